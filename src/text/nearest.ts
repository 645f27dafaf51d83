import { distance } from 'fastest-levenshtein';

/**
 * The candidate with the smallest Levenshtein distance to what was written, ignoring case; the first of several. It must
 * be near enough to be what was intended: at most a third of the letters may differ, or two (one in a short word).
 * Undefined if there is none.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  let best: string | undefined;
  let limit = Math.max(wanted.length < 4 ? 1 : 2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const difference = distance(wanted, candidate.toLowerCase());
    if (difference < limit && difference < candidate.length) [best, limit] = [candidate, difference];
  }
  return best;
}
