import type { NameParts } from '../text/personName.ts';
import { type Citation, oneLine } from './citation.ts';

/**
 * A talk as an entry that BibTeX and biblatex read: `@unpublished`, for which biblatex has the event, and BibTeX a note.
 * UTF-8, as biblatex and today's LaTeX read it.
 */
export function bibtex({
  key,
  title,
  speakers,
  genre,
  event,
  place,
  occasion,
  start,
  end,
  language,
  url,
}: Citation): string {
  const days = start === end ? start : `${start}/${end}`;
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['author', `{${speakers.map(author).join(' and ')}}`],
    // Twice in braces, for styles put titles in lower case.
    ['title', `{{${escaped(title)}}}`],
    ['type', `{${escaped(genre)}}`],
    ['note', `{${escaped(occasion)}}`],
    ['eventtitle', `{${escaped(event)}}`],
    ['venue', `{${escaped(place)}}`],
    ['eventdate', `{${days}}`],
    ['year', `{${start.slice(0, 4)}}`],
    ['month', MONTHS[Number(start.slice(5, 7)) - 1] as string],
    ['langid', `{${language}}`],
    // Not escaped: the field is verbatim, and the addresses of pages have nothing that ends it.
    ['url', `{${url ?? ''}}`],
  ];
  const lines = fields.filter(([, value]) => value !== '{}').map(([name, value]) => `  ${name} = ${value},\n`);
  return `@unpublished{${key},\n${lines.join('')}}\n`;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What TeX reads as more than the character itself. BibTeX counts a brace after a backslash too, so braces have names. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string): string =>
  oneLine(text)
    .replaceAll(/[\\{}~^%&#_$]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`)
    // What TeX joins into a dash or a quotation mark.
    .replaceAll(/([-`'])(?=\1)|[?!](?=`)/g, '$&{}');

/** “van Beethoven, Ludwig”, “Davis, Jr., Sammy”; a name that is not divided in braces. */
function author({ given, particle, family, suffix }: NameParts): string {
  if (!given) return `{${escaped([family, suffix].filter(Boolean).join(' '))}}`;
  // A word in lower case would end what comes before it: “Ramón y Cajal”.
  const name = /\s\p{Ll}/u.test(family) ? `{${escaped(family)}}` : part(family);
  const last = [particle && part(particle), name].filter(Boolean).join(' ');
  return [last, ...(suffix ? [part(suffix)] : []), part(given)].join(', ');
}

/** A part of a name: in braces where BibTeX would divide it. */
const part = (text: string): string => (/,|\band\b/i.test(text) ? `{${escaped(text)}}` : escaped(text));
