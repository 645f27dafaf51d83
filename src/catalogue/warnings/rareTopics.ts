import { at } from '../../problems/position.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { ContentRecords } from '../../schema/records.ts';

/** Topics that lead from no talk to another, because at most one has them. */
export function rareTopics({ topics, sessions, refused }: ContentRecords): Problem[] {
  // A talk that was refused may have them.
  if ([...refused].some((path) => /^events\/[^/]+\/sessions\//.test(path))) return [];
  const talks = new Map<string, string[]>();
  for (const { file, data } of sessions) {
    for (const topic of data.topics) talks.set(topic, [...(talks.get(topic) ?? []).slice(0, 1), file]);
  }
  return topics.flatMap(({ id, file, data: { title } }) => {
    const [talk, another] = talks.get(id) ?? [];
    return title === '' || another ? [] : [problem('rare-topic', file, at('title'), { title, talk })];
  });
}
