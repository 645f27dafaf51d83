import { folded, wordsOf } from './tokens.ts';

/**
 * A query put right: each of its unknown words replaced by the word of the vocabulary nearest to it, or joined with its
 * neighbour where that makes a word (`ticket master`). Undefined when one of them is like no word.
 */
export function mended(query: string, unknown: readonly string[], vocabulary: readonly string[]): string | undefined {
  const words = wordsOf(query);
  const known = new Map(vocabulary.map((word) => [folded(word), word]));
  const right: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    const next = words[index + 1];
    const whole = next === undefined ? undefined : known.get(folded(word + next));
    const near = whole ?? (unknown.includes(word) ? nearestWord(word, vocabulary) : word);
    if (near === undefined) return undefined;
    if (whole !== undefined) index += 1;
    right.push(near);
  }
  const text = right.join(' ');
  return folded(text) === folded(words.join(' ')) ? undefined : text;
}

/**
 * The word nearest to what was written, or to what was written so far; undefined when none is near enough to be meant.
 * Of equals the first: vocabularies begin with the words that are used most.
 */
export function nearestWord(written: string, vocabulary: readonly string[]): string | undefined {
  const wanted = folded(written);
  let best: string | undefined;
  let least = wanted.length < 3 ? 0 : wanted.length < 6 ? 1.6 : wanted.length < 9 ? 2.6 : 3.6;
  for (const word of vocabulary) {
    const candidate = folded(word);
    // A word that is not yet typed to its end is a little less likely, and so is one that begins otherwise.
    const rest = candidate.length - wanted.length;
    const aside = candidate[0] === wanted[0] ? 0 : 0.5;
    const whole = Math.abs(rest) < least ? distance(wanted, candidate) : Number.POSITIVE_INFINITY;
    const begun = rest > 1 && wanted.length > 3 ? distance(wanted, candidate.slice(0, wanted.length)) + 0.5 : whole;
    const far = Math.min(whole, begun) + aside;
    if (far < least) [best, least] = [word, far];
  }
  return best;
}

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word of another
 * (optimal string alignment, after Damerau 1964).
 */
export function distance(one: string, other: string): number {
  let [before, row] = [[] as number[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next.push(cost);
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? 0;
}
