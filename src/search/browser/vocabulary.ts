import { nearestWord } from '../../text/nearest.ts';
import type { Initial } from '../indexFormat.ts';
import { initialOf } from '../initials.ts';
import { unpackLists } from '../lists.ts';

/** The words of the index, of which each part is loaded when a word with its initial is first looked up. */
export interface Vocabulary {
  /** All words that begin so, without case and diacritics. */
  readonly beginningWith: (start: string) => Promise<readonly string[]>;
  readonly has: (word: string) => Promise<boolean>;
  /** The word that was probably meant; of equally near words the one that most sessions have. */
  readonly nearest: (word: string) => Promise<string | undefined>;
  /** The sessions in whose titles and names a word begins with a letter. */
  readonly named: (letter: string) => Promise<Uint32Array>;
  readonly speakers: (start: string) => Promise<Initial['speakers']>;
}

const NONE: Initial = { words: {}, named: 'AA==', speakers: [] };

/** The vocabulary in the parts with these names; `load` loads one. */
export function createVocabulary(names: readonly string[], load: (name: string) => Promise<Initial>): Vocabulary {
  const parts = new Map<string, Promise<Initial>>();
  const part = (name: string): Promise<Initial> => {
    if (!names.includes(name)) return Promise.resolve(NONE);
    const loaded =
      parts.get(name) ??
      load(name).catch((error) => {
        parts.delete(name);
        throw error;
      });
    parts.set(name, loaded);
    return loaded;
  };
  const nearestIn = (word: string, of: readonly Initial[]): string | undefined => {
    const words = of.flatMap(({ words }) => Object.entries(words));
    return nearestWord(
      word,
      words.sort(([, a], [, b]) => b - a).map(([each]) => each),
    );
  };

  return {
    beginningWith: async (start) =>
      Object.keys((await part(initialOf(start))).words).filter((word) => word.startsWith(start)),
    has: async (word) => Object.hasOwn((await part(initialOf(word))).words, word),
    nearest: async (word) => {
      // The first two letters may be swapped, or the first one missing.
      const likely = new Set([...word].slice(0, 2).map(initialOf));
      return (
        nearestIn(word, await Promise.all([...likely].map(part))) ?? nearestIn(word, await Promise.all(names.map(part)))
      );
    },
    named: async (letter) => unpackLists((await part(initialOf(letter))).named).items,
    speakers: async (start) => (await part(initialOf(start))).speakers,
  };
}
