import { archivedUrl } from '../paths.ts';
import { archiveYear, yearOf } from './dates.ts';

/** Where a link leads first, and where the one after it does. */
interface RobustLink {
  readonly href: string;
  /** The archived copy, or of a dead link the address itself; undefined if no copy is known. */
  readonly other: string | undefined;
  readonly isDead: boolean;
  /** By which programs find the other one: Robust Links, robustlinks.mementoweb.org/spec. */
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * A link with its archived copy, which comes first if the link is dead. For a link about an event, the copy is of the year
 * after its last day; for any other that is dead, of the year in which that was found; others have none.
 */
export function robustLink(url: string, end: string | undefined, deadSince: string | undefined): RobustLink {
  const isDead = deadSince !== undefined;
  const year = end ? archiveYear(end) : isDead ? yearOf(deadSince) : undefined;
  if (year === undefined) return { href: url, other: undefined, isDead, attributes: {} };
  const copy = archivedUrl(url, year);
  const date = { 'data-versiondate': `${year}-01-01` };
  return isDead
    ? { href: copy, other: url, isDead, attributes: { ...date, 'data-originalurl': url } }
    : { href: url, other: copy, isDead, attributes: { ...date, 'data-versionurl': copy } };
}

/** The HTML of an abstract whose links to other sites are such links. */
export const withRobustLinks = (
  html: string,
  end: string | undefined,
  deadSince: (url: string) => string | undefined,
) =>
  html.replaceAll(/<a href="(https?:[^"]*)"/g, (_, escaped: string) => {
    const url = escaped.replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
    const { href, attributes } = robustLink(url, end, deadSince(url));
    const written = Object.entries({ href, ...attributes }).map(([name, value]) => ` ${name}="${inAttribute(value)}"`);
    return `<a${written.join('')}`;
  });

const inAttribute = (text: string): string => text.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;');
