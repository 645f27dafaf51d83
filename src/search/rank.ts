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

/** A word of more than a third of the sessions says nothing about any of them; one of up to ten always does. */
const COMMON_PART = 3;
const COMMON_COUNT = 10;
/** Whether a word says nothing about any of the sessions, because so many have it. */
export const isCommon = (found: number, size: number): boolean => found > Math.max(size / COMMON_PART, COMMON_COUNT);

/** How much of the rarity of all words a session must have. */
const MIN_COVERAGE = 0.34;
/** The share of all words, common ones too, from which they count like rare ones, and how much: `what's the time and …`. */
const MOST_WORDS = 0.75;
const COMMON_WORTH = 0.5;

/**
 * Ranks the sessions that have some of the words of a query: those with every word that matters come first. Of each word
 * the best score counts; the sum is weighed by how many of the words a session has and how rare these are. `count` is
 * the number of words, `size` the number of all sessions. Equals are in the order of the programme.
 */
export function rank(lookups: readonly Lookup[], count: number, size: number): Ranked[] {
  const words = Array.from({ length: count }, (_, word) => bestOf(lookups, word, size)).filter(
    ({ found }) => found > 0,
  );
  if (words.length === 0) return [];
  const rare = words.filter(({ found }) => !isCommon(found, size));
  const matters = rare.length > 0 ? rare : words;
  const score = new Float64Array(size);
  const rarity = new Float64Array(size);
  const matched = new Uint16Array(size);
  const present = new Uint16Array(size);
  let total = 0;
  for (const word of words) {
    const rarityOfWord = Math.log(1 + (size - word.found + 0.5) / (word.found + 0.5));
    const matches = matters.includes(word) ? 1 : 0;
    total += rarityOfWord;
    word.best.forEach((own, session) => {
      if (own === 0) return;
      score[session] = (score[session] as number) + own;
      rarity[session] = (rarity[session] as number) + rarityOfWord;
      matched[session] = (matched[session] as number) + matches;
      present[session] = (present[session] as number) + 1;
    });
  }
  const ranked: Ranked[] = [];
  matched.forEach((matches, session) => {
    const share = (present[session] as number) / words.length;
    const rareShare = matches > 0 ? (rarity[session] as number) / total : 0;
    const coverage = Math.max(rareShare, share < MOST_WORDS ? 0 : share * COMMON_WORTH);
    const hasAll = matches === matters.length;
    if (hasAll || coverage >= MIN_COVERAGE) {
      ranked.push({ session, hasAll, score: (score[session] as number) * coverage ** 2 });
    }
  });
  return ranked.sort((a, b) => Number(b.hasAll) - Number(a.hasAll) || b.score - a.score || a.session - b.session);
}

interface Best {
  readonly best: Float64Array;
  readonly found: number;
}

/** The best score that each session has for a word, and how many have it. */
function bestOf(lookups: readonly Lookup[], word: number, size: number): Best {
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
