import { idOf } from '../ids.ts';
import { at } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { SessionRecord } from '../schema/records.ts';
import { Names } from './names.ts';

/** Everyone who speaks, by id, gathered from the sessions; one name is one person. */
export function gatherSpeakers(sessions: readonly SessionRecord[]): {
  entries: { id: string; name: string }[];
  problems: Problem[];
} {
  const names = new Names('name-clash');
  const problems: Problem[] = [];
  for (const { file, data } of sessions) {
    const seen = new Map<string, number>();
    data.speakers.forEach(({ name }, index) => {
      if (name === '') return;
      const id = idOf(name);
      const first = seen.get(id);
      if (id && first !== undefined) {
        const other = `speaker ${first + 1}`;
        problems.push(problem('speaker-twice', file, at('speakers', index, 'name'), { name, other }));
        return;
      }
      seen.set(id, index);
      names.add(name, file, at('speakers', index, 'name'));
    });
  }
  return { entries: names.entries(), problems: [...problems, ...names.problems] };
}
