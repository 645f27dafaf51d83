import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { session, validArchive } from '../helpers.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

// `npm run dev`, as someone sees it who writes content: the browser and the terminal beside the files.

const folder = temporaryFolder(afterAll);
const content = join(folder, 'content');
let server: ChildProcess;
let terminal = '';
let origin = '';
let browser: Browser;
let page: Page;
let errors: string[];

function write(path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

const lamps = validArchive['events/days/sessions/lamps.mdx'] as string;
const heading = (name: string) => page.getByRole('heading', { level: 1, name });

/** The address that the server prints once it serves; rejects when it ends without one. */
const addressOf = (process: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    process.stdout?.on('data', () => {
      const address = /^http:.*$/m.exec(terminal)?.[0];
      if (address) resolve(address);
    });
    process.on('exit', () => reject(new Error(terminal)));
  });

beforeAll(async () => {
  for (const [path, text] of Object.entries(validArchive)) write(path, text);
  server = spawn(process.execPath, ['tests/browser/devServerProcess.ts', join(folder, 'dist')], {
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: content,
      BASE_PATH: '/',
      SITE_URL: '',
      // Test runners set these, and a terminal would not.
      NODE_ENV: undefined,
      VITEST: undefined,
    },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (data) => {
      terminal += data;
    });
  origin = await addressOf(server);
  browser = await chromium.connect(inject('browser'));
});

afterAll(async () => {
  await browser.close();
  server.kill();
});

beforeEach(async () => {
  errors = [];
  page = await browser.newPage({ baseURL: origin });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
});

afterEach(() => page.close());

test('pages have their styles and scripts, and the policy blocks nothing', async () => {
  await page.goto('events/days/sessions/lamps/');
  await heading('Lamps').waitFor();
  const font = await heading('Lamps').evaluate((element) => getComputedStyle(element).fontFamily);
  expect(font).toContain('Literata');
  await page.getByRole('button', { name: 'Dark theme' }).click();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  expect(errors).toEqual([]);
});

test('the search without an index says how to get one', async () => {
  await page.goto('search/?q=lamps');
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('npm run build makes one');
});

/** A file for other programs beside the page of the talk: its status, type and text. */
const fileOf = async (name: string): Promise<[status: number, type: string | undefined, text: string]> => {
  const response = await page.request.get(`${origin}events/days/sessions/lamps/${name}`);
  return [response.status(), response.headers()['content-type'], await response.text()];
};

