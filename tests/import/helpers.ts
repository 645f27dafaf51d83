import type { ChangeLog } from '../../src/import/changeLog.ts';

/** The changes of an import as lines: “dropped 2 × persons[].id: an id of the source (`7`)”. */
export const changesOf = ({ changes }: ChangeLog): string[] =>
  changes.map(
    ({ verdict, count, field, reason, example }) =>
      `${verdict} ${count} × ${field}: ${reason}${example && ` (${example})`}`,
  );
