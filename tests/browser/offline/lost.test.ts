import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Edition, makeFirst, newPacks, packOf } from './editions.ts';
import { footer, untilSaved } from './footer.ts';
import { atRoot, expectAll, type Stage, stopWorkers, untilStatus, useStage, watchPacks } from './stage.ts';

const stage = useStage();

/** A device that has saved the site of one talk, of which the browser has then deleted the packs of these folders. */
async function without(...folders: string[]): Promise<Stage & { first: Edition; lost: string[] }> {
  const first = await makeFirst();
  const staged = await stage(atRoot(first));
  await staged.page.goto('/');
  await untilSaved(staged.page);
  const lost = folders.map((folder) => packOf(first, folder));
  await staged.page.evaluate(async (packs) => {
    for (const name of await caches.keys())
      if (packs.some((pack) => pack.includes(name.split(' ').at(-1) ?? pack))) await caches.delete(name);
  }, lost);
  return { ...staged, first, lost };
}

/** Has an open page look again for what the host has. */
const lookAgain = (page: Page): Promise<unknown> => page.evaluate(() => dispatchEvent(new Event('online')));

describe('what the browser has deleted of the copy', () => {
  test('is said while the host is dead, as far as a page can, and is fetched again once it is back', async () => {
    const { first, context, host, page, lost } = await without('events/evening/sessions');
    const { packs } = first.manifest;
    const missing = `Incomplete offline: 1 of ${packs.length} parts is missing`;
    const fetched = watchPacks({ context });
    await host.kill();
    await stopWorkers(page);
    await page.goto('/');
    await untilStatus(page, `${missing}.`);
    expect(await footer(page).save.textContent()).toBe('Save the rest (0.1 MB)');
    expect(await footer(page).remove.isVisible()).toBe(true);
    await footer(page).save.press('Enter');
    await untilStatus(page, `${missing}; the server cannot be reached.`);
    expect(await footer(page).save.textContent()).toBe('Try again');
    await page.goto('/events/evening/sessions/moss/');
    expect(await page.title()).toBe('Not available offline – An Evening on Moss');
    const main = page.getByRole('main');
    await main.getByText('the browser has deleted parts of it').waitFor();
    expect(await main.getByText('has no page at this address').isVisible()).toBe(false);
    expect(await main.getByText('Only this page of the archive').isVisible()).toBe(false);
    await host.restart();
    await main.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => page.title()).toBe('Moss – talk 1 – An Evening on Moss');
    await untilStatus(page, 'Available offline: 1 talk, 0.3 MB');
    expect(fetched).toEqual(lost);
    await host.kill();
    await expectAll(page, first);
  });

  test('is said of the styles by themselves', async () => {
    const { first, host, page } = await without('assets', 'about');
    const of = newPacks(first).length;
    await host.kill();
    await lookAgain(page);
    await untilStatus(page, `Incomplete offline: 2 of ${of} parts are missing, with the styles.`);
    await host.restart();
    await footer(page).save.press('Enter');
    await untilStatus(page, 'Available offline: 1 talk, 0.3 MB');
    await host.kill();
    await expectAll(page, first);
  });

  test('can be left so, and the rest removed', async () => {
    const { host, page } = await without('about');
    await host.kill();
    await lookAgain(page);
    await expect.poll(() => footer(page).text.textContent()).toMatch(/^Incomplete offline/);
    await footer(page).remove.press('Enter');
    await untilStatus(page, 'Not available offline: the server cannot be reached.');
  });
});