test('files for other programs are made when they are asked for', async () => {
  expect(await fileOf('index.md')).toEqual([200, 'text/markdown;charset=utf-8', expect.stringMatching(/^# Lamps$/m)]);
  expect(await fileOf('cite.ris')).toEqual([200, expect.any(String), expect.stringMatching(/^TI {2}- Lamps$/m)]);
  expect((await fileOf('feed.atom'))[0]).toBe(404);
});

describe('an open page', () => {
  test('shows what is written, and so do the files beside it', async () => {
    await page.goto('events/days/sessions/lamps/');
    await heading('Lamps').waitFor();
    write('events/days/sessions/lamps.mdx', lamps.replace('Lamps', 'Lanterns'));
    await heading('Lanterns').waitFor();
    expect((await fileOf('index.md'))[2]).toMatch(/^# Lanterns$/m);
    write('events/days/sessions/lamps.mdx', lamps);
    await heading('Lamps').waitFor();
  });

  test('shows what was written before it was connected to the server', async () => {
    const late = await browser.newPage({ baseURL: origin });
    const { promise, resolve } = Promise.withResolvers<void>();
    await late.routeWebSocket(/./, async (socket) => {
      await promise;
      socket.connectToServer();
    });
    for (const one of [page, late]) await one.goto('events/days/sessions/lamps/');
    write('topics/optics.yaml', 'title: [Optics\n');
    await page.getByText('cannot be read as YAML').first().waitFor();
    resolve();
    await late.getByText('cannot be read as YAML').first().waitFor();
    write('topics/optics.yaml', validArchive['topics/optics.yaml'] as string);
    await late.getByRole('heading', { level: 1, name: 'Lamps' }).waitFor();
    await late.close();
  });

  test('shows every problem with its place, and the archive again once there is none', async () => {
    await page.goto('events/days/sessions/lamps/');
    await heading('Lamps').waitFor();
    write('events/days/sessions/lamps.mdx', lamps.replace('track: main', 'trak: main'));
    write('topics/optics.yaml', 'title: [Optics\ndescription: How light bends.\n');
    const problems = [
      /events\/days\/sessions\/lamps\.mdx:3:1 +unknown-key\s+A session has no key `?trak`?\.\s+Did you mean `?track`?\?/,
      /topics\/optics\.yaml:1:8 +bad-yaml\s+This cannot be read as YAML: the `?\[`? that opens here is not closed\./,
      /2 problems in 2 files\./,
    ];
    for (const problem of problems) await page.getByText(problem).first().waitFor();
    for (const problem of problems) expect(terminal).toMatch(problem);
    const status = (await page.request.get(`${origin}events/days/sessions/lamps/`)).status();
    expect(status).toBe(500);
    expect((await fileOf('index.md'))[0]).toBe(500);

    write('topics/optics.yaml', validArchive['topics/optics.yaml'] as string);
    write('events/days/sessions/lamps.mdx', lamps);
    await heading('Lamps').waitFor();
  });
});

test('problems are text, and shown without JavaScript too', async () => {
  const plain = await browser.newPage({ baseURL: origin, javaScriptEnabled: false });
  write('events/days/sessions/lamps.mdx', lamps.replace('track: main', '"<b>trak": main'));
  await expect.poll(async () => (await plain.goto('events/days/sessions/lamps/'))?.status()).toBe(500);
  await plain.getByRole('heading', { level: 1, name: 'The content has problems' }).waitFor();
  await plain.getByText('A session has no key `<b>trak`.').waitFor();
  write('events/days/sessions/lamps.mdx', lamps);
  await expect.poll(async () => (await plain.goto('events/days/sessions/lamps/'))?.status()).toBe(200);
  await plain.close();
});

test('a talk that is added, renamed and removed is followed', async () => {
  const statusOf = async (id: string): Promise<number> =>
    (await page.request.get(`${origin}events/days/sessions/${id}/`)).status();
  expect(await statusOf('mirrors')).toBe(404);
  write(
    'events/days/sessions/mirrors.mdx',
    session('title: Mirrors\ntrack: main\nspeakers: [{ name: Mary Somerville }]\n'),
  );
  await expect.poll(() => statusOf('mirrors')).toBe(200);
  renameSync(join(content, 'events/days/sessions/mirrors.mdx'), join(content, 'events/days/sessions/lenses.mdx'));
  await expect.poll(() => statusOf('lenses')).toBe(200);
  expect(await statusOf('mirrors')).toBe(404);
  rmSync(join(content, 'events/days/sessions/lenses.mdx'));
  await expect.poll(() => statusOf('lenses')).toBe(404);
});

describe('a track', () => {
  const hueOf = async (id: string): Promise<string | undefined> => {
    // The server may be starting again.
    if (!(await page.goto(`events/days/tracks/${id}/`).catch(() => undefined))) return undefined;
    return page.evaluate(() => {
      const marked = document.querySelector('main [data-hue]');
      return marked ? getComputedStyle(marked).getPropertyValue('--hue') : undefined;
    });
  };

  test('that gets another colour shows it', async () => {
    await expect.poll(() => hueOf('main')).toBe('30');
    write(
      'events/days/tracks/main.yaml',
      (validArchive['events/days/tracks/main.yaml'] as string).replace('hue: 30', 'hue: 200'),
    );
    await expect.poll(() => hueOf('main')).toBe('200');
  });

  test('that is added has its colour, also while the server starts again', async () => {
    write(
      'events/days/tracks/main.yaml',
      (validArchive['events/days/tracks/main.yaml'] as string).replace('hue: 30', 'hue: 230'),
    );
    await expect.poll(() => terminal.match(/Restarting/g)?.length).toBe(2);
    write(
      'events/days/tracks/night.yaml',
      'title: The night\norder: 2\nhue: 300\ndescription: What is seen in the dark.\n',
    );
    await expect.poll(() => hueOf('night')).toBe('300');
    await expect.poll(() => hueOf('main')).toBe('230');
  });
});
