import { idOf } from '../ids.ts';
import { at } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ContentRecord, ContentRecords } from '../schema/records.ts';
import { nearest } from '../text/nearest.ts';

/** What the files of a content folder say of one another that is not so: ids of nothing, titles and dates that clash. */
export function checkReferences(records: ContentRecords): Problem[] {
  return [
    ...trackAndTopics(records),
    ...abstractLinks(records),
    ...sameTitles(records.sessions),
    ...sameTitles(records.tracks),
    ...sameTitles(records.topics),
    ...eventDates(records),
  ];
}

function trackAndTopics(records: ContentRecords): Problem[] {
  const tracks = idsOf('tracks', records);
  const topics = idsOf('topics', records);
  return records.sessions.flatMap(({ file, data }) => {
    const problems: Problem[] = [];
    // Without any track the archive lacks more than this session does, and the check of its files says so.
    if (data.track && tracks.length > 0 && !tracks.includes(data.track)) {
      const detail = { id: data.track, nearest: nearest(data.track, tracks), known: tracks };
      problems.push(problem('unknown-track', file, at('track'), detail));
    }
    data.topics.forEach((id, index) => {
      if (!id || topics.includes(id)) return;
      const detail = { id, nearest: nearest(id, topics), known: topics };
      problems.push(problem('unknown-topic', file, at('topics', index), detail));
    });
    return problems;
  });
}

/** The ids that others may name: of files that were refused too, and of those with a bad name the one that it becomes. */
function idsOf(kind: 'tracks' | 'topics' | 'sessions', { [kind]: valid, refused }: ContentRecords): string[] {
  const files: readonly Pick<ContentRecord<unknown>, 'id'>[] = valid;
  const others = [...refused].filter((path) => path.startsWith(`${kind}/`)).map((path) => path.slice(kind.length + 1));
  return [...new Set([...files.map(({ id }) => id), ...others].map(idOf))].toSorted();
}

function abstractLinks(records: ContentRecords): Problem[] {
  const ids = idsOf('sessions', records);
  const known = new Set(ids);
  return records.sessions.flatMap(({ file, abstract }) =>
    abstract.links
      .filter(({ id }) => !known.has(id))
      .map(({ id, ...place }) => {
        const meant = nearest(id, ids);
        return problem('dead-link', file, place, { href: `${id}.mdx`, nearest: meant && `${meant}.mdx` });
      }),
  );
}

function sameTitles(entries: readonly ContentRecord<{ title: string }>[]): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ file, data: { title } }) => {
    // By letters and digits, not by id: titles of Chinese that only sound alike have the same id.
    const folded =
      title
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu)
        ?.join(' ') ?? title;
    const other = first.get(folded);
    if (other === undefined) first.set(folded, file);
    return other === undefined || title === '' ? [] : [problem('same-title', file, at('title'), { title, other })];
  });
}

function eventDates({ event }: ContentRecords): Problem[] {
  if (!event || event.data.start <= event.data.end) return [];
  const { start, end } = event.data;
  return [problem('event-dates', event.file, at('end'), { start, end })];
}
