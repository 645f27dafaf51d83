import { idOf } from '../ids.ts';
import { at, type Problem, problem } from '../problems/problem.ts';
import { nearest } from '../problems/suggest.ts';
import type { ContentRecords } from './types.ts';

/** What the files of a content folder say of one another that is not so: ids of nothing, titles and dates that clash. */
export function checkReferences(records: ContentRecords): Problem[] {
  return [...trackAndTopics(records), ...abstractLinks(records), ...sameTitles(records), ...eventDates(records)];
}

function trackAndTopics({ tracks, topics, sessions, refused }: ContentRecords): Problem[] {
  const trackIds = tracks.map(({ id }) => id);
  const topicIds = topics.map(({ id }) => id);
  return sessions.flatMap(({ file, data }) => {
    const unknown = (kind: 'tracks' | 'topics', known: readonly string[], id: string) =>
      !known.includes(id) && !refused.has(`${kind}/${id}`);
    const problems: Problem[] = [];
    if (unknown('tracks', trackIds, data.track)) {
      const detail = { id: data.track, nearest: nearest(data.track, trackIds), known: trackIds };
      problems.push(problem('unknown-track', file, at('track'), detail));
    }
    data.topics.forEach((id, index) => {
      if (!unknown('topics', topicIds, id)) return;
      const detail = { id, nearest: nearest(id, topicIds), known: topicIds };
      problems.push(problem('unknown-topic', file, at('topics', index), detail));
    });
    return problems;
  });
}

function abstractLinks({ sessions, refused }: ContentRecords): Problem[] {
  const ids = sessions.map(({ id }) => id);
  const known = new Set(ids);
  return sessions.flatMap(({ file, abstract }) =>
    abstract.links
      .filter(({ id }) => !known.has(id) && !refused.has(`sessions/${id}`))
      .map(({ id, ...place }) => {
        const meant = nearest(id, ids);
        return problem('dead-link', file, place, { href: `${id}.mdx`, nearest: meant && `${meant}.mdx` });
      }),
  );
}

function sameTitles({ sessions }: ContentRecords): Problem[] {
  const first = new Map<string, string>();
  return sessions.flatMap(({ file, data: { title } }) => {
    const folded = idOf(title) || title;
    const other = first.get(folded);
    if (other === undefined) first.set(folded, file);
    return other === undefined ? [] : [problem('same-title', file, at('title'), { title, other })];
  });
}

function eventDates({ event }: ContentRecords): Problem[] {
  if (!event || event.data.start <= event.data.end) return [];
  const { start, end } = event.data;
  return [problem('event-dates', event.file, at('end'), { start, end })];
}
