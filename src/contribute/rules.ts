import { checkRecords } from '../catalogue/check.ts';
import { warningsOfComparison, warningsOfEach } from '../catalogue/warnings/warnings.ts';
import type { Problem } from '../problems/problem.ts';
import type { ContentRecords, SessionRecord } from '../schema/records.ts';

// What the build's own rules find in the file of a talk, with what may be a mistake.

/** Compares a talk with the archive; of its abstract, only links are compared. */
export function checkInArchive(record: SessionRecord, archive: ContentRecords): Problem[] {
  const others = archive.sessions.filter(({ event, id }) => event !== record.event || id !== record.id);
  const records = { ...archive, sessions: [...others, record] };
  return inFile(record, [...checkRecords(records).problems, ...warningsOfComparison(record, records)]);
}

/** What shows in a valid talk by itself, such as an abstract that is short for its language. */
export const checkAlone = (record: SessionRecord, archive: ContentRecords): Problem[] =>
  inFile(record, warningsOfEach({ ...archive, sessions: [record] }));

const inFile = ({ file }: SessionRecord, found: readonly Problem[]): Problem[] =>
  found.filter((problem) => problem.file === file);
