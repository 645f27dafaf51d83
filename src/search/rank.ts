/** What was looked up for some words of a query: the sessions that have it, each with a score. */
export interface Lookup {
  readonly covers: readonly number[];
  readonly weight: number;
  readonly sessions: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
}

/** A session that was found. */
export interface Ranked {
  readonly session: number;
  readonly score: number;
  /** Whether it has every word that matters. */
  readonly hasAll: boolean;
}

/** Part of the sessions above which a word says nothing about any of them, and the number up to which it always does. */
const COMMON = { part: 1 / 3, count: 10 } as const;
/** How much of the rarity of all words a session must have. */
const MIN_COVERAGE = 0.34;

/**
 * Ranks the sessions that have some of the words of a query: those with every word that matters come first. Of each word
 * the best score counts; the sum is weighed by how many of the words a session has and how rare these are. `count` is
 * the number of words, `size` the number of all sessions. Equals are in the order of the programme.
 */
export function rank(lookups: readonly Lookup[], count: number, size: number): Ranked[] {
  const score = new Float64Array(size);
  const rarity = new Float64Array(size);
  const matched = new Uint16Array(size);
  let [total, wanted] = [0, 0];
  const words = Array.from({ length: count }, (_, word) => bestOf(lookups, word, size)).filter(
    ({ found }) => found > 0,
  );
  const matters = words.filter(({ found }) => found <= Math.max(size * COMMON.part, COMMON.count));
  for (const { best, found } of words) {
    const isWanted = matters.length === 0 || found <= Math.max(size * COMMON.part, COMMON.count);
    const rare = Math.log(1 + (size - found + 0.5) / (found + 0.5));
    total += rare;
    if (isWanted) wanted += 1;
    for (let session = 0; session < size; session += 1) {
      const own = best[session] as number;
      if (own === 0) continue;
      score[session] = (score[session] as number) + own;
      rarity[session] = (rarity[session] as number) + rare;
      if (isWanted) matched[session] = (matched[session] as number) + 1;
    }
  }
  const ranked: Ranked[] = [];
  for (let session = 0; session < size; session += 1) {
    if (matched[session] === 0) continue;
    const coverage = (rarity[session] as number) / total;
    const hasAll = matched[session] === wanted;
    if (hasAll || coverage >= MIN_COVERAGE) {
      ranked.push({ session, hasAll, score: (score[session] as number) * coverage ** 2 });
    }
  }
  return ranked.sort((a, b) => Number(b.hasAll) - Number(a.hasAll) || b.score - a.score || a.session - b.session);
}

/** The best score that each session has for a word, and how many have it. */
function bestOf(lookups: readonly Lookup[], word: number, size: number): { best: Float64Array; found: number } {
  const best = new Float64Array(size);
  let found = 0;
  for (const { covers, weight, sessions, scores } of lookups) {
    if (!covers.includes(word)) continue;
    for (let index = 0; index < sessions.length; index += 1) {
      const session = sessions[index] as number;
      const score = Math.max(((scores[index] as number) * weight) / covers.length, Number.MIN_VALUE);
      if (best[session] === 0) found += 1;
      if (score > (best[session] as number)) best[session] = score;
    }
  }
  return { best, found };
}
