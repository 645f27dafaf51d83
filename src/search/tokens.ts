import { normalize } from '../text/normalize.ts';

/** The runs of letters and digits in a text. */
export const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of a query, as typed, without those that have no letter or digit. */
export const wordsOf = (query: string): string[] => query.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** A word without its punctuation, as the index stores it: `KIP-345` becomes `kip345`. */
const joinParts = (word: string): string => normalize(word).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Scripts without spaces between words: only the index knows where a word begins. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** The words that no word of a text begins with. */
export function missingFrom(text: string, words: readonly string[]): string[] {
  const normalized = normalize(text);
  const tokens = [...tokensOf(normalized), ...normalized.split(/\s+/).map(joinParts)];
  return words.filter((word) => {
    const wanted = joinParts(word);
    return !UNSPACED.test(wanted) && !tokens.some((token) => token.startsWith(wanted));
  });
}
