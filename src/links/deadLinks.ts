import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../files.ts';
import { kinds } from '../schema/kinds.ts';
import { url as address } from '../schema/url.ts';
import { compareText } from '../text/compare.ts';
import { yamlText } from '../text/yamlText.ts';
import { noneAnswered, type VisitedLink } from './report.ts';

/** The path of the file below the content folder. */
export const DEAD_LINKS_FILE: string = kinds['dead-links'].form;

const HEADER =
  '# The links that the last check found dead. `npm run check:links -- --save` writes this file, and removes what is in it.\n';

/**
 * The file of dead links after a visit to all of them; undefined if none is dead. A link that was dead `before` keeps the
 * day of the check that first found it dead.
 */
export function deadLinksFile(
  visited: readonly VisitedLink[],
  before: ReadonlyMap<string, string>,
  day: string,
): string | undefined {
  // In its normal form, as the file is read: abstracts may write one address in several ways.
  const dead = visited.flatMap(({ url, outcome }) =>
    outcome.kind === 'dead' ? (address().safeParse(url).data ?? []) : [],
  );
  if (dead.length === 0) return undefined;
  const entries = [...new Set(dead)]
    .toSorted(compareText)
    .map((url) => `  - url: ${yamlText(url)}\n    since: ${before.get(url) ?? day}\n`);
  return `${HEADER}links:\n${entries.join('')}`;
}

/**
 * Writes the file into a content folder, or removes it if no link is dead. Returns which of both; where no link answered,
 * nothing is known, and the file is left as it was.
 */
export function saveDeadLinks(
  folder: string,
  ...[visited, before, day]: Parameters<typeof deadLinksFile>
): 'unknown' | 'none' | 'saved' {
  if (noneAnswered(visited)) return 'unknown';
  const path = join(folder, DEAD_LINKS_FILE);
  const text = deadLinksFile(visited, before, day);
  if (text === undefined) rmSync(path, { force: true });
  else replaceFile(path, text);
  return text === undefined ? 'none' : 'saved';
}
