import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { folderOf, withoutOffline } from '../../sites/sites.ts';
import { site } from '../visit.ts';
import { makeEdition, replaceAll } from './editions.ts';
import { footer, untilSaved } from './footer.ts';
import { useStage } from './stage.ts';

const stage = useStage();

const little = { base: '/', folder: folderOf(site('smallest')) };
const large = { base: '/sub/path/', folder: folderOf(site('folder')) };
const without = { base: '/', folder: folderOf(withoutOffline) };

const LITTLE = 'Available offline: 1 talk, 0.3 MB';
const LARGE = 'Available offline: 17 talks, 0.4 MB';

/** The folders of the host of an open page that have a worker, and those that something is saved for. */
const savedFor = (page: Page): Promise<{ workers: string[]; caches: string[] }> =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname).toSorted(),
    caches: [...new Set((await caches.keys()).map((name) => name.split(' ')[1] ?? name))].toSorted(),
  }));

/** Opens the front page of each of these folders in turn until it is saved; returns the texts of their footers. */
async function saveAll(page: Page, bases: readonly string[]): Promise<string[]> {
  const said: string[] = [];
  for (const base of bases) {
    await page.goto(base);
    said.push(await untilSaved(page));
  }
  return said;
}

async function titleAt(page: Page, path: string): Promise<string> {
  await page.goto(path);
  return page.title();
}

describe('of two archives of one host', () => {
  test('each is saved by itself, and the one in the folder is removed by itself', async () => {
    const { host, page } = await stage([large, little]);
    expect(await saveAll(page, ['/', '/sub/path/'])).toEqual([LITTLE, LARGE]);
    expect(await savedFor(page)).toEqual({ workers: ['/', '/sub/path/'], caches: ['/', '/sub/path/'] });
    await footer(page).remove.click();
    await footer(page).save.waitFor();
    await host.kill();
    expect(await titleAt(page, '/sub/path/events/ninth-congress-of-bells/sessions/ringing-in-the-dark/')).toMatch(
      /^Not available offline – The Ninth Congress/,
    );
    expect(await titleAt(page, '/events/evening/sessions/moss/')).toBe('Moss – talk 1 – An Evening on Moss');
    expect(await untilSaved(page)).toBe(LITTLE);
  });

  test('each is saved by itself, and the one at the root is removed by itself', async () => {
    const { host, page } = await stage([large, little]);
    expect(await saveAll(page, ['/sub/path/', '/'])).toEqual([LARGE, LITTLE]);
    await footer(page).remove.click();
    await footer(page).save.waitFor();
    await host.kill();
    expect(await titleAt(page, '/events/evening/sessions/moss/')).toBe('Not available offline – An Evening on Moss');
    expect(await titleAt(page, '/sub/path/events/ninth-congress-of-bells/tracks/tower/')).toMatch(
      /^Tower and Rope – track – The Ninth Congress/,
    );
    expect(await untilSaved(page)).toBe(LARGE);
  });

  test('in folders beside each other each is saved and removed by itself', async () => {
    const beside = await makeEdition(site('folder'), (files) => replaceAll(files, '/sub/path/', '/sub/path-2/'));
    const { host, page } = await stage([large, { base: '/sub/path-2/', folder: beside.folder }]);
    expect(await saveAll(page, ['/sub/path/', '/sub/path-2/'])).toEqual([LARGE, LARGE]);
    await footer(page).remove.click();
    await footer(page).save.waitFor();
    await host.kill();
    expect(await titleAt(page, '/sub/path-2/events/ninth-congress-of-bells/tracks/tower/')).toMatch(
      /^Not available offline – The Ninth Congress/,
    );
    expect(await titleAt(page, '/sub/path/events/ninth-congress-of-bells/tracks/tower/')).toMatch(
      /^Tower and Rope – track – The Ninth Congress/,
    );
  });
});

describe('a build without the offline copy', () => {
  test('takes back all that an earlier build saved, and leaves another archive of the host alone', async () => {
    const { host, page, faults } = await stage([large, little]);
    expect(await saveAll(page, ['/sub/path/', '/'])).toEqual([LARGE, LITTLE]);
    await host.restart([large, without]);
    await page.goto('/events/evening/sessions/');
    expect(await page.locator('[data-offline], [data-offline-notice]').count()).toBe(0);
    await expect.poll(() => savedFor(page)).toEqual({ workers: ['/sub/path/'], caches: ['/sub/path/'] });
    expect(await titleAt(page, '/events/evening/sessions/moss/')).toBe('Moss – talk 1 – An Evening on Moss');
    expect(faults).toEqual([]);
    await host.kill();
    expect(await titleAt(page, '/sub/path/events/ninth-congress-of-bells/tracks/tower/')).toMatch(
      /^Tower and Rope – track – The Ninth Congress/,
    );
    expect(await untilSaved(page)).toBe(LARGE);
    await expect(page.goto('/events/evening/sessions/moss/')).rejects.toThrow('net::ERR_CONNECTION_REFUSED');
  });
});
