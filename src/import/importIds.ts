import { idOf } from '../ids.ts';
import { normalize } from '../text/normalize.ts';
import type { ChangeLog } from './changeLog.ts';
import type { ImportedSession } from './types.ts';

/**
 * The talks with an `importId` of their own: a source may give one id to two talks, and an id that is made from a title
 * is that of each talk with the title. Those with equal titles have their start in it too, and another second one its
 * title, so that each is recognised in the next run, whatever their order is then. Those of an archive have ids instead.
 */
export function withUniqueImportIds(sessions: readonly ImportedSession[], log: ChangeLog): ImportedSession[] {
  const used = new Set<string>();
  return withStarts(sessions, log).map((session) => {
    const { id, importId: given = '', title } = session;
    if (id !== undefined) return session;
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

function withStarts(sessions: readonly ImportedSession[], log: ChangeLog): ImportedSession[] {
  const keyOf = ({ importId, title }: ImportedSession): string => `${importId}\n${normalize(title)}`;
  const groups = Map.groupBy(sessions, keyOf);
  return sessions.map((session) => {
    const { id, importId, start } = session;
    if (id !== undefined || start === undefined || groups.get(keyOf(session))?.length === 1) return session;
    log.changed('importId', 'several talks have it and the same title: the start is added', importId);
    return { ...session, importId: `${importId}/${start}` };
  });
}
