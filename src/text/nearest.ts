import { distance } from 'fastest-levenshtein';

/**
 * The candidate nearest to what was written, by Levenshtein distance without regard to case; undefined when none is
 * near enough to be meant: more than a third of its letters differ, and more than two (of a short word, more than one).
 * Of equals, the first.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  let best: string | undefined;
  let least = Math.max(wanted.length < 4 ? 1 : 2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const far = distance(wanted, candidate.toLowerCase());
    if (far < least && far < candidate.length) [best, least] = [candidate, far];
  }
  return best;
}
