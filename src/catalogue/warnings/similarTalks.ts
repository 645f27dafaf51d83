import { at } from '../../problems/position.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { ContentRecords, SessionRecord } from '../../schema/records.ts';
import { distance } from '../../text/nearest.ts';
import { normalize } from '../../text/normalize.ts';
import { pairsByKey } from '../../text/pairs.ts';
import { wordsOf } from '../titles.ts';

/** A talk with the words of its title. */
interface Titled {
  readonly session: SessionRecord;
  readonly title: string;
  readonly words: readonly string[];
}

/** Fewer letters in common say nothing: “Keynote” is a title too. */
const MIN_LETTERS = 10;
/** No title has more words, and to compare longer ones takes too long. */
const MAX_WORDS = 50;

/** Talks of one event whose titles are nearly equal; those with equal titles are a problem, or given twice. */
export function similarTalks({ sessions }: ContentRecords): Problem[] {
  return [...Map.groupBy(sessions, ({ event }) => event).values()].flatMap((ofEvent) => {
    const titled = ofEvent.map((session): Titled => {
      const title = wordsOf(session.data.title);
      return { session, title, words: normalize(title).split(' ') };
    });
    return [...pairsByKey(titled, keysOf)].flatMap(([earlier, later]) => {
      if (!areNear(earlier, later)) return [];
      const { file, data } = later.session;
      const detail = { title: data.title, otherTitle: earlier.session.data.title, other: earlier.session.file };
      return [problem('similar-talk', file, at('title'), detail)];
    });
  });
}

/** Two titles of which one word differs, or only the order or the spaces, have one of these in common. */
function keysOf({ words }: Titled): string[] {
  const letters = words.join('');
  if (letters.length < MIN_LETTERS || words.length > MAX_WORDS) return [];
  return [letters, ...words.map((_, index) => words.toSpliced(index, 1).join(' ')), words.toSorted().join(' ')];
}

function areNear(one: Titled, other: Titled): boolean {
  if (one.title === other.title) return false;
  const [a, b] = [one.words, other.words];
  if (a.join('') === b.join('') || a.toSorted().join(' ') === b.toSorted().join(' ')) return true;
  if (a.length !== b.length) return false;
  const differing = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? ''] as const]));
  const [first, ...others] = differing;
  return first !== undefined && others.length === 0 && isMisspelt(...first);
}

/** Whether two words are one, of which one letter differs: not the numbers of parts, and not short words. */
const isMisspelt = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) > 3 && !/\d/.test(one + other) && distance(one, other, 2) < 2;
