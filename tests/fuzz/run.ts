import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

// `npm run fuzz`: tries the properties of the check with 2,000 random inputs each, or as many as `npm run fuzz -- 20000`
// says. It prints the seed; `--seed` tries the inputs of an earlier run again.

const { values, positionals } = parseArgs({ options: { seed: { type: 'string' } }, allowPositionals: true });
const count = positionals[0] ?? process.env.FUZZ_RUNS ?? '2000';
const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));
console.log(`${count} inputs for each property; again with: npm run fuzz -- ${count} --seed ${seed}`);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'tests/fuzz'],
  { stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: count, FUZZ_SEED: seed } },
);
process.exitCode = status ?? 1;
