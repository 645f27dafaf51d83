import { nearestWord } from '../../text/nearest.ts';
import type { Names, Words } from '../indexFormat.ts';
import { initialOf } from '../initials.ts';
import { unpackLists } from '../lists.ts';
import { once } from './once.ts';

/** The words of the index, of which each part is loaded when a word with its initial is first looked up. */
export interface Vocabulary {
  /** All words that begin so, without case and diacritics. */
  readonly beginningWith: (start: string) => Promise<readonly string[]>;
  readonly has: (word: string) => Promise<boolean>;
  /** The largest number of sessions that have a word that begins so. */
  readonly mostSessions: (start: string) => Promise<number>;
  /** The word that was probably meant; of equally near words the one that most sessions have. */
  readonly nearest: (word: string) => Promise<string | undefined>;
  /** The words that begin as a word does, as far as any do; the ones that most sessions have first. */
  readonly alike: (word: string) => Promise<readonly string[]>;
  /** The sessions in whose titles and names a word begins with a letter. */
  readonly named: (letter: string) => Promise<Uint32Array>;
  readonly speakers: (start: string) => Promise<Names['speakers']>;
}

/** The length from which a word is looked for among all words, of which each part must be loaded. */
const MIN_LENGTH_ANY = 4;

/** How many letters words that begin alike have in common, and how many of these words there are at most. */
const ALIKE = { letters: 3, words: 5 } as const;

/** Loads the part with an initial. */
export interface LoadParts {
  readonly words: (initial: string) => Promise<Words>;
  readonly names: (initial: string) => Promise<Names>;
}

/** The vocabulary in parts with these initials. */
export function createVocabulary(initials: readonly string[], load: LoadParts): Vocabulary {
  const part = partsOf<Words>(initials, {}, load.words);
  const namesPart = partsOf<Names>(initials, { named: '#', speakers: [] }, load.names);
  const sorted = new Map<string, readonly string[]>();
  /** The words of parts, the ones that most sessions have first. */
  const wordsIn = async (some: readonly string[]): Promise<readonly string[]> => {
    const loaded = await Promise.all(some.map(part));
    const words =
      sorted.get(some.join()) ??
      loaded
        .flatMap((words) => Object.entries(words))
        .sort(([, a], [, b]) => b - a)
        .map(([word]) => word);
    sorted.set(some.join(), words);
    return words;
  };

  const beginningWith = async (start: string): Promise<string[]> =>
    Object.keys(await part(initialOf(start))).filter((word) => word.startsWith(start));

  return {
    beginningWith,
    mostSessions: async (start) => {
      const words = await part(initialOf(start));
      return (await beginningWith(start)).reduce((most, word) => Math.max(most, words[word] ?? 0), 0);
    },
    has: async (word) => Object.hasOwn(await part(initialOf(word)), word),
    nearest: async (word) => {
      const letters = [...word];
      // The first two letters may be swapped, or the first one may be too many.
      const likely = [...new Set(letters.slice(0, 2).map(initialOf))];
      const near = nearestWord(word, await wordsIn(likely));
      if (near !== undefined || letters.length < MIN_LENGTH_ANY) return near;
      return nearestWord(word, await wordsIn(initials));
    },
    alike: async (word) => {
      const counts = await part(initialOf(word));
      for (let length = word.length; length >= ALIKE.letters; length -= 1) {
        const words = await beginningWith(word.slice(0, length));
        if (words.length > 0) return words.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, ALIKE.words);
      }
      return [];
    },
    named: async (letter) => unpackLists((await namesPart(initialOf(letter))).named).items,
    speakers: async (start) => (await namesPart(initialOf(start))).speakers,
  };
}

/** Gives parts by their names, each loaded once unless that failed; `none` for a name that there is not. */
function partsOf<T>(
  names: readonly string[],
  none: T,
  load: (name: string) => Promise<T>,
): (name: string) => Promise<T> {
  const part = once(load);
  return (name) => (names.includes(name) ? part(name) : Promise.resolve(none));
}
