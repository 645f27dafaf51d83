/** Numbers from 0 to below 1, always the same for a seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Chance {
  /** An integer from 0 to below `end`. */
  readonly below: (end: number) => number;
  readonly one: <T>(items: readonly T[]) => T;
  /** Up to `max` of the items, each once, in their own order. */
  readonly some: <T>(items: readonly T[], max: number) => T[];
  /** One of the items, the first most often, as with the words of a language (Zipf’s law). */
  readonly usual: <T>(items: readonly T[]) => T;
}

export function chanceOf(seed: number): Chance {
  const next = numbersFrom(seed);
  const below = (end: number): number => Math.floor(next() * end);
  const one = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  return {
    below,
    one,
    some: (items, max) => {
      const count = below(Math.min(max, items.length) + 1);
      const chosen = new Set<number>();
      while (chosen.size < count) chosen.add(below(items.length));
      return items.filter((_, index) => chosen.has(index));
    },
    usual: (items) => items[Math.min(items.length - 1, Math.floor(items.length ** next()) - 1)] as never,
  };
}
