import { withPartLinks } from '../export/twins/listPart.ts';
import { pagePath } from '../paths.ts';
import type { Words } from '../words/words.ts';
import { MAX_LISTED, paginate } from './pagination.ts';
import type { SitePage } from './sitePage.ts';

/** The pages of a list, whose twins have the same part of it and links to the parts beside it. */
export const listParts = <Item>(
  path: string,
  items: readonly Item[],
  twin: (shown: readonly Item[]) => string,
  words: Words,
  size = MAX_LISTED,
): SitePage[] =>
  paginate(items, size).map(({ items: shown, ...part }) => ({
    path: pagePath(path, part.number),
    twin: () => withPartLinks(twin(shown), { path, ...part }, words),
  }));
