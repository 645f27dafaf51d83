import type { LinkKind } from '../../schema/choices.ts';
import { robustLink } from '../../wording/robustLink.ts';
import { line, type TwinContext } from './parts.ts';

/** A link of the content to another site. */
interface WebLink {
  readonly kind?: LinkKind | undefined;
  readonly label?: string | undefined;
  readonly url: string;
}

/**
 * A link to another site with its archived copy, as on the page: of what is gone, the copy comes first. `end` is the last
 * day of the event that it is about.
 */
export function webLink({ label, url }: WebLink, { words, deadSince }: TwinContext, end?: string): string {
  const { href, other, isDead } = robustLink(url, end, deadSince(url));
  const { archived, archivedRest, original } = words.talk;
  const copy = `${archived}${archivedRest}`;
  if (isDead) return `${linked(href, `${label ?? url}, ${copy}`)} (${original}: <${url}>)`;
  return other ? `${linked(href, label)} (${linked(other, copy)})` : linked(href, label);
}

const linked = (url: string, text: string | undefined): string =>
  text === undefined ? `<${url}>` : `[${line(text)}](<${url}>)`;

/** Lines for links, each with its kind: “code: <https://example.org/>”. */
export const webLinkFacts = (
  links: readonly WebLink[],
  context: TwinContext,
  end?: string,
): (readonly [kind: string, link: string])[] =>
  links.map((link) => [link.kind ?? 'page', webLink(link, context, end)] as const);

/** The same as lines of a list. */
export const webLinkLines = (links: readonly WebLink[], context: TwinContext, end?: string): string[] =>
  webLinkFacts(links, context, end).map(([kind, link]) => `${kind}: ${link}`);
