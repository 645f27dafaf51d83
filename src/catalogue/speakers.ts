import { at } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ContentRecords, SessionRecord } from '../schema/records.ts';
import type { SpeakerData } from '../schema/speaker.ts';
import { gatherNamed, type Mention, type Named } from './named.ts';

export type Speakers = Named<SpeakerData>;

/** Gathers the speakers from the sessions, and their details from the files in `speakers/`. */
export function gatherSpeakers({ speakers: files, sessions, refused }: ContentRecords): Speakers {
  const named = gatherNamed('speakers', files, sessions.flatMap(mentionsIn), refused);
  return { ...named, problems: [...namedTwice(sessions, named.idOf), ...named.problems] };
}

const mentionsIn = ({ file, data }: SessionRecord): Mention[] =>
  data.speakers.flatMap(({ name }, index) => (name === '' ? [] : [{ name, file, place: at('speakers', index, 'name') }]));

/** Reports speakers that a session lists twice. */
function namedTwice(sessions: readonly SessionRecord[], idOf: Speakers['idOf']): Problem[] {
  return sessions.flatMap(({ file, data }) => {
    const first = new Map<string, number>();
    return data.speakers.flatMap(({ name }, index) => {
      const id = idOf(name);
      const before = id === undefined ? undefined : first.get(id);
      if (id !== undefined && before === undefined) first.set(id, index);
      if (before === undefined) return [];
      const other = `speaker ${before + 1}`;
      return [problem('speaker-twice', file, at('speakers', index, 'name'), { name, other })];
    });
  });
}
