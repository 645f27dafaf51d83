import { checkRecords } from '../catalogue/check.ts';
import type { Problem } from '../problems/problem.ts';
import type { ContentRecords, SessionRecord } from '../schema/records.ts';

/** Compares a talk with the archive by the build's own rules: what they find in its file. */
export function checkInArchive(record: SessionRecord, archive: ContentRecords): Problem[] {
  const others = archive.sessions.filter(({ event, id }) => event !== record.event || id !== record.id);
  const { problems } = checkRecords({ ...archive, sessions: [...others, record] });
  return problems.filter(({ file }) => file === record.file);
}
