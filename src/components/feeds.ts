import { hasFeed } from '../export/feeds.ts';
import { feedPath } from '../paths.ts';

/** The feed of the talks that a page lists, if it has one. */
export const feedOf = (page: string, of: { readonly sessions: readonly unknown[] }): string | undefined =>
  hasFeed(of) ? feedPath(page) : undefined;
