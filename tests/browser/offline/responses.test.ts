import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MANIFEST } from '../../../src/offline/format.ts';
import { folderOf } from '../../sites/sites.ts';
import { site } from '../visit.ts';
import { makeFirst, packOf } from './editions.ts';
import { footer, untilSaved } from './footer.ts';
import { atRoot, endTimers, type Stage, untilStatus, useStage, workerOf } from './stage.ts';

const stage = useStage();

const MOSS = 'Moss – talk 1 – An Evening on Moss';
const NOT_AT_HAND = 'Not available offline – An Evening on Moss';

/** A device that has saved the site of one talk. */
async function saved(): Promise<Stage & { folder: string }> {
  const first = await makeFirst();
  const staged = await stage(atRoot(first));
  await staged.page.goto('/');
  await untilSaved(staged.page);
  return { ...staged, folder: first.folder };
}

/** What comes of a request of an open page: its status, or `failed`. */
const statusOf = (
  page: Page,
  path: string,
  init: { method?: string; headers?: Record<string, string> } = {},
): Promise<number | string> =>
  page.evaluate(
    ([address, options]) =>
      fetch(address, options).then(
        ({ status }) => status,
        () => 'failed',
      ),
    [path, init] as const,
  );

test('a saved page opens at its address in other writings', async () => {
  const { host, page } = await saved();
  await host.kill();
  for (const address of [
    '/events/evening/sessions/moss',
    '/events/evening/sessions/moss/index.html',
    '/events/evening/sessions/moss/?from=mail',
    '/events/evening/sessions/moss?from=mail',
    '/events/evening/sessions/moss/#related',
  ]) {
    await page.goto(address);
    expect(await page.title(), address).toBe(MOSS);
    // What a page without its slash links to in its own folder would be elsewhere.
    const { pathname, search } = new URL(page.url());
    expect(pathname, address).toMatch(/\/(?:index\.html)?$/);
    expect(search, address).toBe(new URL(address, host.origin).search);
    await page.goto('about:blank');
  }
});

describe('an address that has no page in the copy', () => {
  test('leads to the page that says what is available offline, and on once the host is back', async () => {
    const { host, page } = await saved();
    await page.goto('/nowhere/');
    expect(await page.title()).toBe('Page not found – An Evening on Moss');
    await host.kill();
    await page.goto('/nowhere/');
    expect(await page.title()).toBe(NOT_AT_HAND);
    const main = page.getByRole('main');
    await main.getByText('The archive is saved on this device, but has no page at this address').waitFor();
    expect(await main.getByText('Only this page of the archive').isVisible()).toBe(false);
    expect(await main.getByText('Available offline are the search and 1 talk').isVisible()).toBe(true);
    await host.restart();
    await main.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => page.title()).toBe('Page not found – An Evening on Moss');
    await host.kill();
    await page.goto('/nowhere/');
    await main.getByRole('link', { name: 'The evening' }).click();
    await page.waitForURL('**/events/evening/tracks/evening/');
    expect(await page.title()).toBe('The evening – track – An Evening on Moss');
  });

  test('leads to one that says that nothing is, where nothing is', async () => {
    const { host, page } = await stage(atRoot(await makeFirst()));
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto('/');
    await untilStatus(page, 'Not saved for offline reading');
    await host.kill();
    await page.goto('/events/evening/sessions/moss/');
    expect(await page.title()).toBe(NOT_AT_HAND);
    const main = page.getByRole('main');
    expect(await main.getByText('This page isn’t available offline').isVisible()).toBe(true);
    expect(await main.getByText('You are online.').isVisible()).toBe(false);
    await main.getByText('Only this page of the archive is saved on this device.').waitFor();
    expect(await main.getByText('Available offline are').isVisible()).toBe(false);
    expect(await main.getByRole('heading', { name: 'Tracks' }).count()).toBe(0);
    await host.restart();
    await main.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => page.title()).toBe(MOSS);
  });

  test('shows a page all the same that the browser itself has from before', async () => {
    const { host, page } = await stage(atRoot(await makeFirst()), {}, 'lasts');
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto('/events/evening/sessions/moss/');
    await untilStatus(page, 'Not saved for offline reading');
    await page.goto('/about/');
    await host.kill();
    await page.goto('/events/evening/sessions/moss/');
    expect(await page.title()).toBe(MOSS);
    await page.goto('/events/evening/tracks/');
    expect(await page.title()).toBe(NOT_AT_HAND);
  });

  test('leads there too when the host does not respond for half a minute', async () => {
    const { context, host, page } = await saved();
    await endTimers(workerOf({ context }), [3000, 30_000]);
    host.hang();
    await page.goto('/nowhere/');
    expect(await page.title()).toBe(NOT_AT_HAND);
  });
});

