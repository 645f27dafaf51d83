import { relative, sep } from 'node:path';
import { buildCatalogue } from './catalogue/build.ts';
import { warningsOf } from './catalogue/warnings/warnings.ts';
import { type CheckedContent, type ContentSource, shareContent, sharedContent } from './contentSource.ts';
import type { Position } from './problems/position.ts';
import { isWarning, type Problem } from './problems/problem.ts';
import type { LocatedProblem } from './problems/report.ts';
import { contentReader } from './reader/read.ts';
import { wrongFolder } from './reader/wrongFolder.ts';

/**
 * Reads a content folder and joins it: the catalogue, and every problem that keeps it from being published, each with
 * its place. Paths are given as seen from the folder that the command runs in.
 */
export const checkContent = (folder: string): CheckedContent => contentChecker(folder)();

/**
 * The content of a folder for everything in this process that needs it: it is read and joined when it is first asked
 * for, and again at each `refresh`, which reads only the files that changed.
 */
export function openContent(folder: string): ContentSource {
  const shared = sharedContent();
  if (shared?.folder === folder) return shared;
  const check = contentChecker(folder);
  let current: CheckedContent | undefined;
  const source: ContentSource = {
    folder,
    get current() {
      current ??= check();
      return current;
    },
    refresh: () => {
      current = check();
      return current;
    },
  };
  shareContent(source);
  return source;
}

function contentChecker(folder: string): () => CheckedContent {
  const prefix = relative(process.cwd(), folder).replaceAll(sep, '/');
  const pathOf = (file: string): string => [prefix, file].filter(Boolean).join('/') || '.';
  const read = contentReader(folder);
  return () => {
    const wrong = wrongFolder(folder);
    if (wrong) return noContent({ ...wrong, path: prefix || '.', position: undefined });
    const { records, problems, locate } = read();
    const joined = buildCatalogue(records);
    const located = (found: Problem): LocatedProblem => {
      // To find a position, a file is parsed again: most are never asked for where there are thousands.
      let position: { readonly found: Position | undefined } | undefined;
      return {
        ...found,
        path: pathOf(found.file),
        get position() {
          position ??= { found: locate(found) };
          return position.found;
        },
      };
    };
    let warnings: readonly LocatedProblem[] | undefined;
    return {
      records,
      catalogue: joined.catalogue,
      problems: [...problems, ...joined.problems].filter((one) => !isWarning(one)).map(located),
      get warnings() {
        warnings ??= [...joined.problems.filter(isWarning), ...warningsOf(records)].map(located);
        return warnings;
      },
      pathOf,
      locate,
    };
  };
}

function noContent(found: LocatedProblem): CheckedContent {
  const records = {
    archive: undefined,
    about: undefined,
    deadLinks: undefined,
    events: [],
    tracks: [],
    topics: [],
    companies: [],
    speakers: [],
    sessions: [],
    refused: new Set<string>(),
  };
  return {
    records,
    catalogue: undefined,
    problems: [found],
    warnings: [],
    pathOf: () => found.path,
    locate: () => undefined,
  };
}
