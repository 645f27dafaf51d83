import { idOf } from '../ids.ts';
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

/** Where a session names its speakers. A second form of a name in the session is left out: `namedTwice` reports it. */
const mentionsIn = ({ file, data: { speakers } }: SessionRecord): Mention[] => {
  const ids = speakers.length > 1 ? speakers.map(({ name }) => idOf(name)) : [];
  return speakers.flatMap(({ name }, index) => {
    const again = Boolean(ids[index]) && ids.indexOf(ids[index] as string) < index;
    return name === '' || again ? [] : [{ name, file, place: at('speakers', index, 'name') }];
  });
};

/** Reports speakers that a session lists twice. */
function namedTwice(sessions: readonly SessionRecord[], knownId: Speakers['idOf']): Problem[] {
  return sessions.flatMap(({ file, data: { speakers } }) => {
    if (speakers.length < 2) return [];
    const first = new Map<string, number>();
    return speakers.flatMap(({ name }, index) => {
      const id = knownId(name) ?? idOf(name);
      const before = first.get(id);
      if (id !== '' && before === undefined) first.set(id, index);
      if (before === undefined) return [];
      const other = `speaker ${before + 1}`;
      return [problem('speaker-twice', file, at('speakers', index, 'name'), { name, other })];
    });
  });
}
