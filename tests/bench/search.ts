import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page, type Response } from 'playwright-core';
import sirv from 'sirv';
import type { Catalogue } from '../../src/catalogue/types.ts';
import { facetValues } from '../../src/search/facets.ts';
import { makeSearch, writeSearch } from '../../src/search/index/write.ts';
import { EVERYTHING, type SearchState } from '../../src/search/state.ts';
import { MODULES, moduleAt, startEngine } from '../browser/engineInPage.ts';
import { browserExecutable, FLAGS } from '../browser/executable.ts';
import { generatedQueries } from '../search/generatedQueries.ts';
import { inventedCatalogue } from '../search/inventedSessions.ts';
import { chanceOf } from '../search/random.ts';
import { relevance } from '../search/relevance.ts';
import { processExit, temporaryFolder, temporarySite } from '../temporaryFolder.ts';

// `npm run bench:search`: what a search loads until its first result, and how long it takes from a key to the results,
// in the browser of the tests. Files come from this computer: a network adds its own time to what is loaded again.

const SIZE = 10_000;

/** Serves a folder, and the modules of the engine beside it. */
async function serveFolder(folder: string): Promise<{ origin: string; close: () => void }> {
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(MODULES)) return files(request, response);
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(moduleAt(request.url));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`.padStart(9);
const milliseconds = (time: number | undefined): string => `${(time ?? 0).toFixed(1)} ms`.padStart(9);
const show = (what: string, ...figures: string[]) => console.log(`${what.padEnd(46)}${figures.join('  ')}`);

/** What a response weighs on a host that compresses text, as hosts do; the parts of the index are compressed already. */
async function weightOf(response: Response): Promise<{ path: string; bytes: number }> {
  const body = await response.body();
  const text = /text|javascript|json|svg/.test(response.headers()['content-type'] ?? '');
  return { path: new URL(response.url()).pathname, bytes: text ? gzipSync(body, { level: 9 }).length : body.length };
}

/** What the page of the search loads until its first result is there, its own page, style and font apart. */
async function measureBytes(browser: Browser, folder: string): Promise<void> {
  const { origin, close } = await serveFolder(folder);
  for (const [what, address] of [
    ['a query', 'search/?q=poison+pills'],
    ['a query with many results', 'search/?q=streams'],
    ['no query', 'search/'],
  ] as const) {
    const page = await browser.newPage();
    const loaded: Promise<{ path: string; bytes: number }>[] = [];
    page.on('response', (response) => loaded.push(weightOf(response)));
    await page.goto(`${origin}/${address}`);
    await page.locator('main .hit').first().waitFor();
    const weights = await Promise.all(loaded);
    const sum = (pattern: RegExp) =>
      weights.filter(({ path }) => pattern.test(path)).reduce((total, { bytes }) => total + bytes, 0);
    const own = /^\/assets\/(?!theme).*\.js$/;
    const all = /^\/(?:pagefind\/|search\/.+|assets\/(?!theme).*\.js$)/;
    show(
      `until the first result, ${what}`,
      kilobytes(sum(all)),
      `${weights.filter(({ path }) => all.test(path)).length} requests`,
    );
    show('  own JavaScript', kilobytes(sum(own)));
    showIndexWeights(sum);
    await page.close();
  }
  close();
}

/** What the parts of an index weigh. */
function showIndexWeights(sum: (pattern: RegExp) => number): void {
  show('  Pagefind’s engine', kilobytes(sum(/engine\.pagefind$/)));
  show('  index', kilobytes(sum(/pf_meta|pf_index/)));
  show('  details of results', kilobytes(sum(/pf_fragment/)));
  show('  facets', kilobytes(sum(/values\.json|speakers\.json/)));
  show('  vocabulary', kilobytes(sum(/\/words\//)));
}

/** Every beginning of each text, as it is typed. */
const typed = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => Array.from({ length: text.length }, (_, index) => text.slice(0, index + 1)));

/** The sorted times of searches, and the longest task of the page meanwhile. */
async function measureTimes(page: Page, states: readonly SearchState[]): Promise<{ times: number[]; longest: number }> {
  const { times, longest } = (await page.evaluate(`
    (async () => {
      const times = [];
      let longest = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      });
      observer.observe({ type: 'longtask' });
      for (const state of ${JSON.stringify(states)}) {
        // As between two keys: the observer is told of a task when it has ended.
        await new Promise((resolve) => setTimeout(resolve));
        const start = performance.now();
        await window.engine.search(state);
        times.push(performance.now() - start);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
      observer.disconnect();
      return { times, longest };
    })()`)) as { times: number[]; longest: number };
  return { times: times.toSorted((a, b) => a - b), longest };
}

/** How often a generated query finds the talk it was made from among the first three. */
async function measureHits(page: Page, catalogue: Catalogue): Promise<void> {
  for (const [kind, queries] of Object.entries(generatedQueries(catalogue))) {
    const hits = (await page.evaluate(`
      (async () => {
        let hits = 0;
        for (const { q, path } of ${JSON.stringify(queries)}) {
          const { results } = await window.engine.search({ ...${JSON.stringify(EVERYTHING)}, q }, { limit: 3 });
          if (results.some(({ url }) => url.endsWith('/' + path))) hits += 1;
        }
        return hits;
      })()`)) as number;
    const share = `${((100 * hits) / queries.length).toFixed(1)} %`.padStart(9);
    show(`  among the first three: ${kind}`, share, `of ${queries.length}`);
  }
}

async function measureArchive(browser: Browser, what: string, catalogue: Catalogue, queries: readonly string[]) {
  const folder = temporaryFolder(processExit);
  writeSearch(await makeSearch(catalogue), folder);
  writeFileSync(join(folder, 'index.html'), `<!doctype html><html lang="${catalogue.language}"><title>Search</title>`);
  const { origin, close } = await serveFolder(folder);
  const page = await browser.newPage();
  const loaded: Promise<{ path: string; bytes: number }>[] = [];
  await page.goto(origin);
  await startEngine(page, '/');
  const weigh = (response: Response) => void loaded.push(weightOf(response));
  page.on('response', weigh);
  const [query = ''] = queries;
  const first = await measureTimes(page, [{ ...EVERYTHING, q: query }]);
  page.off('response', weigh);
  const weights = await Promise.all(loaded);
  const sum = (pattern: RegExp) =>
    weights.filter(({ path }) => pattern.test(path)).reduce((total, { bytes }) => total + bytes, 0);
  show(
    `${what}, loaded and “${query}” found`,
    milliseconds(first.times[0]),
    `longest task ${milliseconds(first.longest)}`,
  );
  show('  until then, without own JavaScript', kilobytes(sum(/./)), `${weights.length} requests`);
  showIndexWeights(sum);

  const values = facetValues(catalogue);
  const [track, topic, company] = [values.track.slice(0, 3), values.topic.slice(0, 8), values.company.slice(0, 20)].map(
    (some) => some.map(({ id }) => id),
  );
  const chosen = [{ track }, { topic }, { company }];
  const states = typed(queries).map((q) => ({ ...EVERYTHING, q }));
  for (const count of [0, 1, 2, 3]) {
    const filters = Object.assign({}, ...chosen.slice(0, count));
    const { times, longest } = await measureTimes(
      page,
      states.map((state) => ({ ...state, ...filters })),
    );
    const at = (share: number) => milliseconds(times[Math.floor(times.length * share)]);
    const facets = count === 0 ? '' : `, ${count} ${count === 1 ? 'facet' : 'facets'}`;
    show(
      `${what}${facets}, ${times.length} keys`,
      `median ${at(0.5)}`,
      `95th percentile ${at(0.95)}`,
      `longest task ${milliseconds(longest)}`,
    );
  }
  await measureHits(page, catalogue);
  await page.close();
  close();
}

const outDir = temporarySite(processExit);
const built = spawnSync('npm', ['run', 'build', '--', '--outDir', outDir], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (built.status !== 0) throw new Error(built.stderr);
const { checkContent } = await import('../../src/check.ts');
const { catalogue } = checkContent('content');
if (!catalogue) throw new Error('The content has problems.');

const browser = await chromium.launch({ executablePath: await browserExecutable(), args: [...FLAGS] });
console.log(`${availableParallelism()} cores, ${browser.version()}`);
await measureBytes(browser, outDir);
await measureArchive(
  browser,
  `${catalogue.sessions.length} sessions`,
  catalogue,
  relevance.map(({ query }) => query),
);
const large = inventedCatalogue(SIZE);
const { one } = chanceOf(2);
const titles = large.sessions.map(({ title }) => title.toLowerCase().split(' ').slice(0, 2).join(' '));
await measureArchive(
  browser,
  `${SIZE} sessions`,
  large,
  Array.from({ length: 15 }, () => one(titles)),
);
await browser.close();
