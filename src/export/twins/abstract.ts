import { TWIN_FILE } from '../../paths.ts';
import type { Abstract } from '../../schema/records.ts';
import { robustLink } from '../../wording/robustLink.ts';
import { TALK_LINK } from '../markdown.ts';
import type { TwinContext } from './parts.ts';

/**
 * The Markdown of an abstract or the about page, whose links lead to twins of talks, and to the archived copies of pages
 * that are gone. `end` is the last day of the event that it is about.
 */
export const twinAbstract = ({ markdown, webLinks }: Abstract, { deadSince }: TwinContext, end?: string): string => {
  const dead = new Map(
    webLinks.flatMap(({ url }) => {
      const since = deadSince(url);
      return since === undefined ? [] : [[url, robustLink(url, end, since).href]];
    }),
  );
  const linked = markdown.replaceAll(TALK_LINK, `$1$2${TWIN_FILE}`);
  if (dead.size === 0) return linked;
  const urls = [...dead.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
  // Not the beginning of a longer address, but whatever of a sentence or of Markdown is after it.
  return linked.replaceAll(
    new RegExp(`(?:${urls})(?=[.,;:!?]*(?:[\\s<>()\\[\\]*_|"'”]|$))`, 'g'),
    (url) => dead.get(url) ?? url,
  );
};

/** A pattern that finds just this text. */
const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
