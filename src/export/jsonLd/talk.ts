import type { CreativeWorkLeaf, EventLeaf, PersonLeaf, PresentationDigitalDocumentLeaf } from 'schema-dts';
import type { Session } from '../../catalogue/types.ts';
import { zonedTime } from '../../text/zone.ts';
import { eventNode, location } from './event.ts';
import type { Ids } from './ids.ts';

/** A talk: an event that is part of another, with its speakers, slides and recordings. Small, for most pages are of talks. */
export function talkNode(session: Session, ids: Ids): EventLeaf {
  const { event, title, language, speakers, slides, video } = session;
  const persons = speakers.map(
    ({ speaker }): PersonLeaf => ({ '@type': 'Person', '@id': ids.speaker(speaker), name: speaker.name }),
  );
  const documents = urlsOf(session, 'slides', slides).map(
    (url): PresentationDigitalDocumentLeaf => ({ '@type': 'PresentationDigitalDocument', url }),
  );
  // Not as a VideoObject, which needs a picture and the day of its upload: no archive knows these.
  const recordings = urlsOf(session, 'video', video).map((url): CreativeWorkLeaf => ({ '@type': 'CreativeWork', url }));
  return {
    '@type': 'Event',
    '@id': ids.talk(session),
    name: title,
    ...(language !== event.language && { inLanguage: language }),
    ...time(session),
    ...location(event),
    superEvent: eventNode(event, ids),
    ...(persons.length > 0 && { performer: persons }),
    ...(documents.length > 0 && { workFeatured: documents }),
    ...(recordings.length > 0 && { recordedIn: recordings }),
  };
}

/** When a talk began, with the offset of the zone if that is known; in an event of one day, that day. */
function time({ start, duration, event }: Session): Pick<EventLeaf, 'startDate' | 'duration'> {
  const day = event.start === event.end ? event.start : undefined;
  const begin = start?.includes('T') && event.timezone ? zonedTime(start, event.timezone) : (start ?? day);
  return { ...(begin && { startDate: begin }), ...(duration && { duration: `PT${duration}M` }) };
}

/** The addresses of a talk's slides or recordings, the first of them before its links. */
const urlsOf = ({ links }: Session, kind: 'slides' | 'video', first: string | undefined): string[] => [
  ...new Set([...(first ? [first] : []), ...links.filter((link) => link.kind === kind).map(({ url }) => url)]),
];
