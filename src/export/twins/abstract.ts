import type { Abstract } from '../../schema/records.ts';
import { robustLink } from '../../wording/robustLink.ts';
import { TWIN, type TwinContext } from './parts.ts';

/**
 * The Markdown of an abstract or the about page, whose links lead to twins of talks, and to the archived copies of pages
 * that are gone. `end` is the last day of the event that it is about.
 */
export const twinAbstract = ({ markdown, webLinks }: Abstract, { deadSince }: TwinContext, end?: string): string => {
  const dead = new Map(webLinks.flatMap(({ url }) => (deadSince(url) ? [[url, deadSince(url)]] : [])));
  return markdown
    .replaceAll(/(\]\(|\]:[ \t]*)(\.\.\/[a-z0-9-]+\/)(?=[\s)]|$)/gm, `$1$2${TWIN}`)
    .replaceAll(/https?:\/\/[^\s<>)]*[^\s<>).,;:!?]/g, (url) =>
      dead.has(url) ? robustLink(url, end, dead.get(url)).href : url,
    );
};
