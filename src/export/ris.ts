import type { NameParts } from '../text/personName.ts';
import { type Citation, oneLine } from './citation.ts';

/**
 * A talk in RIS, as reference managers import it. The type for presentations is SLIDE. A date is one day: the first,
 * where only the days of the event are known. The format has no escapes; a value must be one line.
 */
export function ris({ title, speakers, genre, event, place, start, language, url }: Citation): string {
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'SLIDE'],
    ['TI', title],
    ...speakers.map((speaker) => ['AU', author(speaker)] as const),
    ['T2', event],
    ['CY', place],
    ['PY', start.slice(0, 4)],
    ['DA', `${start.replaceAll('-', '/')}/`],
    ['M3', genre],
    ['LA', language],
    ['UR', url ?? ''],
  ];
  const written = lines.map(([tag, value]) => [tag, oneLine(value)]).filter(([, value]) => value !== '');
  return [...written, ['ER', '']].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** “van Beethoven, Ludwig”, “Davis, Sammy, Jr.”: commas divide the parts, so none is inside of one. */
const author = ({ given, particle, family, suffix }: NameParts): string =>
  [[particle, family].filter(Boolean).join(' '), given, suffix]
    .map((part) => part.replaceAll(/\s*,\s*/g, ' '))
    .filter(Boolean)
    .join(', ');
