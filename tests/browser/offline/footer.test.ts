import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MANIFEST, WORKER } from '../../../src/offline/format.ts';
import { findingsInBothThemes } from '../axe.ts';
import { site } from '../visit.ts';
import { makeEdition, makeFirst, makeSecond, newPacks, packOf, shellPacks } from './editions.ts';
import { footer, untilSaved } from './footer.ts';
import { atRoot, expectAll, hold, type Stage, stopWorkers, untilStatus, useStage, watchPacks } from './stage.ts';

const stage = useStage();

const SAVED = 'Available offline: 1 talk, 0.3 MB';
const NOT_SAVED = 'Not saved for offline reading';
const LOADING = 'Loading for offline reading, 0.1 MB';
const UNREACHABLE = 'Not available offline: the server cannot be reached.';

/** A device that has saved the site of one talk. */
async function saved(path = '/'): Promise<Stage> {
  const staged = await stage(atRoot(await makeFirst()));
  await staged.page.goto(path);
  expect(await untilSaved(staged.page)).toBe(SAVED);
  return staged;
}

/** Waits until a button is there and has the focus. */
const untilFocused = (button: Locator): Promise<void> =>
  expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true);

/** The files that are saved, without the state of the copy and the marks of whole packs. */
const savedFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const all: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) all.push(new URL(url).pathname);
    }
    return all.filter((path) => !/^\/packs\/|\/state\.json$/.test(path)).toSorted();
  });

const isShell = (path: string): boolean => path.startsWith('/assets/') || path === '/offline/';

describe('what is being loaded', () => {
  test('can be stopped, then stays so until asked for, and can be removed, all by the keyboard', async () => {
    const first = await makeFirst();
    const { context, page } = await stage(atRoot(first));
    const fetched = watchPacks({ context });
    const release = await hold(context, packOf(first, 'events/evening/sessions'));
    const { progress, save, cancel, remove } = footer(page);
    await page.goto('/');
    await untilStatus(page, LOADING);
    expect(await progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0);
    expect(await progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeLessThan(1);
    expect(await remove.isVisible()).toBe(false);
    await cancel.press('Enter');
    await untilStatus(page, NOT_SAVED);
    await untilFocused(save);
    expect(await save.textContent()).toBe('Save 1 talk (0.1 MB)');
    expect(await progress.isVisible()).toBe(false);
    const before = fetched.length;
    await page.goto('/about/');
    await untilStatus(page, NOT_SAVED);
    await save.press('Enter');
    await untilStatus(page, LOADING);
    await untilFocused(cancel);
    release();
    await untilStatus(page, SAVED);
    await untilFocused(remove);
    // What was there when it was stopped was dropped, all but the shell; the second page fetched nothing by itself.
    expect(fetched.slice(before)).toEqual(newPacks(first).filter((pack) => !shellPacks(first).includes(pack)));
    await remove.press('Enter');
    await untilStatus(page, NOT_SAVED);
    await untilFocused(save);
    expect((await savedFiles(page)).every(isShell)).toBe(true);
    expect(await savedFiles(page)).toContain('/offline/');
    const after = fetched.length;
    await page.goto('/events/evening/sessions/');
    await untilStatus(page, NOT_SAVED);
    expect(await save.textContent()).toBe('Save 1 talk (0.1 MB)');
    expect(fetched.length).toBe(after);
  });
});

test('a stop stays in effect even where the browser had ended the worker meanwhile', async () => {
  const first = await makeFirst();
  const { context, page } = await stage(atRoot(first));
  const fetched = watchPacks({ context });
  await hold(context, packOf(first, 'events/evening/sessions'));
  await page.goto('/');
  await untilStatus(page, LOADING);
  await expect.poll(() => fetched).toContain(packOf(first, 'events/evening/sessions'));
  await stopWorkers(page);
  const before = fetched.length;
  await footer(page).cancel.press('Enter');
  await untilStatus(page, NOT_SAVED);
  await untilFocused(footer(page).save);
  await page.goto('/about/');
  await untilStatus(page, NOT_SAVED);
  expect(fetched.length).toBe(before);
});

describe('the copy is removed', () => {
  test('while the host is dead', async () => {
    const { host, page } = await saved();
    await host.kill();
    await page.goto('/events/evening/sessions/moss/');
    await untilStatus(page, SAVED);
    await footer(page).remove.press('Enter');
    await untilStatus(page, UNREACHABLE);
    await untilFocused(footer(page).save);
    expect((await savedFiles(page)).every(isShell)).toBe(true);
    await page.goto('/events/evening/sessions/moss/');
    expect(await page.title()).toBe('Not available offline – An Evening on Moss');
    await untilStatus(page, UNREACHABLE);
    await host.restart();
    await footer(page).save.press('Enter');
    await untilStatus(page, SAVED);
  });

  test('while the host does not respond', async () => {
    const { context, page } = await saved();
    await hold(context, `/${MANIFEST}`);
    await page.goto('/events/evening/sessions/moss/');
    await untilStatus(page, SAVED);
    await footer(page).remove.press('Enter');
    await untilStatus(page, NOT_SAVED);
    await untilFocused(footer(page).save);
    expect((await savedFiles(page)).every(isShell)).toBe(true);
  });
});

test('the focus stays where it is when a reader comes back to the page', async () => {
  const { context, page } = await saved();
  await footer(page).remove.press('Enter');
  await untilFocused(footer(page).save);
  await stopWorkers(page);
  const asked = context.waitForEvent('requestfinished', (request) => request.url().endsWith(MANIFEST));
  const lost = page.evaluate(
    () => new Promise((resolve) => document.activeElement?.addEventListener('blur', () => resolve('lost'))),
  );
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await Promise.race([lost, asked.then(() => 'asked')])).toBe('asked');
  await untilStatus(page, NOT_SAVED);
  await untilFocused(footer(page).save);
});

