import { idOf } from '../ids.ts';
import { at } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { SessionRecord } from '../schema/records.ts';
import { Names } from './names.ts';

/** The speakers of all sessions. */
export interface Speakers {
  readonly entries: readonly { readonly id: string; readonly name: string }[];
  readonly problems: readonly Problem[];
}

/** Gathers the speakers from the sessions; the same name is the same speaker. */
export function gatherSpeakers(sessions: readonly SessionRecord[]): Speakers {
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
