import { idOf } from '../ids.ts';
import type { ChangeLog } from './changeLog.ts';
import type { ImportedSession } from './types.ts';

/**
 * The talks with an `importId` of their own: a source may give one id to two talks. The second one has its title in its
 * id too, so that each is recognised in the next run, whatever their order is then.
 */
export function withUniqueImportIds(sessions: readonly ImportedSession[], log: ChangeLog): ImportedSession[] {
  const used = new Set<string>();
  return sessions.map((session) => {
    const { importId: given, title } = session;
    let importId = given;
    if (used.has(importId)) {
      log.changed('importId', 'the source has the id twice: the title is added', given);
      importId = `${given}/${idOf(title)}`;
      for (let number = 2; used.has(importId); number += 1) importId = `${given}/${idOf(title)}-${number}`;
    }
    used.add(importId);
    return importId === given ? session : { ...session, importId };
  });
}