describe('only what any page needs is fetched unasked', () => {
  test('where the reader saves data', async () => {
    const first = await makeFirst();
    const { context, page } = await stage(atRoot(first));
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    const fetched = watchPacks({ context });
    await page.goto('/');
    await untilStatus(page, NOT_SAVED);
    await page.goto('/events/evening/sessions/moss/');
    await untilStatus(page, NOT_SAVED);
    expect(await footer(page).save.textContent()).toBe('Save 1 talk (0.1 MB)');
    expect(fetched).toEqual(shellPacks(first));
    await footer(page).save.click();
    await untilStatus(page, SAVED);
  });

  test('of an archive of more than 5 MB', async () => {
    const large = await makeEdition(site('smallest'), (files) => files.set('extra/noise.bin', randomBytes(6_000_000)));
    const { context, host, page } = await stage(atRoot(large));
    const fetched = watchPacks({ context });
    await page.goto('/');
    await untilStatus(page, NOT_SAVED);
    expect(await footer(page).save.textContent()).toBe('Save 1 talk (6.1 MB)');
    expect(fetched).toEqual(shellPacks(large));
    await footer(page).save.click();
    await untilStatus(page, 'Available offline: 1 talk, 6.3 MB');
    await host.kill();
    await page.goto('/events/evening/sessions/');
    await expectAll(page, large);
  });
});

describe('where nothing can be saved the footer says why', () => {
  test.each([
    [
      'a browser without service workers',
      'this browser cannot save sites, at least not in this window',
      () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
    ],
    [
      'a browser that cannot unpack',
      'this browser cannot save sites, at least not in this window',
      () => Reflect.deleteProperty(window, 'DecompressionStream'),
    ],
    [
      'a browser that refuses',
      'this browser does not allow the site to be saved, as in some private windows or with cookies blocked',
      () => {
        navigator.serviceWorker.register = () => Promise.reject(new DOMException('Denied.', 'SecurityError'));
      },
    ],
  ])('%s', async (_, why, prepare) => {
    const { page, faults } = await stage(atRoot(await makeFirst()));
    await page.addInitScript(prepare);
    await page.goto('/');
    await untilStatus(page, `Not available offline: ${why}.`);
    expect(await buttons(page).count()).toBe(0);
    await page.getByRole('main').getByRole('link', { name: 'Moss' }).first().click();
    await page.waitForURL('**/events/evening/sessions/moss/');
    await untilStatus(page, `Not available offline: ${why}.`);
    expect(faults).toEqual([]);
  });

  test('an address without https', async () => {
    const { context, host, page, faults } = await stage(atRoot(await makeFirst()));
    await context.route('http://archive.test/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: `${host.origin}${pathname}` }) });
    });
    await page.goto('http://archive.test/events/evening/sessions/moss/');
    await untilStatus(page, 'Not available offline: browsers save only sites whose address begins with https.');
    expect(await buttons(page).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('a host without the worker, until it has it', async () => {
    const first = await makeFirst();
    const worker = join(first.folder, WORKER);
    const script = readFileSync(worker);
    rmSync(worker);
    const { page } = await stage(atRoot(first));
    await page.goto('/');
    await untilStatus(page, UNREACHABLE);
    writeFileSync(worker, script);
    await footer(page).save.click();
    await untilStatus(page, SAVED);
  });

  test('but without JavaScript it says nothing, and no line is left empty', async () => {
    const { page } = await stage(atRoot(await makeFirst()), { javaScriptEnabled: false });
    await page.goto('/');
    expect(await buttons(page).count()).toBe(0);
    const footer = page.getByRole('contentinfo');
    const [about, whole] = [
      await footer.getByRole('link', { name: 'About this archive' }).boundingBox(),
      await footer.boundingBox(),
    ];
    const under = (whole?.y ?? 0) + (whole?.height ?? 0) - (about?.y ?? 0) - (about?.height ?? 0);
    expect(under).toBeLessThan(44);
  });
});

test('all of it fits a screen 320 pixels wide and a finger, and axe finds nothing in either theme', async () => {
  const [first, second] = await Promise.all([makeFirst(), makeSecond()]);
  const { context, host, page } = await stage(atRoot(first), { viewport: { width: 320, height: 640 } });
  await page.goto('/events/evening/sessions/moss/');
  await untilSaved(page);
  await expectFit(page);
  await host.restart(atRoot(second));
  const release = await hold(context, packOf(second, 'events/evening/sessions'));
  const tab = await context.newPage();
  await tab.goto('/about/');
  await untilStatus(page, 'Loading a newer edition, 0.1 MB');
  await expectFit(page);
  expect(await findingsInBothThemes(page)).toEqual([]);
  release();
  await page.getByText('A newer edition is ready.').waitFor();
  await expectFit(page);
  // The notice covers nothing of the footer: at the end of the page all of it can be pressed.
  await footer(page).remove.click({ trial: true });
  expect(await findingsInBothThemes(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await footer(page).text.isVisible()).toBe(false);
  expect(await buttons(page).count()).toBe(0);
});

/** The buttons of the footer that are there to be pressed, and those of the notice. */
const buttons = (page: Page): Locator =>
  page
    .getByRole('contentinfo')
    .or(page.getByRole('status').filter({ hasText: 'A newer edition' }))
    .getByRole('button');

async function expectFit(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const boxes = await Promise.all((await buttons(page).all()).map((button) => button.boundingBox()));
  expect(boxes.length).toBeGreaterThan(0);
  for (const box of boxes) {
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  }
}
