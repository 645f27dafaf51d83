import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';
import { type Browser, chromium, type Page } from 'playwright-core';
import { listFiles } from '../../src/files.ts';
import { bytesOf, MANIFEST, type Manifest, packPath, WORKER } from '../../src/offline/format.ts';
import { makeCopy } from '../../src/offline/pack.ts';
import { entriesOf } from '../../src/offline/unpack.ts';
import { browserExecutable, FLAGS } from '../browser/executable.ts';
import { inventedCatalogue } from '../search/inventedSessions.ts';
import { writeCatalogue } from '../sites/catalogueContent.ts';
import { processExit, temporaryFolder, temporarySite } from '../temporaryFolder.ts';

// `npm run bench:offline`: what it takes to save an archive for reading offline, from the first request of the first
// visit until all of it is saved, and beside it the same files asked for one by one, as a worker does that is given a
// list of them. Files come from this computer; what a network adds to every request is shown for the real archive.

const LARGE = 10_000;
const RUNS = 5;
/** How long a phone waits for an answer, in milliseconds, as Lighthouse takes it for a slow one. */
const PHONE = 150;

function build(content: string): { folder: string; manifest: Manifest } {
  const folder = temporarySite(processExit);
  const { status, stderr } = spawnSync('npm', ['run', 'build', '--', '--outDir', folder], {
    encoding: 'utf8',
    // It names each page that it makes: more than is worth holding.
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, CONTENT_DIR: content, BASE_PATH: '/', SITE_URL: '', OFFLINE: '1' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(stderr);
  return { folder, manifest: JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) };
}

/** A host that compresses text, as hosts do, answers so many milliseconds late, and counts what it is asked for. */
async function startHost(folder: string, delay: number) {
  const answers = new Map(
    listFiles(folder).map((file) => {
      const content = readFileSync(join(folder, file));
      const type = lookup(file) ?? 'application/octet-stream';
      const text = /text|javascript|json|svg/.test(type);
      const headers = { 'content-type': type, ...(text && { 'content-encoding': 'gzip' }) };
      return [`/${file}`.replace(/\/index\.html$/, '/'), { headers, body: text ? gzipSync(content) : content }];
    }),
  );
  const counted = { requests: 0, bytes: 0 };
  const server = createServer((request, response) => {
    const answer = answers.get(decodeURIComponent(request.url ?? ''));
    counted.requests += 1;
    counted.bytes += answer?.body.length ?? 0;
    setTimeout(() => {
      if (answer) response.writeHead(200, answer.headers).end(answer.body);
      else response.writeHead(404).end();
    }, delay);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counted,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Cost {
  readonly requests: number;
  readonly bytes: number;
  readonly seconds: number;
}

/** A way to save a site. */
interface Way {
  readonly serviceWorkers: 'allow' | 'block';
  readonly save: (page: Page) => Promise<void>;
}

/** What a way to save a site costs, on a device that has nothing yet. */
async function costOf(browser: Browser, folder: string, delay: number, { serviceWorkers, save }: Way): Promise<Cost> {
  const { origin, counted, close } = await startHost(folder, delay);
  const context = await browser.newContext({ baseURL: origin, serviceWorkers });
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  const start = performance.now();
  await page.goto('/');
  await save(page);
  const seconds = (performance.now() - start) / 1000;
  await context.close();
  close();
  return { ...counted, seconds };
}

/** The site's own way: by itself, or once a reader presses the button. */
const packs: Way = {
  serviceWorkers: 'allow',
  save: async (page) => {
    const footer = page.getByRole('contentinfo');
    const saved = footer.getByText(/^Available offline/);
    const button = footer.getByRole('button', { name: /^Save/ });
    await saved.or(button).waitFor();
    if (await button.isVisible()) await button.click();
    await saved.waitFor();
  },
};

/** The usual way: each of these files by a request of its own, a hundred at once. */
const eachOf = (paths: readonly string[]): Way => ({
  serviceWorkers: 'block',
  save: (page) =>
    page.evaluate(async (all) => {
      const cache = await caches.open('each');
      for (let at = 0; at < all.length; at += 100) await cache.addAll(all.slice(at, at + 100));
    }, paths),
});

/** All that the offline copy of a site contains, as it is asked for. */
const pathsOf = (folder: string, { packs }: Manifest): string[] =>
  packs.flatMap((pack) => {
    const bytes = Uint8Array.from(gunzipSync(readFileSync(join(folder, packPath(pack)))));
    return [...entriesOf(bytes)].map(({ path }) => `/${path}`);
  });

const medianOf = (costs: readonly Cost[]): Cost =>
  costs.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(costs.length / 2)] as Cost;

const size = (bytes: number): string =>
  `${bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} K` : `${(bytes / 1e6).toFixed(1)} M`}B`;
const show = (what: string, ...figures: string[]): void =>
  console.log(`${what.padEnd(38)}${figures.map((figure) => figure.padStart(16)).join('')}`);

async function measure(browser: Browser, content: string, runs: number, delays: readonly number[]): Promise<void> {
  const { folder, manifest } = build(content);
  console.log(`\n${manifest.talks} sessions`);
  show('the copy', `${manifest.packs.length} packs`, size(manifest.bytes));
  show('its largest pack', '', size(Math.max(...manifest.packs.map(({ bytes }) => bytes))));
  const files = new Map(
    listFiles(folder)
      .filter((path) => path !== MANIFEST && path !== WORKER && !path.startsWith('packs/'))
      .map((path) => [path, readFileSync(join(folder, path))]),
  );
  const start = performance.now();
  makeCopy(files);
  show('making it of the built files', '', '', `${((performance.now() - start) / 1000).toFixed(2)} s`);
  measureUpdate(content, manifest);
  for (const delay of delays) {
    if (delay > 0) console.log(`and where each answer comes ${delay} ms late`);
    for (const [what, way] of [
      ['saved by packs', packs],
      ['saved by a request for each file', eachOf(pathsOf(folder, manifest))],
    ] as const) {
      const costs: Cost[] = [];
      for (let run = 0; run < runs; run += 1) costs.push(await costOf(browser, folder, delay, way));
      const { requests, bytes, seconds } = medianOf(costs);
      show(what, `${requests} requests`, size(bytes), `${seconds.toFixed(1)} s`);
    }
  }
}

/** What the next edition costs those who have this one: one abstract has another sentence. */
function measureUpdate(content: string, { packs }: Manifest): void {
  const changed = temporaryFolder(processExit);
  cpSync(content, changed, { recursive: true });
  const file = join(changed, listFiles(changed).find((path) => /\/sessions\/.+\.mdx$/.test(path)) as string);
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nThis is a sentence more.\n`);
  const next = build(changed).manifest.packs.filter(({ name }) => !packs.some((pack) => pack.name === name));
  show('to fetch when one abstract changed', `${next.length} packs`, size(bytesOf(next)));
}

const browser = await chromium.launch({ executablePath: await browserExecutable(), args: [...FLAGS] });
console.log(`${availableParallelism()} cores, ${browser.version()}`);
await measure(browser, 'content', RUNS, [0, PHONE]);
const large = temporaryFolder(processExit);
writeCatalogue(inventedCatalogue(LARGE), large);
await measure(browser, large, 1, [0]);
await browser.close();
