import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { checkContent } from '../../src/check.ts';
import { archiveOf, type Files } from '../cases/case.ts';
import { hostile } from '../cases/hostile/index.ts';
import { mistakes } from '../cases/mistakes/index.ts';
import { valid } from '../cases/valid/index.ts';
import { reportedOf } from '../helpers.ts';
import { processExit, temporaryFolder } from '../temporaryFolder.ts';
import type { Taken } from './checkOne.ts';
import { extremes } from './extremes.ts';
import { writeLargeArchive } from './largeArchive.ts';
import { writeFiles } from './writeFiles.ts';

// `npm run bench:check`: the cases of tests/cases by class and kind, and how many the check judges right; how long it
// takes for the real content and for 10,000 invented talks; and the inputs that take it longest, with the memory of a
// process that checks only that one. `npm run bench:check -- all` prints every extreme input.

const temporary = temporaryFolder(processExit);
const RUNS = 5;

const padded = (value: number, unit: string, digits = 0): string => `${value.toFixed(digits)} ${unit}`.padStart(11);
const show = (what: string, ...figures: string[]) => console.log(`${what.padEnd(52)}${figures.join('')}`);
const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

interface Case {
  readonly what: string;
  readonly files: Files;
  readonly problems?: readonly (readonly [string, string, string])[];
}

/** What the check reports for a case, in the words of the cases; and how long it took, in ms. */
function judge({ files, problems = [] }: Case, folder: string): { right: boolean; ms: number } {
  writeFiles(folder, archiveOf(files));
  const start = performance.now();
  const found = checkContent(folder);
  const ms = performance.now() - start;
  const reported = reportedOf(found).map(({ file, position, code, message, fix }) =>
    JSON.stringify([`${file}${position ? `:${position.line}:${position.column}` : ''} ${code}`, message, fix]),
  );
  const expected = problems.map((one) => JSON.stringify(one));
  return { right: reported.toSorted().join() === expected.toSorted().join(), ms };
}

/** The bytes of the files of a case. */
const bytesOf = (files: Files): number =>
  Object.values(files).reduce<number>((sum, content) => sum + Buffer.byteLength(content ?? ''), 0);

/** Time for each 10 KB. An input of less counts as 10 KB: it has nothing to be slow with. */
const per10KB = (ms: number, bytes: number): number => ms / Math.max(1, bytes / 10_000);

console.log(`${availableParallelism()} cores, Node ${process.versions.node}\n`);
let slowest = { what: '', speed: 0 };
let count = 0;
for (const [name, kinds] of Object.entries({ mistakes, valid, hostile })) {
  for (const [kind, cases] of Object.entries<readonly Case[]>(kinds)) {
    const judged = cases.map((one) => {
      count += 1;
      const { right, ms } = judge(one, `${temporary}/case-${count}`);
      const speed = per10KB(ms, bytesOf(one.files));
      if (speed > slowest.speed) slowest = { what: `${name}, ${kind}: ${one.what}`, speed };
      return right;
    });
    show(
      `${name}: ${kind}`,
      `${judged.length} cases`.padStart(11),
      `${judged.filter(Boolean).length} right`.padStart(11),
    );
  }
}
show('all', `${count} cases`.padStart(11));
show(`slowest case: ${slowest.what}`, padded(slowest.speed, 'ms / 10 KB', 1));

console.log('');
const large = `${temporary}/large`;
writeLargeArchive(large, 10_000);
for (const [what, folder] of [
  ['the real content', 'content'],
  ['10,000 invented talks', large],
] as const) {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { catalogue, problems, warnings } = checkContent(folder);
    const count = problems.length + warnings.length;
    if (!catalogue) throw new Error(`${what} has ${count} problems and warnings.`);
    return performance.now() - start;
  });
  show(`check of ${what}, median of ${RUNS}`, padded(median(times), 'ms'));
}

/** What the check of one input takes in a process of its own. */
function takenBy(name: string): Taken {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['tests/bench/checkOne.ts', name], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(`The check of “${name}” broke off. ${stderr}`);
  return JSON.parse(stdout);
}

const taken = extremes.map(({ name }) => ({ name, ...takenBy(name) }));
const bySpeed = taken.toSorted((a, b) => per10KB(b.ms, b.bytes) - per10KB(a.ms, a.bytes));
const byTime = taken.toSorted((a, b) => b.ms - a.ms);
const byMemory = taken.toSorted((a, b) => b.memory - a.memory);
const shown = process.argv[2] === 'all' ? taken.length : 5;
for (const [what, list] of [
  ['slowest by size', bySpeed],
  ['slowest', byTime],
  ['most memory', byMemory],
] as const) {
  console.log(`\nof ${taken.length} extreme inputs, the ${what}`);
  for (const { name, bytes, ms, memory } of list.slice(0, shown)) {
    show(
      `  ${name}`,
      padded(bytes / 1000, 'KB'),
      padded(ms, 'ms'),
      padded(per10KB(ms, bytes), 'ms / 10 KB'),
      padded(memory, 'MB'),
    );
  }
}
