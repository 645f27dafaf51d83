import { describe, expect, test } from 'vitest';
import { kindsOf } from './kinds.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();

describe.each([site('invented'), site('folder'), site('three')])('each kind of page of “$name”', (real) => {
  test.each(kindsOf(real))('opens: $path', async ({ path, heading }) => {
    const { page, foreign, faults, close } = await visit(real);
    await page.goto(`${real.base}${path}`);
    expect(await page.getByRole('heading', { level: 1, name: heading }).isVisible()).toBe(true);
    expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
    await close();
  });
});

describe.each([site('invented'), site('folder')])('each kind of page of “$name”', (real) => {
  test('is found by following links from the front page', async () => {
    const { page, close } = await visit(real);
    await page.goto(real.base);
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Talks' }).click();
    await page.getByRole('link', { name: 'Ringing in the dark' }).first().click();
    await page.getByRole('main').getByRole('link', { name: 'Łukasz Żółć' }).first().click();
    await page.getByRole('main').getByRole('link', { name: "Ringers' Guild of Little Dunmore" }).first().click();
    await page.waitForURL(`**${real.base}companies/ringers-guild-of-little-dunmore/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain("Ringers' Guild of Little Dunmore");
    await close();
  });
});

test('an address that leads nowhere shows the page that helps on', async () => {
  const { page, close } = await visit(site('folder'));
  const response = await page.goto('/sub/path/events/ninth-congress-of-bells/sessions/no-such-talk/');
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: /talks/i }).first().click();
  await page.waitForURL('**/sub/path/events/ninth-congress-of-bells/sessions/');
  await close();
});

describe('the page of an address that leads nowhere', () => {
  const path = '/sub/path/events/ninth-congress-of-bells/sessions/Ringing-in_the%20drak.html';

  test('searches for the words of the address', async () => {
    const { page, close } = await visit(site('folder'));
    await page.goto(path);
    const field = page.getByRole('main').getByRole('textbox', { name: 'Search the talks' });
    await expect.poll(() => field.inputValue()).toBe('Ringing in the drak');
    await field.press('Enter');
    await page.waitForURL('**/sub/path/search/?q=Ringing+in+the+drak');
    await page.getByRole('main').getByRole('link', { name: 'Ringing in the dark' }).first().waitFor();
    await close();
  });

  test('has the field without JavaScript too', async () => {
    const { page, close } = await visit(site('folder'), { javaScriptEnabled: false });
    await page.goto(path);
    await page.getByRole('main').getByRole('textbox', { name: 'Search the talks' }).fill('bells');
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
    await page.waitForURL('**/sub/path/search/?q=bells');
    await close();
  });

  test('leaves the field empty where the address has no words', async () => {
    const { page, faults, close } = await visit(site('folder'));
    await page.goto('/sub/path/404.html');
    const field = page.getByRole('main').getByRole('textbox', { name: 'Search the talks' });
    expect(await field.inputValue()).toBe('');
    expect(faults).toEqual([]);
    await close();
  });
});

test.each([true, false])('the offline page, opened online, says so (scripts: %s)', async (javaScriptEnabled) => {
  const { page, close } = await visit(site('folder'), { javaScriptEnabled });
  await page.goto('/sub/path/offline/');
  const main = page.getByRole('main');
  expect(await main.getByText('You are online.').isVisible()).toBe(true);
  expect(await main.getByText('cannot be reached').isVisible()).toBe(false);
  expect(await main.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  await main.getByRole('link', { name: 'the front page' }).filter({ visible: true }).click();
  await page.waitForURL('**/sub/path/');
  await close();
});

test.each([360, 768, 1280])(
  'a title and an abstract from right to left share an edge, %i pixels wide',
  async (width) => {
    const { page, close } = await visit(site('invented'), { viewport: { width, height: 800 } });
    await page.goto('/events/ninth-congress-of-bells/sessions/sawt-al-jaras/');
    const edges = await page.evaluate(() =>
      ['h1', '.prose > p'].map((of) => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector(`main ${of}`) as Element);
        return Math.round(Math.max(...[...range.getClientRects()].map(({ right }) => right)));
      }),
    );
    expect(edges[0]).toBeGreaterThan(width / 2);
    expect(Math.abs((edges[0] ?? 0) - (edges[1] ?? 0))).toBeLessThanOrEqual(2);
    await close();
  },
);

test('letters of other scripts are labelled in the letter bar', async () => {
  const { page, close } = await visit(site('invented'));
  await page.goto('/speakers/by/given-name/');
  const bar = page.getByRole('navigation', { name: 'Initials' });
  expect(await bar.getByText('Cyrillic', { exact: true }).isVisible()).toBe(true);
  const letter = bar.getByRole('link', { name: 'А (Cyrillic)' });
  expect(await letter.textContent()).toBe('А');
  expect(await bar.getByRole('link', { name: 'A', exact: true }).count()).toBeLessThanOrEqual(1);
  await close();
});

test.each([360, 1280])('the rows of filters are 44 pixels high by touch, %i pixels wide', async (width) => {
  const { page, close } = await visit(site('real'), {
    viewport: { width, height: 900 },
    isMobile: true,
    hasTouch: true,
  });
  await page.goto('/search/');
  const filters = page.getByRole('button', { name: 'Filters' });
  if (await filters.isVisible()) await filters.tap();
  const rows = page.getByRole('main').locator('label:has([type=checkbox])').filter({ visible: true });
  await rows.first().waitFor();
  const heights = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(5);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await close();
});