test('where the storage of the browser fails, the site is shown as the host has it, and the footer says so', async () => {
  const { context, page, faults } = await saved();
  await workerOf({ context }).evaluate(() => {
    for (const method of ['match', 'keys', 'open', 'delete'] as const) {
      CacheStorage.prototype[method] = (): Promise<never> => Promise.reject(new Error('Internal error'));
    }
  });
  await page.goto('/events/evening/sessions/moss/');
  expect(await page.title()).toBe(MOSS);
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  await untilStatus(
    page,
    'Not available offline: this browser has no space for the archive or does not allow it to be saved.',
  );
  expect(faults).toEqual([]);
});

describe('the offline copy is used', () => {
  test('for a host that does not respond for three seconds, then without waiting until it is back', async () => {
    const { context, host, page, folder } = await saved();
    await endTimers(workerOf({ context }), [3000]);
    host.hang();
    for (const [path, title] of [
      ['/events/evening/sessions/moss/', MOSS],
      ['/events/evening/tracks/evening/', 'The evening – track – An Evening on Moss'],
    ] as const) {
      await page.goto(path);
      expect(await page.title()).toBe(title);
    }
    await host.restart();
    writeFileSync(join(folder, 'about/index.html'), '<!doctype html><title>As the host has it now</title>');
    await page.goto('/about/');
    await expect
      .poll(async () => {
        await page.reload();
        return page.title();
      })
      .toBe('As the host has it now');
  });

  test('for one that has a fault, but not for one that has an answer', async () => {
    const { context, page } = await saved();
    let status = 503;
    await context.route('**/events/evening/sessions/moss/', (route) =>
      route.fulfill({ status, body: 'Something is wrong.' }),
    );
    const opened = await page.goto('/events/evening/sessions/moss/');
    expect(opened?.status()).toBe(200);
    expect(await page.title()).toBe(MOSS);
    status = 410;
    expect((await page.goto('/events/evening/sessions/moss/'))?.status()).toBe(410);
  });
});

test('a part of the index that the copy has not is waited for half a minute when the host does not respond', async () => {
  const { context, host, page } = await saved();
  await endTimers(workerOf({ context }), [30_000]);
  host.hang();
  expect(await statusOf(page, '/pagefind/index/en_0.pf_index')).toBe('failed');
});

describe('left to the browser is', () => {
  test('what is not for reading, and what is about the copy itself', async () => {
    const { host, page } = await saved();
    await page.goto('/events/evening/sessions/moss/');
    await host.kill();
    expect(await statusOf(page, '/about/')).toBe(200);
    expect(await statusOf(page, '/about/', { method: 'POST' })).toBe('failed');
    expect(await statusOf(page, '/about/', { method: 'HEAD' })).toBe('failed');
    expect(await statusOf(page, '/about/', { headers: { range: 'bytes=0-9' } })).toBe('failed');
    expect(await statusOf(page, `/${MANIFEST}`)).toBe('failed');
    expect(await statusOf(page, '/sw.js')).toBe('failed');
  });

  test('what is outside the folder of the archive', async () => {
    const { base } = site('folder');
    const { host, page } = await stage([{ base, folder: folderOf(site('folder')) }]);
    await page.goto(base);
    await untilSaved(page);
    await host.kill();
    expect(await statusOf(page, `${base}about/`)).toBe(200);
    expect(await statusOf(page, '/about/')).toBe('failed');
    await expect(page.goto('/about/')).rejects.toThrow('net::ERR_CONNECTION_REFUSED');
  });
});

test.each([206, 302, 404, 500])('nothing of a response with status %i is saved', async (status) => {
  const first = await makeFirst();
  const { context, page } = await stage(atRoot(first));
  const pack = packOf(first, 'events/evening/sessions');
  let asked = 0;
  await context.route(`**${pack}`, async (route) => {
    asked += 1;
    const location = `${pack}?elsewhere`;
    await route.fulfill({ response: await route.fetch(), status, headers: status === 302 ? { location } : {} });
  });
  await page.goto('/');
  await untilStatus(page, 'Not available offline: a part of the archive is missing or damaged on its server.');
  expect(asked).toBe(1);
  await context.unrouteAll();
  await footer(page).save.click();
  await untilSaved(page);
});

test('the archive can be installed, and begins offline', async () => {
  const { context, host, page, faults } = await saved();
  const session = await context.newCDPSession(page);
  expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
  const { data, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(faults).toEqual([]);
  await host.kill();
  await page.goto(JSON.parse(data ?? '{}').start_url);
  expect(await page.title()).toBe('An Evening on Moss');
});
