import { normalize } from './normalize.ts';

/**
 * The candidate nearest to a name that is unknown, regardless of case. Undefined when none is near: when more than a
 * third of its letters differ, and more than two (one in a short name). Of equally near candidates, the first.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  const limit = Math.max(wanted.length < 4 ? 1 : 2, Math.floor(wanted.length / 3)) + 1;
  return closest(candidates, limit, (name, max) => distance(wanted, name.toLowerCase(), Math.min(max, name.length)));
}

/**
 * The word nearest to a word of a query, which may be unfinished, regardless of case and diacritics. Undefined when none
 * is near: stricter than `nearest`, because a wrong suggestion among thousands of words misleads, and among a few keys
 * it still helps. Of equally near words, the first: vocabularies list the words that are used most first.
 */
export function nearestWord(written: string, vocabulary: Iterable<string>): string | undefined {
  const wanted = normalize(written);
  const limit = wanted.length < 3 ? 0 : wanted.length < 6 ? 1.6 : wanted.length < 9 ? 2.6 : 3.6;
  return closest(vocabulary, limit, (word, max) => {
    const candidate = normalize(word);
    const mayBeUnfinished = wanted.length > 3 && candidate.length > wanted.length + 1;
    const whole = distance(wanted, candidate, max);
    const start = mayBeUnfinished ? distance(wanted, candidate.slice(0, wanted.length), max) + 0.5 : whole;
    return Math.min(whole, start) + (candidate[0] === wanted[0] ? 0 : 0.5);
  });
}

/** The first of the candidates with the lowest cost below a limit; `costOf` may return Infinity for any cost from `max` up. */
function closest(
  candidates: Iterable<string>,
  limit: number,
  costOf: (candidate: string, max: number) => number,
): string | undefined {
  let best: string | undefined;
  let min = limit;
  for (const candidate of candidates) {
    const cost = costOf(candidate, min);
    if (cost < min) [best, min] = [candidate, cost];
  }
  return best;
}

/**
 * How many letters to insert, delete, replace or swap with the next one to turn one text into the other (optimal string
 * alignment distance); Infinity if that is `limit` or more.
 */
export function distance(one: string, other: string, limit = Number.POSITIVE_INFINITY): number {
  const far = Number.POSITIVE_INFINITY;
  if (Math.abs(one.length - other.length) >= limit) return far;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  let next: number[] = [];
  for (let i = 1; i <= one.length; i += 1) {
    // Beyond these, every path costs `limit` or more.
    const first = Math.max(1, i - Math.ceil(limit) + 1);
    const last = Math.min(other.length, i + Math.ceil(limit) - 1);
    next[first - 1] = first === 1 ? i : far;
    let min = next[first - 1] as number;
    for (let j = first; j <= last; j += 1) {
      let cost = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      cost = Math.min(cost, (row[j] as number) + 1, (next[j - 1] as number) + 1);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      }
      next[j] = cost;
      min = Math.min(min, cost);
    }
    if (last < other.length) next[last + 1] = far;
    // No later row has a lower minimum.
    if (min >= limit) return far;
    [before, row, next] = [row, next, before];
  }
  const result = row[other.length] as number;
  return result < limit ? result : far;
}
