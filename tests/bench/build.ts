import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../../src/files.ts';
import { processExit, temporarySite } from '../temporaryFolder.ts';
import { writeLargeArchive } from './largeArchive.ts';
import { type Run, runBuild } from './runBuild.ts';

// `npm run bench`: what a build of 56, 1,000 and 10,000 invented talks takes by stage, with nothing kept from an earlier
// one, and again after one talk changed; how much memory its processes need at most; and how large its pages are. Share
// pictures are off. Processor time and memory need a system with `ps` and `sh`. `--json` prints the figures as JSON;
// numbers are other sizes, such as
// `npm run bench -- 21700`. The talks are those of one event, or of as many as `--events 40` says.

const { values: options, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, events: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const { json } = options;
const events = Number(options.events);
const sizes = positionals.map(Number);

/** What a build wrote; sizes in bytes. */
interface Site {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** The largest page of each kind, by what it weighs compressed. */
  readonly largestPages: readonly LargestPage[];
  readonly talkPage: { readonly median: number; readonly largest: number };
  readonly css: number;
  readonly index: number;
  readonly packs: number;
}

interface LargestPage {
  readonly kind: string;
  readonly path: string;
  readonly bytes: number;
  readonly gzip: number;
}

/** The kinds of page, by their addresses without the number of a page of a long list. The first that fits counts. */
const KINDS: readonly (readonly [kind: string, pages: RegExp])[] = [
  ['front page', /^index\.html$/],
  ['events', /^events\/index\.html$/],
  ['event', /^events\/[^/]+\/index\.html$/],
  ['day of an event', /^events\/[^/]+\/days\//],
  ["event's talks", /^events\/[^/]+\/sessions\/index\.html$/],
  ['talk', /^events\/[^/]+\/sessions\//],
  ["event's tracks", /^events\/[^/]+\/tracks\/index\.html$/],
  ['track', /^events\/[^/]+\/tracks\//],
  ['what is missing', /(?:^|\/)health\/index\.html$/],
  ['topics', /^topics\/index\.html$/],
  ['topic', /^topics\//],
  ['speakers', /^speakers\/(?:letter\/[^/]+\/)?index\.html$/],
  ['speaker', /^speakers\//],
  ['companies', /^companies\/(?:letter\/[^/]+\/)?index\.html$/],
  ['company', /^companies\//],
  ['search', /^search\//],
  ['other', /^/],
];

const kindOf = (page: string): string => {
  const address = page.replace(/page\/\d+\/index\.html$/, 'index.html');
  return KINDS.find(([, pages]) => pages.test(address))?.[0] ?? '';
};

const temporary = temporarySite(processExit);

const results = [];
for (const size of sizes.length > 0 ? sizes : [56, 1_000, 10_000]) {
  const content = join(temporary, `content-${size}`);
  // A folder for each build, as hosts have: to remove an earlier site can take longer than to write one.
  const [outDir, otherDir] = [join(temporary, `site-${size}`), join(temporary, `site-${size}-changed`)];
  writeLargeArchive(content, size, events);
  for (const kept of ['.astro/fonts', '.astro/data-store.json', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(kept, { recursive: true, force: true });
  const cold = await runBuild(content, outDir);
  const site = measureSite(outDir);
  changeOneTalk(content);
  const changed = await runBuild(content, otherDir);
  const result = { talks: size, events, cold, site, changed };
  results.push(result);
  if (!json) print(result);
  for (const folder of [content, outDir, otherDir]) rmSync(folder, { recursive: true });
}
if (json) console.log(JSON.stringify({ cores: availableParallelism(), node: process.version, results }, undefined, 2));

function changeOneTalk(content: string): void {
  const file = join(content, listFiles(content).find((path) => /\/sessions\/.+\.mdx$/.test(path)) as string);
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nThis is a sentence more.\n`);
}

function measureSite(outDir: string): Site {
  const files = listFiles(outDir);
  const size = (file: string): number => statSync(join(outDir, file)).size;
  const gzip = (file: string): number => gzipSync(readFileSync(join(outDir, file)), { level: 9 }).length;
  const sum = (some: readonly string[]): number => some.reduce((total, file) => total + size(file), 0);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((path) => ({ kind: kindOf(path), path, bytes: size(path), gzip: gzip(path) }))
    .toSorted((a, b) => b.gzip - a.gzip);
  const talks = pages.filter(({ kind }) => kind === 'talk');
  return {
    pages: pages.length,
    files: files.length,
    bytes: sum(files),
    largestPages: KINDS.flatMap(([name]) => pages.find(({ kind }) => kind === name) ?? []),
    talkPage: { median: talks[talks.length >> 1]?.gzip ?? 0, largest: talks[0]?.gzip ?? 0 },
    css: files.filter((file) => file.endsWith('.css')).reduce((total, file) => total + gzip(file), 0),
    index: sum(files.filter((file) => /^(?:pagefind|search)\//.test(file) && !file.endsWith('.html'))),
    packs: sum(files.filter((file) => file.startsWith('packs/'))),
  };
}

interface Result {
  readonly talks: number;
  readonly events: number;
  readonly cold: Run;
  readonly site: Site;
  readonly changed: Run;
}

function print({ talks, events: count, cold, site, changed }: Result): void {
  const seconds = (value: number): string => `${value.toFixed(1)} s`.padStart(9);
  const bytes = (value: number): string =>
    value < 1e6 ? `${(value / 1e3).toFixed(1)} KB` : `${(value / 1e6).toFixed(1)} MB`;
  console.log(
    `\n${talks} talks of ${count} event${count === 1 ? '' : 's'} (${availableParallelism()} cores, Node ${process.versions.node})`,
  );
  for (const [what, run] of [
    ['cold build', cold],
    ['one talk changed', changed],
  ] as const) {
    console.log(
      `${what.padEnd(24)}${seconds(run.wall)} wall${seconds(run.cpu)} processor${`${Math.round(run.memory)} MB`.padStart(9)} memory`,
    );
    for (const { name, wall, cpu } of run.stages)
      console.log(`  ${name.padEnd(22)}${seconds(wall)} wall${seconds(cpu)} processor`);
  }
  console.log(
    `${site.pages} pages, ${site.files} files, ${bytes(site.bytes)}; search index ${bytes(site.index)}, packs ${bytes(site.packs)}`,
  );
  console.log(`talk page, gzip         ${bytes(site.talkPage.median)} median, ${bytes(site.talkPage.largest)} largest`);
  console.log(`stylesheet, gzip        ${bytes(site.css)}`);
  console.log('largest page of each kind, gzip');
  for (const page of site.largestPages)
    console.log(
      `  ${page.kind.padEnd(22)}${bytes(page.gzip).padStart(9)}  of ${bytes(page.bytes).padStart(9)}  ${page.path}`,
    );
}
