import type { Parameters } from 'fast-check';

// How often the properties are tried: a little and always with the same inputs in `npm test`, and as often as
// `npm run fuzz` says, with other inputs each time. A failure prints its seed and the smallest input that fails.

const { FUZZ_RUNS, FUZZ_SEED } = process.env;

/** The number of runs and the seed of a property, for fast-check. */
export const runs = <T>(usual: number): Parameters<T> => ({
  numRuns: FUZZ_RUNS ? Number(FUZZ_RUNS) : usual,
  seed: FUZZ_SEED ? Number(FUZZ_SEED) : 1,
});

/** How long a property may take, in ms: no longer than a test does, unless somebody asked for more runs. */
export const timeout = FUZZ_RUNS ? 3_600_000 : 30_000;
