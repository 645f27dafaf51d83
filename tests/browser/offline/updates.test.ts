import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parts, showsCount } from '../searchParts.ts';
import { site } from '../visit.ts';
import { type Edition, makeEdition, makeFirst, makeSecond, newPacks, packOf, replaceAll, retitle } from './editions.ts';
import { untilSaved } from './footer.ts';
import type { Habit } from './host.ts';
import { atRoot, expectAll, hold, type Stage, stopWorkers, untilStatus, useStage, watchPacks } from './stage.ts';

const stage = useStage();

/** A device that keeps the first edition, with a page of it open, at a host that has the second since. */
async function between(
  path: string,
  first: Edition,
  second: Edition,
  habit?: Habit,
): Promise<Stage & { first: Edition; second: Edition }> {
  const staged = await stage(atRoot(first), {}, habit);
  await staged.page.goto(path);
  expect(await untilSaved(staged.page)).toBe('Available offline: 1 talk, 0.3 MB');
  await staged.host.restart(atRoot(second));
  return { ...staged, first, second };
}

const betweenEditions = async (path = '/', habit?: Habit) =>
  between(path, await makeFirst(), await makeSecond(), habit);

async function expectTitles(page: Page, titles: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, title] of Object.entries(titles)) {
    await page.goto(path);
    expect(await page.title()).toBe(title);
  }
}

describe('another edition', () => {
  test('is there whole after the visit that finds it, for which only the packs that changed were fetched', async () => {
    const { first, second, host, page, context, faults } = await betweenEditions();
    const fetched = watchPacks({ context });
    await page.goto('/about/');
    await untilStatus(page, 'Available offline: 2 talks, 0.3 MB');
    expect(fetched).toEqual(newPacks(second, first));
    expect(fetched).toEqual([packOf(second, ''), packOf(second, 'events/evening/sessions')]);
    expect(faults).toEqual([]);
    await host.kill();
    await expectAll(page, second, first);
    await expectTitles(page, {
      '/': 'The second edition',
      '/events/evening/sessions/moss/': 'Moss, seen again',
      '/events/evening/sessions/lichen/': 'Lichen',
      '/events/evening/tracks/evening/': 'The evening – track – An Evening on Moss',
    });
  });

  test('changes nothing before all of it is there, and goes on where it broke off once the host is back', async () => {
    const { first, second, host, page, context } = await betweenEditions();
    const fetched = watchPacks({ context });
    const last = packOf(second, 'events/evening/sessions');
    const release = await hold(context, last);
    await page.goto('/about/');
    await untilStatus(page, 'Loading a newer edition, 0.1 MB');
    await expect.poll(() => fetched).toEqual(newPacks(second, first));
    await host.kill();
    const tab = await context.newPage();
    await tab.goto('/');
    expect(await tab.title()).toBe('An Evening on Moss');
    await expectAll(tab, first, second);
    // Its own visit comes after what is being fetched.
    await untilStatus(tab, 'Loading a newer edition, 0.1 MB');
    release();
    await untilStatus(page, 'Available offline: 1 talk, 0.3 MB, in an earlier edition');
    await untilStatus(tab, 'Available offline: 1 talk, 0.3 MB, in an earlier edition');
    await expectTitles(page, {
      '/': 'An Evening on Moss',
      '/events/evening/sessions/moss/': 'Moss – talk 1 – An Evening on Moss',
      '/events/evening/sessions/lichen/': 'Not available offline – An Evening on Moss',
    });
    await expectAll(page, first, second);
    await host.restart();
    await page.goto('/about/');
    await untilStatus(page, 'Available offline: 2 talks, 0.3 MB');
    expect(fetched).toEqual([...newPacks(second, first), last]);
    await host.kill();
    await expectAll(page, second, first);
  });

  test('goes on where it was after the browser ended the worker', async () => {
    const { first, second, host, page, context } = await betweenEditions();
    const fetched = watchPacks({ context });
    const last = packOf(second, 'events/evening/sessions');
    const release = await hold(context, last);
    await page.goto('/about/');
    await expect.poll(() => fetched).toEqual(newPacks(second, first));
    await stopWorkers(page);
    release();
    await page.goto('/about/');
    await untilStatus(page, 'Available offline: 2 talks, 0.3 MB');
    expect(fetched).toEqual([...newPacks(second, first), last]);
    await host.kill();
    await expectAll(page, second, first);
  });

  test('goes on by itself, on a page that stays open, after the browser ended the worker', async () => {
    const { first, second, host, page, context } = await betweenEditions();
    const release = await hold(context, packOf(second, 'events/evening/sessions'));
    await page.clock.install();
    await page.goto('/about/');
    await untilStatus(page, 'Loading a newer edition, 0.1 MB');
    await stopWorkers(page);
    release();
    await page.clock.fastForward(20_000);
    await untilStatus(page, 'Available offline: 2 talks, 0.3 MB');
    await host.kill();
    await expectAll(page, second, first);
  });

  test('shows on pages that the browser might use for a while yet as it got them', async () => {
    const { page } = await betweenEditions('/events/evening/sessions/moss/', 'lasts');
    await page.goto('/about/');
    await page.goto('/events/evening/sessions/moss/');
    expect(await page.title()).toBe('Moss, seen again');
  });

  test('shows in what a page asks for, though the browser might use that as it got it', async () => {
    const { page, second } = await betweenEditions('/events/evening/sessions/moss/', 'lasts');
    await page.goto('/about/');
    await expectAll(page, second);
  });

  test('takes the place of one that was not yet there whole', async () => {
    const { first, second, host, page, context } = await betweenEditions();
    const third = await makeEdition(site('smallest'), (files) => {
      replaceAll(files, 'Ida Fern', 'Ada Fern');
      for (const id of ['bark', 'dew'])
        retitle(files, 'events/evening/sessions/moss/index.html', id, `events/evening/sessions/${id}/index.html`);
    });
    const fetched = watchPacks({ context });
    await context.route(`**${packOf(second, 'events/evening/sessions')}`, (route) => route.abort());
    await page.goto('/about/');
    await expect.poll(() => fetched).toEqual(newPacks(second, first));
    await host.restart(atRoot(third));
    await page.goto('/about/');
    await untilStatus(page, 'Available offline: 3 talks, 0.3 MB');
    expect(fetched).toEqual([...newPacks(second, first), ...newPacks(third, first)]);
    await host.kill();
    await expectAll(page, third, second);
  });
});

