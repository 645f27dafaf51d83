import type { NameParts } from '../text/personName.ts';
import type { Citation } from './citation.ts';

/**
 * The meta tags by which Zotero saves the page of a talk as a presentation: those of EPrints, of an item of a conference
 * that is not published. (With `citation_conference_title` it would be a paper.) It takes the rest from Open Graph.
 */
export const zoteroMeta = ({
  title,
  speakers,
  event,
  place,
  genre,
  start,
}: Citation): [name: string, value: string][] => [
  ['type', 'conference_item'],
  ['ispublished', 'unpub'],
  ['title', title],
  ...speakers.map((speaker): [string, string] => ['creators_name', creator(speaker)]),
  ['event_title', event],
  ['event_location', place],
  ['event_type', genre],
  ['date', start],
];

/** “van Beethoven, Ludwig”; a comma after a name that is not to be divided. */
const creator = ({ given, particle, family, suffix }: NameParts): string =>
  [[particle, family].filter(Boolean).join(' '), [given, suffix].filter(Boolean).join(' ')]
    .map((part) => part.replaceAll(/\s*,\s*/g, ' '))
    .join(', ')
    .trim();
