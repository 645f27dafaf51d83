import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { absoluteUrl } from '../../src/paths.ts';
import { kindsOf } from './kinds.ts';
import { hold } from './requests.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();
const invented = site('invented');
const SESSION = 'events/ninth-congress-of-bells/sessions/the-colour-of-cooling-bronze/';

const marks = (page: Page) => page.getByRole('main').locator('ol').getByRole('link');
/** Whether the title of a mark shows; it is always there for those who do not see it. */
const titleShows = (page: Page, title: string): Promise<boolean> =>
  marks(page)
    .getByText(title, { exact: true })
    .first()
    .evaluate((text) => text.checkVisibility({ opacityProperty: true }));

describe.each(['many', 'invented', 'smallest'])('the lanes of “%s”', (name) => {
  test('have a mark for each talk, by number and title, in the order of the programme', async () => {
    const { catalogue } = checkContent(site(name).content);
    const sessions = [...(catalogue?.sessions.values() ?? [])];
    const { page, close } = await visit(site(name));
    await page.goto('/');
    expect(await marks(page).count()).toBe(sessions.length);
    for (const [index, { number, title }] of sessions.entries()) {
      const padded = `${number}`.padStart(`${sessions.length}`.length, '0');
      const own = page.getByRole('link', { name: `${padded} ${title.replaceAll(/\s+/g, ' ')} (` });
      const place = await own.evaluate((link) => [...document.querySelectorAll('main ol a')].indexOf(link as never));
      expect(place).toBe(index);
    }
    await close();
  });
});

describe('a mark', () => {
  test('is reached by Tab, then shows its title, and Enter opens the talk', async () => {
    const { page, close } = await visit(invented);
    await page.goto('/');
    const title = 'A rope of one’s own';
    expect(await titleShows(page, title)).toBe(false);
    await page.getByRole('main').getByRole('link', { name: 'Tower and Rope' }).first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await titleShows(page, title)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/events/ninth-congress-of-bells/sessions/a-rope-of-ones-own/');
    await close();
  });

  test('hides the title of the focused one while the pointer is on it', async () => {
    const { page, close } = await visit(invented);
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'Tower and Rope' }).first().focus();
    await page.keyboard.press('Tab');
    await marks(page).last().hover();
    expect(await titleShows(page, 'Opening strike')).toBe(false);
    expect(await titleShows(page, 'The great tuning, part 10')).toBe(true);
    await close();
  });

  test.each([320, 1280])('shows its title whole, on a screen %i pixels wide', async (width) => {
    const { page, close } = await visit(invented, { viewport: { width, height: 800 } });
    await page.goto('/');
    const cut: string[] = [];
    for (const mark of await marks(page).all()) {
      await mark.hover();
      const box = await mark.locator('bdi').evaluate((text) => text.getBoundingClientRect().toJSON());
      if (box.left < 0 || box.right > width) cut.push((await mark.textContent()) ?? '');
    }
    expect(cut).toEqual([]);
    await close();
  });

  test('is as large as a finger, and lanes wrap on a screen 320 pixels wide', async () => {
    const { page, close } = await visit(site('many'), {
      viewport: { width: 320, height: 640 },
      isMobile: true,
      hasTouch: true,
    });
    await page.goto('/');
    const boxes = await marks(page).evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON()));
    expect(Math.min(...boxes.flatMap(({ width, height }) => [width, height]))).toBeGreaterThanOrEqual(44);
    expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(320);
    expect(new Set(boxes.map(({ top }) => top)).size).toBeGreaterThan(5);
    await close();
  });
});

test('the keyboard passes the lanes at once', async () => {
  const { page, close } = await visit(invented);
  await page.goto('/');
  const skip = page.getByRole('link', { name: 'Skip the programme' });
  await skip.focus();
  expect((await skip.boundingBox())?.width).toBeGreaterThan(50);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const next = await page.evaluate(() => document.activeElement?.closest('section')?.querySelector('h2')?.textContent);
  expect(next).toBe('Tracks');
  await close();
});

describe('on paper', () => {
  test.each([
    { name: 'invented', addresses: [] },
    { name: 'folder', addresses: [absoluteUrl(`/sub/path/${SESSION}`, 'https://archive.example.org')] },
  ])(
    'a session of “$name” says where it is from if that is known, and has nothing to press',
    async ({ name, addresses }) => {
      const { page, close } = await visit(site(name), { colorScheme: 'dark' });
      await page.goto(`${site(name).base}${SESSION}`);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.getByText(SESSION).filter({ visible: true }).allTextContents()).toEqual(addresses);
      expect(await page.getByRole('navigation').count()).toBe(0);
      expect(await page.getByRole('button').count()).toBe(0);
      expect(await page.getByRole('link', { name: 'archived copy' }).count()).toBe(0);
      expect(await page.getByRole('link', { name: /^(?:Edit this page|Report an error|Add )/ }).count()).toBe(0);
      expect(await page.getByRole('heading', { name: 'Related talks' }).count()).toBe(0);
      expect(await page.getByText('Founders read the crucible by eye.').isVisible()).toBe(true);
      await close();
    },
  );

  test('links to slides are written out, in black on white', async () => {
    const { page, close } = await visit(invented, { colorScheme: 'dark' });
    await page.goto(`/${SESSION}`);
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const slides = page.getByRole('link', { name: 'Slides on slides.example.com' });
    expect(await slides.evaluate((link) => getComputedStyle(link, '::after').content)).toContain(
      'https://slides.example.com/cooling-bronze',
    );
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return { color, backgroundColor };
    });
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
    await close();
  });

  test('the list of sessions is a programme in two columns, with its numbers', async () => {
    const { page, close } = await visit(invented);
    await page.goto('/events/ninth-congress-of-bells/sessions/');
    await page.emulateMedia({ media: 'print' });
    const items = page.getByRole('main').getByRole('listitem');
    expect(await items.count()).toBe(17);
    expect(await items.getByText('17', { exact: true }).isVisible()).toBe(true);
    const lefts = await items.evaluateAll((all) => all.map((item) => Math.round(item.getBoundingClientRect().left)));
    expect(new Set(lefts).size).toBe(2);
    await close();
  });
});

/** Waits until the browser has drawn what there is. */
async function frames(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

// Of text in Latin letters: the fonts of other scripts take the place of the system's when they come.
describe.each([360, 1280])('nothing moves once it is drawn, %i pixels wide', (width) => {
  const latin = site('many');
  let page: Page;
  beforeAll(async () => {
    ({ page } = await visit(latin, { viewport: { width, height: 800 } }));
    // As on a first visit: the font, most of all, comes after the page each time.
    const session = await page.context().newCDPSession(page);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      const note = (list: PerformanceEntryList): void => {
        for (const entry of list) shifts.push((entry as PerformanceEntry & { value: number }).value);
      };
      const observer = new PerformanceObserver((list) => note(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      Object.assign(window, {
        readShifts: () => {
          note(observer.takeRecords());
          return shifts;
        },
      });
    });
  });
  afterAll(() => page.context().close());

  test.each(kindsOf(latin))('on /$path', async ({ path }) => {
    // All scripts but those that pages wait for come when the page is drawn.
    const release = await hold(page, /\/assets\/(?!theme|saved)[^/]*\.js$/);
    await page.goto(`/${path}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState !== 'loading');
    await page.evaluate(frames);
    release();
    await page.waitForLoadState();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.evaluate(frames);
    const shifts = await page.evaluate(() => (window as unknown as { readShifts: () => number[] }).readShifts());
    expect(shifts).toEqual([]);
  });
});
