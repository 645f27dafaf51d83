import { normalize } from '../text/normalize.ts';

/** Scripts that have hundreds of signs, of which each stands for a word or a syllable. */
const MANY_SIGNS = /[\p{Script=Han}\p{Script=Hangul}]/u;

/**
 * The part of the vocabulary that words beginning like this one are in, as the name of a file: a letter from a to z, `0`
 * for digits, and otherwise the code of the letter, or of a block of signs.
 */
export function initialOf(word: string): string {
  const code = normalize(word).codePointAt(0) ?? 0;
  const letter = String.fromCodePoint(code);
  if (/[a-z]/.test(letter)) return letter;
  if (/\p{N}/u.test(letter)) return '0';
  return `u${(MANY_SIGNS.test(letter) ? code >> 8 : code).toString(16)}`;
}

/** Whether a word is one letter, so that all words of its part of the vocabulary begin with it. */
export const isSingleLetter = (word: string): boolean => {
  const normalized = normalize(word);
  return /^\p{L}$/u.test(normalized) && !MANY_SIGNS.test(normalized);
};
