import { idOf } from '../ids.ts';
import { at } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ContentRecord, ContentRecords, EventRecord } from '../schema/records.ts';
import { nearest } from '../text/nearest.ts';
import { aliasClashes } from './aliases.ts';

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
  const tracks = idsBelow((event) => `events/${event}/tracks`, records.tracks, records);
  return records.sessions.flatMap(({ event, file, data: { track: id } }) => {
    const known = tracks(event);
    if (!id || known.includes(idOf(id))) return [];
    const detail = { id, folder: `events/${event}/tracks`, nearest: nearest(id, known), known };
    return [problem('unknown-track', file, at('track'), detail)];
  });
}

function unknownTopics({ topics, sessions, refused }: ContentRecords): Problem[] {
  const known = knownIds('topics', topics, refused);
  const exists = new Set(known);
  return sessions.flatMap(({ file, data }) =>
    data.topics.flatMap((id, index) => {
      if (!id || exists.has(idOf(id))) return [];
      return [problem('unknown-topic', file, at('topics', index), { id, nearest: nearest(id, known), known })];
    }),
  );
}

/** How many dead links get a suggestion: each is compared with the names of all talks of its event. */
const MAX_SUGGESTIONS = 100;

function deadLinks(records: ContentRecords): Problem[] {
  let suggestions = 0;
  const sessions = idsBelow((event) => `events/${event}/sessions`, records.sessions, records);
  return records.sessions.flatMap(({ event, file, abstract }) =>
    abstract.links.flatMap(({ id, ...place }) => {
      const known = sessions(event);
      if (known.includes(id)) return [];
      suggestions += 1;
      const suggestion = suggestions > MAX_SUGGESTIONS ? undefined : nearest(id, known);
      return [problem('dead-link', file, place, { href: `${id}.mdx`, nearest: suggestion && `${suggestion}.mdx` })];
    }),
  );
}

/** Gives the ids that files of an event may refer to, of one kind; each event's are gathered once. */
function idsBelow(
  folderOf: (event: string) => string,
  records: readonly EventRecord<unknown>[],
  { refused }: ContentRecords,
): (event: string) => string[] {
  const byEvent = Map.groupBy(records, ({ event }) => event);
  const found = new Map<string, string[]>();
  return (event) => {
    const ids = found.get(event) ?? knownIds(folderOf(event), byEvent.get(event) ?? [], refused);
    found.set(event, ids);
    return ids;
  };
}

/** The ids in a folder. Includes refused files, and for a file with a bad name its corrected id. */
function knownIds(
  folder: string,
  records: readonly Pick<ContentRecord<unknown>, 'id'>[],
  refused: ReadonlySet<string>,
): string[] {
  const others = [...refused]
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1));
  return [...new Set([...records.map(({ id }) => id), ...others].map(idOf))].toSorted();
}

function sameTitles(entries: readonly ContentRecord<{ title: string }>[]): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ file, data: { title } }) => {
    const normalized = wordsOf(title);
    const other = first.get(normalized);
    if (other === undefined) first.set(normalized, file);
    return other === undefined || title === '' ? [] : [problem('same-title', file, at('title'), { title, other })];
  });
}

/**
 * A title by which to compare it: its words in lower case. Not the id: Chinese titles that are only pronounced the same
 * have the same id, and so have C, C++ and C#.
 */
const wordsOf = (title: string): string =>
  title
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}+#]+/gu)
    ?.join(' ') ?? title;

/** Reports aliases of topics that are the title or an alias of another topic. */
function sameTopics({ topics }: ContentRecords): Problem[] {
  const owners = new Map(topics.map(({ file, data }) => [wordsOf(data.title), { name: data.title, file }]));
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
