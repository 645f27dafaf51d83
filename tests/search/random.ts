/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
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
  /** A whole number below `end`. */
  readonly below: (end: number) => number;
  readonly one: <T>(items: readonly T[]) => T;
  /** At most `most` of them, each once, in their own order. */
  readonly some: <T>(items: readonly T[], most: number) => T[];
  /** One of them, the first most often, as words of a language are used (Zipf). */
  readonly usual: <T>(items: readonly T[]) => T;
}

export function chanceOf(seed: number): Chance {
  const next = numbersFrom(seed);
  const below = (end: number): number => Math.floor(next() * end);
  const one = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  return {
    below,
    one,
    some: (items, most) => {
      const count = below(Math.min(most, items.length) + 1);
      const chosen = new Set<number>();
      while (chosen.size < count) chosen.add(below(items.length));
      return items.filter((_, index) => chosen.has(index));
    },
    usual: (items) => items[Math.min(items.length - 1, Math.floor(items.length ** next()) - 1)] as never,
  };
}
