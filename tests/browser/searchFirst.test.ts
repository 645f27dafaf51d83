import { describe, expect, test } from 'vitest';
import { hold } from './requests.ts';
import { isSettled, openSearch, parts, query } from './searchParts.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();
const invented = site('invented');

describe('the search page as it is written', () => {
  test('loads nothing of the search before it is used, and its script shows the same talks', async () => {
    const { page, close } = await visit(invented);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    const { results, field } = await openSearch(page, '/search/');
    const ofSearch = () => loaded.filter((path) => /pagefind|\/search\/.+|assets\/search.*\.js/.test(path));
    const written = await results.evaluateAll((items) => items.map((item) => item.outerHTML));
    expect(ofSearch()).toEqual([]);
    await field.focus();
    await isSettled(page);
    expect(ofSearch()).not.toEqual([]);
    expect(await results.evaluateAll((items) => items.map((item) => item.outerHTML))).toEqual(written);
    await close();
  });

  test('takes a filter and an order that are chosen before its script is there', async () => {
    const { page, close } = await visit(invented);
    const { value, order, results } = await openSearch(page, '/search/');
    await value('Track', 'The Foundry').check();
    await expect.poll(() => query(page)).toBe('?track=ninth-congress-of-bells%2Ffoundry');
    await order.selectOption('title');
    await expect.poll(() => query(page)).toBe('?track=ninth-congress-of-bells%2Ffoundry&sort=title');
    await expect.poll(() => results.count()).toBe(6);
    await close();
  });

  test('keeps the focus on a filter, and what is chosen, while the search is being loaded', async () => {
    const { page, close } = await visit(invented);
    const release = await hold(page, /\/search\/values\.json/);
    const { value, field, chosen } = await openSearch(page, '/search/');
    const waits = page.waitForRequest(/\/search\/values\.json/);
    await field.pressSequentially('bell');
    await waits;
    await value('Track', 'The Foundry').check();
    const box = value('Track', 'Tower and Rope');
    await box.focus();
    release();
    await isSettled(page);
    expect(await chosen.count()).toBe(1);
    expect(await value('Track', 'The Foundry').isChecked()).toBe(true);
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    await expect.poll(() => chosen.count()).toBe(2);
    await close();
  });

  test('has an order by date where there are several events, the newest first', async () => {
    const { page, close } = await visit(site('three'));
    const { order, results, field } = await openSearch(page, '/search/?q=bell');
    await order.selectOption('newest');
    await expect.poll(() => query(page)).toBe('?q=bell&sort=newest');
    await isSettled(page);
    const events = await results.locator('.hit-facts > :first-child').allTextContents();
    expect(new Set(events).size).toBeGreaterThan(1);
    expect(events).toEqual(events.toSorted((a, b) => events.indexOf(a) - events.indexOf(b)));
    expect(await field.inputValue()).toBe('bell');
    await close();
    const { page: single, close: closeSingle } = await visit(invented);
    const options = (await openSearch(single, '/search/')).order.getByRole('option');
    expect(await options.allTextContents()).toEqual(['best match', 'programme', 'title']);
    await closeSingle();
  });
});

describe('results', () => {
  test('are gone through with j and k, and with the arrow keys from the field and back', async () => {
    const { page, close } = await visit(invented);
    const { field, results } = await openSearch(page, '/search/?q=bell');
    const isFocused = (index: number) =>
      results
        .nth(index)
        .getByRole('link')
        .evaluate((link) => link === document.activeElement);
    await field.press('ArrowDown');
    expect(await isFocused(0)).toBe(true);
    await page.keyboard.press('j');
    expect(await isFocused(1)).toBe(true);
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    expect(await isFocused(0)).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('jk');
    expect(await field.inputValue()).toContain('jk');
    await close();
  });

  test('say which talks have slides and video, and are compact on a phone', async () => {
    const { page, close } = await visit(site('real'), { viewport: { width: 360, height: 740 } });
    const { results } = await openSearch(page, '/search/?q=streams');
    expect(await results.count()).toBe(10);
    expect(await results.getByText('Slides', { exact: true }).count()).toBeGreaterThan(0);
    const heights = await results.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThanOrEqual(130);
    await close();
  });

  test('of a phone keep what is chosen in view, and its filters end with their number', async () => {
    const { page, close } = await visit(site('real'), { viewport: { width: 360, height: 740 } });
    const { facet } = await openSearch(page, '/search/?has=slides');
    await page.evaluate(() => scrollTo(0, 1500));
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(1500);
    const chip = page.getByRole('button', { name: 'Remove With Slides' });
    await expect.poll(async () => (await chip.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    expect((await chip.boundingBox())?.y).toBeLessThan(200);
    await page.getByRole('button', { name: 'Filters (1)' }).click();
    expect(await facet('Track').isVisible()).toBe(true);
    const show = page.getByRole('button', { name: /^Show \d+ talks$/ });
    const box = await show.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(741);
    await show.click();
    expect(await facet('Track').isVisible()).toBe(false);
    await close();
  });
});

test('without JavaScript the page has its talks and no dead control', async () => {
  const { page, close } = await visit(invented, { javaScriptEnabled: false });
  await page.goto('/search/?q=crucible');
  const main = page.getByRole('main');
  expect(await main.getByText('Searching needs JavaScript').isVisible()).toBe(true);
  expect(await parts(page).results.count()).toBe(17);
  for (const role of ['textbox', 'checkbox', 'button', 'combobox'] as const) {
    expect(await main.getByRole(role).count(), role).toBe(0);
  }
  await close();
});
