import { normalize } from '../text/normalize.ts';

/** The runs of letters and digits in a text. */
export const runsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of a query that can be looked for, as typed. */
export const wordsOf = (query: string): string[] => query.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** A word as the index joins it: `KIP-345` is `kip345`. */
const joined = (word: string): string => normalize(word).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Scripts that set no spaces: where a word begins in them is for the index alone to say. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** The words that no word of a text begins with. */
export function missingFrom(text: string, words: readonly string[]): string[] {
  const plain = normalize(text);
  const held = [...runsOf(plain), ...plain.split(/\s+/).map(joined)];
  return words.filter((word) => {
    const wanted = joined(word);
    return !UNSPACED.test(wanted) && !held.some((one) => one.startsWith(wanted));
  });
}
