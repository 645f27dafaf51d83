import { describe, expect, test } from 'vitest';
import { findingsInBothThemes } from './axe.ts';
import { block } from './requests.ts';
import { openSearch, parts, showsCount } from './searchParts.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();
const invented = site('invented');

describe('without JavaScript', () => {
  test('the header leads to a page that says how to browse instead', async () => {
    const { page, close } = await visit(invented, { javaScriptEnabled: false });
    await page.goto('/events/ninth-congress-of-bells/sessions/ringing-in-the-dark/');
    const banner = page.getByRole('banner');
    expect(await banner.getByRole('button').count()).toBe(0);
    await banner.getByRole('link', { name: 'Search' }).click();
    await page.waitForURL('**/search/');
    const main = page.getByRole('main');
    expect(await main.getByText('Searching needs JavaScript').isVisible()).toBe(true);
    expect(await main.getByRole('group').count()).toBe(0);
    expect(await main.getByRole('textbox').count()).toBe(0);
    for (const name of [/^\d+ talks/, /speakers/, /companies/, /tracks/, /topics/]) {
      expect(await main.getByRole('link', { name }).isVisible()).toBe(true);
    }
    await main.getByRole('link', { name: /topics/ }).click();
    await page.waitForURL('**/topics/');
    await close();
  });

  test('the field of the front page leads there too', async () => {
    const { page, close } = await visit(invented, { javaScriptEnabled: false });
    await page.goto('/');
    await page.getByRole('main').getByRole('textbox', { name: 'Search the talks' }).fill('bells');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=bells');
    await close();
  });
});

describe.each([invented, site('folder')])('on “$name”', ({ name, base }) => {
  test.each([
    {
      path: 'events/ninth-congress-of-bells/tracks/tower/',
      words: 'Search these talks',
      query: '?track=ninth-congress-of-bells%2Ftower',
      count: '5 talks',
    },
    { path: 'topics/ropes/', words: 'Search these talks', query: '?topic=ropes', count: '3 talks' },
    { path: 'companies/tower-2/', words: 'Search these talks', query: '?company=tower-2', count: '3 talks' },
    { path: 'speakers/ono-ozlem/', words: 'Show in the search', query: '?speaker=ono-ozlem', count: '1 talk' },
  ])('$path leads to the search narrowed to it', async ({ path, words, query, count }) => {
    // A transition between pages that is cut short by the next click would be reported as an error.
    const { page, faults, close } = await visit(site(name), { reducedMotion: 'reduce' });
    await page.goto(`${base}${path}`);
    await page.getByRole('main').getByRole('link', { name: words }).click();
    await page.waitForURL(`**${base}search/${query}`);
    await showsCount(page, new RegExp(`^${count}$`));
    const { results, chosen } = parts(page);
    expect(await chosen.count()).toBe(1);
    await results.first().getByRole('link').click();
    await page.waitForURL(`**${base}events/*/sessions/*/`);
    expect(faults).toEqual([]);
    await close();
  });

  test('the field of the front page leads to the search', async () => {
    const { page, close } = await visit(site(name));
    await page.goto(base);
    await page.getByRole('main').getByRole('textbox', { name: 'Search the talks' }).fill('rope sight');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${base}search/?q=rope+sight`);
    await expect.poll(() => parts(page).results.first().textContent()).toContain('Ringing in the dark');
    await close();
  });
});

describe.each(['invented', 'smallest'])('the search of “%s”', (name) => {
  test('lists all that there is, and finds by a word of a title', async () => {
    const { page, foreign, faults, close } = await visit(site(name));
    const { results, field } = await openSearch(page, '/search/');
    const first = (await results.first().getByRole('link').textContent()) ?? '';
    await field.fill(first);
    await expect.poll(() => results.first().getByRole('link').textContent()).toBe(first);
    expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
    await close();
  });
});

describe('the page of the search', () => {
  test.each([
    '/search/',
    '/search/?q=crucible&track=ninth-congress-of-bells%2Ffoundry&nothing=here&topic=nowhere',
    '/search/?q=tunning&track=ninth-congress-of-bells%2Ffoundry',
  ])('gives axe nothing to find: %s', async (address) => {
    const { page, close } = await visit(invented);
    await openSearch(page, address);
    expect(await findingsInBothThemes(page)).toEqual([]);
    await close();
  });

  test('nor when the index cannot be loaded', async () => {
    const { page, close } = await visit(invented);
    await block(page, /\/pagefind\//);
    await page.goto('/search/?q=bell');
    await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
    expect(await findingsInBothThemes(page)).toEqual([]);
    await close();
  });

  test('narrows behind a button on a phone, without scrolling sideways, all as large as a finger', async () => {
    const { page, close } = await visit(invented, {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    const { value, chosen, facet } = await openSearch(page, '/search/?q=bell&speaker=wei-zhang-acoustics');
    const narrow = page.getByRole('button', { name: 'Filters (1)' });
    expect(await facet('Track').isVisible()).toBe(false);
    await narrow.press('Enter');
    await value('Track', 'Klang').check();
    const show = page.getByRole('button', { name: /^Show (?:\d+|no) talks?$/ });
    await expect.poll(() => chosen.count()).toBe(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const small: string[] = [];
    for (const target of await page
      .getByRole('main')
      .locator('label:visible, button:visible, input[type=text]:visible')
      .all()) {
      const box = await target.boundingBox();
      if (box && box.height < 44) small.push(`${await target.textContent()} ${box.height}`);
    }
    expect(small).toEqual([]);
    await show.click();
    expect(await facet('Track').isVisible()).toBe(false);
    await close();
  });

  test('works by the keyboard alone, from the field to a narrower result', async () => {
    const { page, close } = await visit(invented);
    const { value, chosen } = await openSearch(page, '/search/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('bell');
    const box = value('Track', 'Tower and Rope');
    for (let pressed = 0; pressed < 12; pressed += 1) {
      if (await box.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await expect.poll(() => chosen.count()).toBe(1);
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await box.isChecked()).toBe(true);
    await close();
  });

  test('on paper is what was found, without what can only be pressed', async () => {
    const { page, close } = await visit(invented);
    const { results } = await openSearch(page, '/search/?track=ninth-congress-of-bells%2Ftower');
    await page.emulateMedia({ media: 'print' });
    expect(await results.first().isVisible()).toBe(true);
    expect(await page.getByRole('button').allTextContents()).toEqual(['Remove Track Tower and Rope']);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await close();
  });
});