const notice = (page: Page): Locator => page.getByText('A newer edition is ready.');

describe('the notice of a newer edition', () => {
  test('comes on open pages of the earlier one alone, and shows the page again or goes', async () => {
    const { first, second, context, host, page } = await betweenEditions('/events/evening/sessions/moss/');
    await host.restart(atRoot(first));
    const other = await context.newPage();
    await other.goto('/');
    await untilSaved(other);
    await host.restart(atRoot(second));
    const tab = await context.newPage();
    await tab.goto('/events/evening/sessions/');
    await notice(page).waitFor();
    await notice(other).waitFor();
    await untilStatus(tab, 'Available offline: 2 talks, 0.3 MB');
    expect(await notice(tab).isVisible()).toBe(false);
    await other.getByRole('button', { name: 'Not now' }).click();
    expect(await notice(other).isVisible()).toBe(false);
    expect(await other.title()).toBe('An Evening on Moss');
    await page.getByRole('button', { name: 'Show it' }).click();
    await expect.poll(() => page.title()).toBe('Moss, seen again');
    await untilStatus(page, 'Available offline: 2 talks, 0.3 MB');
    expect(await notice(page).isVisible()).toBe(false);
    await host.kill();
    await page.goto('/events/evening/sessions/lichen/');
    await untilStatus(page, 'Available offline: 2 talks, 0.3 MB');
    expect(await notice(page).isVisible()).toBe(false);
  });

  test('comes on a page from the kept copy once the host is back', async () => {
    const { second, host, page } = await betweenEditions();
    await host.kill();
    await page.goto('/events/evening/sessions/moss/');
    await untilSaved(page);
    await host.restart(atRoot(second));
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await notice(page).waitFor();
    await untilStatus(page, 'Available offline: 2 talks, 0.3 MB');
    await page.getByRole('button', { name: 'Show it' }).click();
    await expect.poll(() => page.title()).toBe('Moss, seen again');
  });
});

test('an open page whose search has loaded its index still finds talks after an update', async () => {
  const first = await makeFirst();
  const second = await makeEdition(site('smallest'), (files) => {
    for (const path of [...files.keys()].filter((path) => path.startsWith('pagefind/fragment/'))) files.delete(path);
  });
  const { context, page } = await between('/search/?q=nothing-like-it', first, second);
  await showsCount(page, 'No talks');
  const tab = await context.newPage();
  await tab.goto('/events/evening/sessions/');
  await notice(page).waitFor();
  await parts(page).field.fill('moss');
  await parts(page).results.getByRole('link', { name: 'Moss' }).waitFor();
});

test('the search of an open page still works after its edition gave way to one with other code', async () => {
  const first = await makeFirst();
  const code = Object.keys(first.answers)
    .find((path) => path.startsWith('assets/search-'))
    ?.replace('assets/', '');
  const second = await makeEdition(site('smallest'), (files) => {
    replaceAll(files, code ?? '', 'search-other.js');
  });
  const { context, page } = await between('/about/', first, second);
  const tab = await context.newPage();
  await tab.goto('/events/evening/sessions/');
  await notice(page).waitFor();
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
  const dialog = page.getByRole('dialog', { name: 'Search the talks' });
  await dialog.getByRole('combobox', { name: 'Search the talks' }).fill('moss');
  await dialog.getByRole('listbox', { name: 'Results' }).getByRole('option').getByText('Moss').first().waitFor();
});

test('the search of a page of the newer edition whose host dies finds talks in the kept copy, at the first try', async () => {
  const first = await makeFirst();
  const [meta = '', hash = ''] = Object.keys(first.answers).flatMap((path) => /_(\w+)\.pf_meta$/.exec(path) ?? []);
  const second = await makeEdition(site('smallest'), (files) => replaceAll(files, hash, '0000000000'));
  const { context, host, page } = await between('/about/', first, second);
  await hold(context, newPacks(second, first)[0] as string);
  await context.route(`**${meta.replace(hash, '0000000000')}`, async (route) => {
    await host.kill();
    await route.abort();
  });
  await page.goto('/search/?q=moss');
  await parts(page).results.getByRole('link', { name: 'Moss' }).waitFor();
});
