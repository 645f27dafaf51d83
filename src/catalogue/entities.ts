import type { ContentRecord, ContentRecords } from '../schema/records.ts';
import type { TrackData } from '../schema/track.ts';
import type { Companies } from './companies.ts';
import { by, byNumber, byText, byTitle } from './order.ts';
import { familyNameFirst } from './sortName.ts';
import type { Speakers } from './speakers.ts';
import type { Company, Event, Speaker, Topic, Track } from './types.ts';

/** An entity while the catalogue is being built: its lists grow with each session that is added. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

/** Everything that sessions refer to, by id; tracks are in their events. */
export interface Entities {
  readonly events: ReadonlyMap<string, Draft<Event>>;
  readonly topics: ReadonlyMap<string, Draft<Topic>>;
  readonly speakers: ReadonlyMap<string, Draft<Speaker>>;
  readonly companies: ReadonlyMap<string, Draft<Company>>;
}

/** Creates the entities, still without sessions, in the order of `Catalogue`; companies by name. */
export function createEntities(
  records: ContentRecords,
  speakers: Speakers['entries'],
  companies: Companies['entries'],
  language: string,
): Entities {
  const byName = byText<{ name: string }>(language, ({ name }) => name);
  return {
    events: byId(eventsOf(records, language)),
    topics: byId(
      records.topics.toSorted(byTitle(language)).map(({ id, file, data }) => ({ ...data, id, file, sessions: [] })),
    ),
    speakers: byId(
      speakers
        .map((entry) => ({
          links: [],
          ...entry,
          bio: entry.bio,
          sortName: entry.sortAs ?? familyNameFirst(entry.name, language),
          sessions: [],
          companies: [],
        }))
        .toSorted(bySortName(language)),
    ),
    companies: byId(
      companies
        .toSorted(byName)
        .map((entry) => ({ ...entry, url: entry.url, sessions: [], earlierSessions: [], speakers: [] })),
    ),
  };
}

/** The events, the newest first, each with its tracks. */
function eventsOf({ events, tracks }: ContentRecords, language: string): Draft<Event>[] {
  const byOrder = by<ContentRecord<TrackData>>(
    byNumber(({ data }) => data.order),
    byTitle(language),
  );
  const newestFirst = by<ContentRecord<{ start: string; name: string }>>(
    (a, b) => (a.data.start < b.data.start ? 1 : a.data.start > b.data.start ? -1 : 0),
    byText(language, ({ data }) => data.name),
    byText(language, ({ id }) => id),
  );
  const byEvent = Map.groupBy(tracks, ({ event }) => event);
  return events.toSorted(newestFirst).map(({ id, file, data }) => {
    const event: Draft<Event> = {
      ...data,
      id,
      file,
      language: data.language ?? language,
      tracks: new Map<string, Track>(),
      sessions: [],
    };
    event.tracks = byId(
      (byEvent.get(id) ?? [])
        .toSorted(byOrder)
        .map((track) => ({ ...track.data, id: track.id, file: track.file, event, sessions: [] })),
    );
    return event;
  });
}

/** By family name; the same names by how they are written. */
export const bySortName = (language: string): ((a: Speaker, b: Speaker) => number) =>
  by(
    byText(language, ({ sortName }) => sortName),
    byText(language, ({ name }) => name),
  );

/** A map that iterates in the order of the list. */
export const byId = <T extends { readonly id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((item) => [item.id, item]));
