import { companiesAtTheTime } from '../catalogue/affiliations.ts';
import type { Catalogue, Session } from '../catalogue/types.ts';
import { trackKey } from '../paths.ts';
import { FORMATS, LEVELS } from '../schema/choices.ts';
import { languageName } from '../wording/languageName.ts';
import { resourcesOf } from '../wording/resources.ts';
import { interfaceTag, wordsOf } from '../words/words.ts';

/** The filters of the search, in the order of the page. */
export const FACETS = [
  'year',
  'event',
  'track',
  'topic',
  'company',
  'speaker',
  'format',
  'level',
  'language',
  'has',
  'saved',
] as const;
export type Facet = (typeof FACETS)[number];

/** The values to filter by. */
export const filterValues = (values: readonly FacetValue[]): readonly FacetValue[] =>
  values.filter(({ empty }) => !empty);

/** How many values of a long facet are shown before a reader asks for all; one of up to two more has no such choice. */
export const FIRST_VALUES = 8;
export const isLong = (values: readonly FacetValue[]): boolean => values.length > FIRST_VALUES + 2;

/** Something for each facet: its chosen ids, the counts of its values. */
export type PerFacet<T> = Readonly<Record<Facet, T>>;

/** A value of a facet: its id, which is in addresses, and the label that readers see. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  /** Other names, to find it by. */
  readonly aliases?: readonly string[];
  /** Of a track: its title without that of its event, and its colour. */
  readonly title?: string;
  readonly hue?: number;
  /** Whether no talk has it: there is nothing to filter, but it has a page. */
  readonly empty?: true;
}

/** Every value of each facet, in the order of the catalogue. Those of the speakers may not be loaded yet. */
export type FacetValues = PerFacet<readonly FacetValue[]>;

export const perFacet = <T>(make: (facet: Facet) => T): PerFacet<T> =>
  Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as PerFacet<T>;

/** The ids that a session has of each facet, each once. */
export function facetsOf(session: Session): PerFacet<readonly string[]> {
  const { event, track, topics, speakers, format, level, language } = session;
  const resources = resourcesOf(session);
  return {
    year: [event.start.slice(0, 4)],
    event: [event.id],
    track: track ? [trackKey(track)] : [],
    topic: topics.map(({ id }) => id),
    company: companiesAtTheTime(session).map(({ id }) => id),
    speaker: speakers.map(({ speaker }) => speaker.id),
    format: [format],
    level: level ? [level] : [],
    language: [language],
    saved: [], // That is known only in the reader's browser.
    has: resources === 'both' ? ['slides', 'video'] : resources === 'none' ? [] : [resources],
  };
}

/** Every value of each facet in a catalogue. */
export function facetValues(catalogue: Catalogue): FacetValues {
  const { events, sessions, topics, companies, speakers } = catalogue;
  const { talk } = wordsOf(catalogue.language);
  const all = [...events.values()];
  const used = (of: (session: Session) => string | undefined) => new Set(sessions.map(of));
  const [formats, levels] = [used(({ format }) => format), used(({ level }) => level)];
  const labelOf = (title: string, event: string): string => (all.length > 1 ? `${title} (${event})` : title);
  return {
    year: [...new Set(all.map(({ start }) => start.slice(0, 4)))].map((year) => ({ id: year, label: year })),
    event: all.map(({ id, name, shortName }) =>
      withAliases({ id, label: shortName ?? name }, shortName === undefined ? [] : [name]),
    ),
    track: all.flatMap(({ name, shortName, tracks }) =>
      [...tracks.values()].map((track) => ({
        id: trackKey(track),
        label: labelOf(track.title, shortName ?? name),
        ...(all.length > 1 && { title: track.title }),
        hue: track.hue,
        ...empty(track),
      })),
    ),
    topic: [...topics.values()].map((topic) =>
      withAliases({ id: topic.id, label: topic.title, ...empty(topic) }, topic.aliases),
    ),
    company: [...companies.values()].map((company) =>
      withAliases({ id: company.id, label: company.name, ...empty(company) }, company.aliases),
    ),
    speaker: [...speakers.values()].map(({ id, name, aliases }) => withAliases({ id, label: name }, aliases)),
    format: FORMATS.filter((format) => formats.has(format)).map((id) => ({ id, label: talk.formats[id] })),
    level: LEVELS.filter((level) => levels.has(level)).map((id) => ({ id, label: talk.levels[id] })),
    language: [...used(({ language }) => language)].map((id = '') => ({
      id,
      label: languageName(id, interfaceTag(catalogue.language)),
    })),
    has: (['slides', 'video'] as const).map((id) => ({ id, label: talk.linkKinds[id].one })),
    saved: [{ id: 'yes', label: wordsOf(catalogue.language).saved.inThisBrowser }],
  };
}

const empty = ({ sessions }: { readonly sessions: readonly Session[] }): Pick<FacetValue, 'empty'> =>
  sessions.length === 0 ? { empty: true } : {};

const withAliases = (value: FacetValue, aliases: readonly string[]): FacetValue =>
  aliases.length > 0 ? { ...value, aliases } : value;
