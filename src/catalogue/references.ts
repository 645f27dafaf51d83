import { idOf } from '../ids.ts';
import { at } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ContentRecord, ContentRecords, EventRecord } from '../schema/records.ts';
import { aliasClashes } from './aliases.ts';
import { type Finder, finder } from './meant.ts';
import { wordsOf } from './titles.ts';

/** Reports ids and links that lead to no file, titles and names that appear twice, and what contradicts itself. */
export function checkReferences(records: ContentRecords): Problem[] {
  return [
    ...unknownTracks(records),
    ...unknownTopics(records),
    ...deadLinks(records),
    ...perEvent(records.sessions.filter(({ data }) => data.start === undefined)).flatMap(sameTitles),
    ...perEvent(records.tracks).flatMap(sameTitles),
    ...sameTitles(records.topics),
    ...sameTopics(records),
    ...sameEvents(records),
    ...contradictions(records),
  ];
}

const perEvent = <Item extends { readonly event: string }>(records: readonly Item[]): Item[][] => [
  ...Map.groupBy(records, ({ event }) => event).values(),
];

function unknownTracks(records: ContentRecords): Problem[] {
  const tracks = targetsBelow('tracks', records.tracks, records);
  const topics = topicTargets(records);
  return records.sessions.flatMap(({ event, file, data: { track: id } }) => {
    const { known, has, find } = tracks(event);
    if (!id || has(id)) return [];
    const folder = `events/${event}/tracks`;
    const isTopic = find().exact(id) === undefined && isOneOf(topics, id);
    const detail = { id, fileName: idOf(id), folder, nearest: isTopic ? undefined : find().near(id), known, isTopic };
    return [problem('unknown-track', file, at('track'), detail)];
  });
}

function unknownTopics(records: ContentRecords): Problem[] {
  const { known, has, find } = topicTargets(records);
  const tracks = targetsBelow('tracks', records.tracks, records);
  return records.sessions.flatMap(({ event, file, data }) =>
    data.topics.flatMap((id, index) => {
      if (!id || has(id)) return [];
      const isTrack = find().exact(id) === undefined && isOneOf(tracks(event), id);
      const detail = { id, fileName: idOf(id), nearest: isTrack ? undefined : find().near(id), known, isTrack };
      return [problem('unknown-topic', file, at('topics', index), detail)];
    }),
  );
}

/** How many dead links get a suggestion: each is compared with the names of all talks of its event. */
const MAX_SUGGESTIONS = 100;

function deadLinks(records: ContentRecords): Problem[] {
  let suggestions = 0;
  const sessions = targetsBelow('sessions', records.sessions, records);
  const everywhere = new Set(records.sessions.map(({ id }) => id));
  return records.sessions.flatMap(({ event, file, abstract }) =>
    abstract.links.flatMap(({ id, href = `${id}.mdx`, ...place }) => {
      const { has, find } = sessions(event);
      if (has(id)) return [];
      suggestions += 1;
      const mayMean = suggestions <= MAX_SUGGESTIONS && /\p{L}|\p{N}/u.test(href) && !href.startsWith('#');
      const suggestion = mayMean ? find().near(href) : undefined;
      const nearest = suggestion && `${suggestion}.mdx`;
      return [problem('dead-link', file, place, { href, nearest, ofArchive: !nearest && everywhere.has(id) })];
    }),
  );
}

/** What sessions may refer to: its ids in order, and a search for what else means one of them, made when it is needed. */
interface Targets {
  readonly known: readonly string[];
  /** Whether an id is one of them, or that of a file whose name is not an id, which is reported by itself. */
  readonly has: (id: string) => boolean;
  readonly find: () => Finder;
}

function targets(
  folder: string,
  records: readonly ContentRecord<{ readonly title: string; readonly aliases?: readonly string[] }>[],
  refused: ReadonlySet<string>,
): Targets {
  const written = writtenIds(folder, records, refused);
  const known = [...new Set(written.map(idOf))].toSorted();
  const all = new Set([...written, ...known]);
  let found: Finder | undefined;
  return {
    known,
    has: (id) => all.has(id),
    find: () => {
      const titles = records.map(({ id, data }) => ({ id: idOf(id), names: [data.title, ...(data.aliases ?? [])] }));
      found ??= finder([...titles, ...known.map((id) => ({ id, names: [] }))]);
      return found;
    },
  };
}

const isOneOf = ({ has, find }: Targets, id: string): boolean => has(id) || find().exact(id) !== undefined;

const topicTargets = ({ topics, refused }: ContentRecords): Targets => targets('topics', topics, refused);

/** Gives what files of an event may refer to, of one kind; each event's are gathered once. */
function targetsBelow(
  folder: string,
  records: readonly EventRecord<{ readonly title: string }>[],
  { refused }: ContentRecords,
): (event: string) => Targets {
  const byEvent = Map.groupBy(records, ({ event }) => event);
  const found = new Map<string, Targets>();
  return (event) => {
    const one = found.get(event) ?? targets(`events/${event}/${folder}`, byEvent.get(event) ?? [], refused);
    found.set(event, one);
    return one;
  };
}

/** The ids in a folder as its files have them, those of refused files too. */
function writtenIds(
  folder: string,
  records: readonly Pick<ContentRecord<unknown>, 'id'>[],
  refused: ReadonlySet<string>,
): string[] {
  const others = [...refused]
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1));
  return [...records.map(({ id }) => id), ...others];
}

/** Reports each title that an earlier entry has, and once that of the first of them. */
function sameTitles(entries: readonly ContentRecord<{ title: string }>[]): Problem[] {
  const titled = entries.filter(({ data: { title } }) => title !== '');
  return [...Map.groupBy(titled, ({ data: { title } }) => wordsOf(title)).values()].flatMap(([first, ...others]) => {
    const [second] = others;
    if (!first || !second) return [];
    const between = ({ file, data: { title } }: typeof first, other: typeof first, more = 0): Problem =>
      problem('same-title', file, at('title'), { title, other: other.file, more });
    return [between(first, second, others.length - 1), ...others.map((other) => between(other, first))];
  });
}

/** Reports aliases of topics that are the title or an alias of another topic. */
function sameTopics({ topics }: ContentRecords): Problem[] {
  const owners = new Map(
    topics.map(({ file, data }) => [wordsOf(data.title), { name: data.title, file, place: at('title') }]),
  );
  return aliasClashes(
    'topic',
    topics,
    ({ title }) => title,
    (key) => owners.get(key),
    wordsOf,
  );
}

/** Reports events that are copies of another: with the same data, and talks with the same titles. */
function sameEvents({ events, sessions }: ContentRecords): Problem[] {
  const talks = Map.groupBy(sessions, ({ event }) => event);
  const first = new Map<string, string>();
  return events.flatMap(({ id, file, data }) => {
    const titles = talks.get(id)?.map(({ data: { title } }) => title);
    if (!titles) return [];
    const key = JSON.stringify([data, titles]);
    const other = first.get(key);
    if (other === undefined) first.set(key, file);
    return other === undefined ? [] : [problem('same-event', file, at('name'), { name: data.name, other })];
  });
}

/** Reports talks with a video of which nothing was recorded. */
function contradictions({ sessions }: ContentRecords): Problem[] {
  return sessions.flatMap(({ file, data: { recorded, video, links } }) => {
    const hasVideo = video !== undefined || links.some(({ kind }) => kind === 'video');
    return recorded === false && hasVideo ? [problem('not-recorded', file, at('recorded'), {})] : [];
  });
}
