import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { buildCatalogue } from './catalogue/build.ts';
import type { Catalogue } from './catalogue/types.ts';
import { problem } from './problems/problem.ts';
import type { LocatedProblem } from './problems/report.ts';
import { readContent } from './reader/read.ts';

/**
 * Reads a content folder and joins it: the catalogue, or every problem that keeps it from being one, each with its
 * place. Paths are given as seen from the folder that the command runs in.
 */
export function checkContent(folder: string): { catalogue: Catalogue | undefined; problems: LocatedProblem[] } {
  const prefix = relative(process.cwd(), folder).replaceAll(sep, '/');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const why = 'CONTENT_DIR must name the folder that holds event.yaml, sessions/ and tracks/.';
    const missing = problem('missing-file', '', undefined, { what: 'The content folder', why });
    return { catalogue: undefined, problems: [{ ...missing, path: prefix, position: undefined }] };
  }
  const { records, problems, locate } = readContent(folder);
  const joined = buildCatalogue(records);
  return {
    catalogue: joined.catalogue,
    problems: [...problems, ...joined.problems].map((found) => ({
      ...found,
      path: prefix ? `${prefix}/${found.file}` : found.file,
      position: locate(found),
    })),
  };
}
