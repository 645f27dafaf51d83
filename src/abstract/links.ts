import type { Element } from 'hast';
import type { Position } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { AbstractLink } from '../schema/records.ts';
import { type UrlProblem, urlProblem } from '../schema/url.ts';
import { MASK } from './mask.ts';

/** What is wrong with a link, or that it leads to another session, which only the catalogue can check. */
export interface CheckedLink {
  readonly problem?: Problem;
  readonly link?: AbstractLink;
  /** The address of a link to the web. */
  readonly webUrl?: string;
}

/** The id of the session in a link to its file, `other-talk.mdx`, which also works in the repository; else undefined. */
export const sessionOf = (href: string): string | undefined => /^(?:\.\/)?([a-z0-9-]+)\.mdx$/.exec(href)?.[1];

/** Checks a link of a tree, which was read from `source`. */
export function checkLink(node: Element, file: string, at: Position | undefined, source: string): CheckedLink {
  const href = String(node.properties.href ?? '');
  const isFootnote = 'dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties;
  if (isFootnote || href.includes(encodeURI(MASK))) return {};
  const session = sessionOf(href);
  if (session) return { link: { id: session, line: at?.line ?? 1, column: at?.column ?? 1 } };
  if (/^(?:%22.*)?$/.test(href)) return { problem: problem('dead-link', file, at, { href }) };

  const written = writtenAddress(node, href, source);
  const value = written.address;
  const invalid = addressProblem(href, value);
  if (/^https?:/i.test(href)) {
    if (!invalid) return { webUrl: href };
    // In prose, what is not the address stays behind it.
    const { better } = invalid;
    const isFirst = written.bare && better !== undefined && value.startsWith(better);
    const link = isFirst ? `[${better}](${better})${value.slice(better.length)}` : better;
    return { problem: problem('bad-url', file, at, { value, ...invalid, ...(link && { better: link }) }) };
  }
  return otherLink(href, value, invalid, file, at);
}

function otherLink(
  href: string,
  value: string,
  { reason = '', better }: Partial<UrlProblem> = {},
  file: string,
  at: Position | undefined,
): CheckedLink {
  if (/^mailto:[^\s<>"']+@/i.test(href)) return {};
  if (/^[^\s/@:?#]+@[^\s/@:?#]+\.[a-z]{2,}$/i.test(value)) {
    return { problem: problem('dead-link', file, at, { href: value, nearest: `mailto:${value}` }) };
  }
  const isWeb = /^(?:\/\/|www\.)/i.test(href) || !/^[^/]*\.mdx?(?:$|[#?])/i.test(href);
  if (/^[^/?#]*:/.test(href)) {
    const meant = better && { value, reason, better };
    return {
      problem: meant ? problem('bad-url', file, at, meant) : problem('link-scheme', file, at, { href: value }),
    };
  }
  if (better && isWeb) return { problem: problem('dead-link', file, at, { href: value, nearest: better }) };
  // Whether a session is meant, only the catalogue can tell.
  return { link: { id: '', href, line: at?.line ?? 1, column: at?.column ?? 1 } };
}

/** Why an address cannot be a link. Signs that Markdown itself encodes are right. */
function addressProblem(href: string, written: string): UrlProblem | undefined {
  const invalid = urlProblem(written);
  return invalid && /["<>\\^`{|}]/.test(written) ? urlProblem(href) : invalid;
}

/** The address as its writer wrote it, without the encoding of Markdown, and whether it is a part of the prose. */
function writtenAddress({ position }: Element, href: string, source: string): { address: string; bare: boolean } {
  const from = position?.start.offset ?? 0;
  const to = position?.end.offset ?? source.length;
  const own = source.slice(from, to);
  const bare = /^https?:/i.test(own);
  const decoded = withoutEncoding(href);
  const address = own.includes(href) || !source.includes(decoded) ? href : decoded;
  return { address: bare && source.startsWith('...', to) ? `${address}...` : address, bare };
}

/** An address with its letters instead of their numbers; not with spaces and invisible characters. */
function withoutEncoding(href: string): string {
  try {
    const decoded = decodeURI(href);
    return /[\s\p{C}]/u.test(decoded) ? href : decoded;
  } catch {
    return href;
  }
}
