import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { processExit, temporaryFolder } from '../temporaryFolder.ts';
import { writeLargeArchive } from './largeArchive.ts';
import { type Run, runBuild } from './runBuild.ts';

// `npm run bench:exports`: what all that is made for other programs adds to a build of 10,000 invented talks, in processor
// time: data, tables, schedules, twins, citations, feeds, the bag, and what pages say to programs. The code is built as
// it is and without these parts, in turn. Sites are kept until the end, 2.5 GB, and let a few minutes pass before another
// run: some file systems need longer for a file where others were just deleted.

const TALKS = 10_000;
const RUNS = 3;

/** The pages that are files for programs. */
const FILES = [
  'api',
  'llms.txt.ts',
  'sessions.csv.ts',
  'events/[event]/sessions.csv.ts',
  'events/[event]/schedule.[format].ts',
  'events/[event]/tracks/[id]/schedule.[format].ts',
];
/** The components that say something to programs, or to those who cite. */
const COMPONENTS = ['LinkedData.astro', 'CitationMeta.astro', 'Cite.astro'];
const INTEGRATIONS = ['exportedFiles(content),', 'archiveBag(content),'];

/** A copy of the code, in a folder of its own. */
function copyOf(name: string): string {
  const folder = join(temporary, name);
  for (const path of [
    'src',
    'public',
    'tests',
    'astro.config.mjs',
    'tailwind.config.ts',
    'tsconfig.json',
    'package.json',
  ])
    cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

function removeExports(folder: string): void {
  for (const file of FILES) rmSync(join(folder, 'src/pages', file), { recursive: true });
  for (const component of COMPONENTS) writeFileSync(join(folder, 'src/components', component), '');
  const file = join(folder, 'astro.config.mjs');
  const config = readFileSync(file, 'utf8');
  const left = INTEGRATIONS.reduce((text, call) => text.replace(call, ''), config);
  if (left.length !== config.length - INTEGRATIONS.join('').length) throw new Error(`${file} has changed.`);
  writeFileSync(file, left);
}

const temporary = temporaryFolder(processExit);
const content = join(temporary, 'content');
writeLargeArchive(content, TALKS);
const [whole, without] = [copyOf('whole'), copyOf('without')];
removeExports(without);

/** What each build took, by stage and as a whole. */
const runs = new Map<string, Run[]>([
  [whole, []],
  [without, []],
]);
for (let run = 1; run <= RUNS; run += 1) {
  for (const [folder, of] of runs)
    of.push(await runBuild(content, join(folder, `site-${run}`), { folder, host: 'https://archive.example.org' }));
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const stage = (folder: string, name: string): number =>
  median(runs.get(folder)?.map(({ stages }) => stages.find((one) => one.name === name)?.cpu ?? 0) ?? []);
const total = (folder: string): number => median(runs.get(folder)?.map(({ cpu }) => cpu) ?? []);
const seconds = (value: number): string => `${value.toFixed(1)} s`.padStart(10);

console.log(`${TALKS} talks: processor time, median of ${RUNS} builds in turn`);
console.log(`${''.padEnd(24)}${['all', 'without', 'exports'].map((title) => title.padStart(10)).join('')}`);
const names = runs.get(whole)?.[0]?.stages.map(({ name }) => name) ?? [];
for (const [name, all, fewer] of [
  ...names.map((name) => [`  ${name}`, stage(whole, name), stage(without, name)] as const),
  ['whole build', total(whole), total(without)] as const,
]) {
  console.log(`${name.padEnd(24)}${seconds(all)}${seconds(fewer)}${seconds(all - fewer)}`);
}
