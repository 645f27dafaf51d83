import { normalize } from '../text/normalize.ts';

/** The runs of letters and digits in a text. */
export const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of a query, as typed but without punctuation around them. */
export const wordsOf = (query: string): string[] =>
  query
    .split(/\s+/)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');

/** A word without its punctuation, as the index stores it: `KIP-345` becomes `kip345`. */
export const joinParts = (word: string): string => normalize(word).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether a word is of a script without spaces between words, so that only the index knows where a word begins. */
export const isUnspaced = (word: string): boolean => UNSPACED.test(word);

/** The words in a word of a script without spaces between them; any other word is one. */
export function segmentsOf(word: string): string[] {
  if (!isUnspaced(word) || !('Segmenter' in Intl)) return [word];
  const segments = new Intl.Segmenter('en', { granularity: 'word' }).segment(word);
  return [...segments].map(({ segment }) => segment).filter((segment) => /[\p{L}\p{N}]/u.test(segment));
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Where Pagefind divides a word: in `RopeWalk`, `GBits`, `k8s` and `5GB`, after `e`, `G`, `k`, `8` and `5`. */
const PART_END = /\p{Ll}(?=\p{Lu})|\p{Lu}(?=\p{Lu}\p{Ll})|\p{L}(?=\p{Nd})|\p{Nd}(?=\p{L})/gu;

/** The words of a text that the index has: each word without its punctuation, and its parts. */
export function indexedWords(text: string): string[] {
  const parts = text.normalize('NFC').replaceAll(PART_END, '$& ');
  return [
    ...new Set([...text.split(/\s+/).map(joinParts), ...tokensOf(normalize(parts)), ...tokensOf(normalize(text))]),
  ].filter((word) => word !== '');
}
