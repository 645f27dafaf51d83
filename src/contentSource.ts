import type { Catalogue } from './catalogue/types.ts';
import type { Position } from './problems/position.ts';
import type { Problem } from './problems/problem.ts';
import type { LocatedProblem } from './problems/report.ts';
import type { ContentRecords } from './schema/records.ts';

/** A content folder that was read, checked and joined. */
export interface CheckedContent {
  /** The files, each as far as it is valid by itself. */
  readonly records: ContentRecords;
  /** Undefined where there is no archive or no event; with problems it lacks what they are about, and is not for showing. */
  readonly catalogue: Catalogue | undefined;
  readonly problems: readonly LocatedProblem[];
  /** What may be a mistake and keeps nothing from being published; looked for when it is first asked for. */
  readonly warnings: readonly LocatedProblem[];
  /** The path of a file, as seen from the folder that the command runs in. */
  readonly pathOf: (file: string) => string;
  /** The line and column of a place in a file; undefined for the file as a whole. */
  readonly locate: (place: Pick<Problem, 'file' | 'place'>) => Position | undefined;
}

/** The content folder of this process. Who needs content asks for `current`; only the dev server refreshes it. */
export interface ContentSource {
  readonly folder: string;
  readonly current: CheckedContent;
  readonly refresh: () => CheckedContent;
}

// Astro's configuration, its collections, the bundle of the pages and Tailwind's configuration are loaded by four
// loaders, each with modules of its own. So what they share is kept on the global object of the process.

const KEY = Symbol.for('conference-archive.content');
const globals = globalThis as { [KEY]?: ContentSource };

export function shareContent(source: ContentSource): void {
  globals[KEY] = source;
}

/** The content that `openContent` of check.ts has opened; undefined where nobody has, as in an editor's language server. */
export const sharedContent = (): ContentSource | undefined => globals[KEY];
