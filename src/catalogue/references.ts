import { idOf } from '../ids.ts';
import { at } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ContentRecord, ContentRecords } from '../schema/records.ts';
import { nearest } from '../text/nearest.ts';

/** Reports ids and links that lead to no file, titles that appear twice, and dates of the event in the wrong order. */
export function checkReferences(records: ContentRecords): Problem[] {
  return [
    ...unknownTracksAndTopics(records),
    ...deadLinks(records),
    ...sameTitles(records.sessions),
    ...sameTitles(records.tracks),
    ...sameTitles(records.topics),
    ...datesOutOfOrder(records),
  ];
}

function unknownTracksAndTopics(records: ContentRecords): Problem[] {
  const tracks = idsOf('tracks', records);
  const topics = idsOf('topics', records);
  return records.sessions.flatMap(({ file, data }) => {
    const problems: Problem[] = [];
    // An archive without any track has one problem, which reader/classify.ts reports.
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

/** The ids that other files may refer to. Includes refused files, and for a file with a bad name its corrected id. */
function idsOf(kind: 'tracks' | 'topics' | 'sessions', { [kind]: valid, refused }: ContentRecords): string[] {
  const files: readonly Pick<ContentRecord<unknown>, 'id'>[] = valid;
  const others = [...refused].filter((path) => path.startsWith(`${kind}/`)).map((path) => path.slice(kind.length + 1));
  return [...new Set([...files.map(({ id }) => id), ...others].map(idOf))].toSorted();
}

function deadLinks(records: ContentRecords): Problem[] {
  const ids = idsOf('sessions', records);
  const known = new Set(ids);
  return records.sessions.flatMap(({ file, abstract }) =>
    abstract.links
      .filter(({ id }) => !known.has(id))
      .map(({ id, ...place }) => {
        const suggestion = nearest(id, ids);
        return problem('dead-link', file, place, { href: `${id}.mdx`, nearest: suggestion && `${suggestion}.mdx` });
      }),
  );
}

function sameTitles(entries: readonly ContentRecord<{ title: string }>[]): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ file, data: { title } }) => {
    // Letters and digits, not the id: Chinese titles that are only pronounced the same have the same id.
    const normalized =
      title
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu)
        ?.join(' ') ?? title;
    const other = first.get(normalized);
    if (other === undefined) first.set(normalized, file);
    return other === undefined || title === '' ? [] : [problem('same-title', file, at('title'), { title, other })];
  });
}

function datesOutOfOrder({ event }: ContentRecords): Problem[] {
  if (!event || event.data.start <= event.data.end) return [];
  const { start, end } = event.data;
  return [problem('event-dates', event.file, at('end'), { start, end })];
}
