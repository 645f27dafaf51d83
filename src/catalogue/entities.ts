import type { CompanyData } from '../schema/company.ts';
import type { ContentRecord, ContentRecords } from '../schema/records.ts';
import type { TrackData } from '../schema/track.ts';
import { by, byNumber, byText, byTitle } from './order.ts';
import type { Company, Speaker, Topic, Track } from './types.ts';

/** An entity while the catalogue is being built: its lists grow with each session that is added. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

/** Everything that sessions refer to, by id. */
export interface Entities {
  readonly tracks: ReadonlyMap<string, Draft<Track>>;
  readonly topics: ReadonlyMap<string, Draft<Topic>>;
  readonly speakers: ReadonlyMap<string, Draft<Speaker>>;
  readonly companies: ReadonlyMap<string, Draft<Company>>;
}

/** Creates the entities, still without sessions, in the order of `Catalogue`; companies by name. */
export function createEntities(
  records: ContentRecords,
  speakers: readonly { readonly id: string; readonly name: string }[],
  companies: readonly (CompanyData & { readonly id: string })[],
  language: string,
): Entities {
  const byName = byText<{ name: string }>(language, ({ name }) => name);
  const byOrder = by<ContentRecord<TrackData>>(
    byNumber(({ data }) => data.order),
    byTitle(language),
  );
  return {
    tracks: byId(records.tracks.toSorted(byOrder).map(({ id, data }) => ({ ...data, id, sessions: [] }))),
    topics: byId(records.topics.toSorted(byTitle(language)).map(({ id, data }) => ({ ...data, id, sessions: [] }))),
    speakers: byId(speakers.toSorted(byName).map((entry) => ({ ...entry, sessions: [], companies: [] }))),
    companies: byId(
      companies.toSorted(byName).map((entry) => ({ ...entry, sessions: [], earlierSessions: [], speakers: [] })),
    ),
  };
}

/** A map that iterates in the order of the list. */
export const byId = <T extends { readonly id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((item) => [item.id, item]));
