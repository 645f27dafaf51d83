import type { NameParts } from '../text/personName.ts';
import type { Citation } from './citation.ts';

/** A talk in CSL-JSON (Citation Style Language 1.0.2): a list of one item of the type `speech`. */
export function cslJson({ key, title, speakers, genre, event, place, start, end, language, url }: Citation): string {
  const days = { 'date-parts': (start === end ? [start] : [start, end]).map((day) => day.split('-').map(Number)) };
  const item = {
    id: key,
    type: 'speech',
    title,
    ...(speakers.length > 0 && { author: speakers.map(author) }),
    genre,
    'event-title': event,
    'event-place': place,
    'event-date': days,
    issued: days,
    language,
    ...(url && { URL: url }),
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}

function author({ given, particle, family, suffix }: NameParts) {
  if (!given) return { literal: [family, suffix].filter(Boolean).join(' ') };
  return { family, given, ...(particle && { 'non-dropping-particle': particle }), ...(suffix && { suffix }) };
}
