import type { EventLeaf, EventSeriesLeaf, PlaceLeaf } from 'schema-dts';
import type { Company, Event } from '../../catalogue/types.ts';
import { entryPage } from '../../paths.ts';
import { type Ids, references } from './ids.ts';
import { sameAs } from './sameAs.ts';

/** How many talks an event or a speaker lists: as many as a page of them. Each talk names its event and its speakers. */
export const MAX_TALKS = 300;

/** An event as the page of a talk or a track names it. */
export const eventNode = (event: Event, ids: Ids): EventLeaf => ({
  '@type': 'Event',
  '@id': ids.event(event),
  name: event.name,
  startDate: event.start,
  endDate: event.end,
  ...location(event),
});

/** An event as its own page has it, with its talks; `organiser` is the company that organised it, if there is one here. */
export function wholeEventNode(event: Event, organiser: Company | undefined, ids: Ids): EventLeaf {
  const { id, series, description, links, sessions } = event;
  const ofSeries: EventSeriesLeaf | undefined = series
    ? { '@type': 'EventSeries', '@id': ids.series(series), name: series }
    : undefined;
  return {
    ...eventNode(event, ids),
    url: ids.page(entryPage('events', id)),
    description,
    inLanguage: event.language,
    ...(ofSeries && { superEvent: ofSeries }),
    ...(event.organiser && {
      organizer: {
        '@type': 'Organization',
        ...(organiser && { '@id': ids.company(organiser) }),
        name: event.organiser,
      },
    }),
    ...(sessions.length > 0 && { subEvent: references(sessions.slice(0, MAX_TALKS).map(ids.talk)) }),
    ...sameAs(links),
  };
}

/** Where an event was; of one that was online, that. */
export function location({ place }: Event): Pick<EventLeaf, 'location' | 'eventAttendanceMode'> {
  if (/^online$/i.test(place)) return { eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' };
  const town: PlaceLeaf = { '@type': 'Place', name: place };
  return { location: town };
}
