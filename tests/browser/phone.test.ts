import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../sites/sites.ts';
import { turnTo } from './turn.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();
const SESSION = '/events/ninth-congress-of-bells/sessions/ringing-in-the-dark/';
const phone = (width: number) => ({ viewport: { width, height: 740 }, isMobile: true, hasTouch: true });

const menu = (page: Page) => page.getByRole('button', { name: 'Menu' });
const links = (page: Page) => page.getByRole('navigation', { name: 'Site' });

describe.each([320, 360, 400])('on a screen %i pixels wide', (width) => {
  test.each([
    { name: 'invented', path: SESSION, javaScriptEnabled: true },
    { name: 'invented', path: SESSION, javaScriptEnabled: false },
    { name: 'three', path: '/search/', javaScriptEnabled: true },
    { name: 'real', path: '/', javaScriptEnabled: true },
  ])(
    'the header of $path of “$name” is one row (scripts: $javaScriptEnabled)',
    async ({ name, path, javaScriptEnabled }) => {
      const { page, close } = await visit(site(name), { ...phone(width), javaScriptEnabled });
      await page.goto(path);
      expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThanOrEqual(56);
      const named = { name: 'Search', exact: true };
      const header = page.getByRole('banner');
      const search = header.getByRole(javaScriptEnabled ? 'button' : 'link', named);
      for (const part of [search, menu(page)]) {
        const box = await part.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      }
      expect(await links(page).isVisible()).toBe(false);
      await close();
    },
  );
});

test('the menu opens and leads on without JavaScript', async () => {
  const { page, close } = await visit(site('invented'), { ...phone(360), javaScriptEnabled: false });
  await page.goto(SESSION);
  await menu(page).tap();
  const boxes = await links(page).getByRole('link').all();
  expect(boxes.length).toBe(7);
  for (const link of boxes) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await links(page).getByRole('link', { name: 'Speakers' }).tap();
  await page.waitForURL('**/speakers/');
  await close();
});

test('the menu works by keyboard, and Escape closes it', async () => {
  const { page, close } = await visit(site('invented'), { viewport: { width: 360, height: 740 } });
  await page.goto(SESSION);
  await menu(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const first = links(page).getByRole('link', { name: 'Talks' });
  expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await links(page).isVisible()).toBe(false);
  expect(await menu(page).evaluate((button) => button === document.activeElement)).toBe(true);
  await close();
});

test('a wide screen has the links beside the name, and no menu', async () => {
  const { page, close } = await visit(site('invented'));
  await page.goto(SESSION);
  expect(await menu(page).isVisible()).toBe(false);
  expect(await links(page).getByRole('link', { name: 'Talks' }).isVisible()).toBe(true);
  await close();
});

test('the abstract of each talk begins on the first screen, most of them below one line of links', async () => {
  const { page, close } = await visit(site('real'), phone(360));
  const talks = pagesOf(site('real')).filter(({ file }) => /\/sessions\/[^/]+\/index\.html$/.test(file));
  await page.goto(talks[0]?.path ?? '');
  await page.evaluate(() => document.fonts.ready);
  const late: string[] = [];
  const tall: string[] = [];
  for (const talk of talks) {
    await turnTo(page, talk);
    const abstract = await page.getByRole('article').locator('section > :is(.prose, p)').first().boundingBox();
    // With two of its lines.
    if ((abstract?.y ?? 0) > 740 - 60) late.push(talk.path);
    const links = page.getByRole('complementary', { name: 'Slides and recordings' });
    const height = (await links.boundingBox())?.height ?? 0;
    if ((await links.getByRole('listitem').count()) > 0 && height > 50) tall.push(`${talk.path}: ${height}`);
  }
  expect(late).toEqual([]);
  // Those with links of several kinds.
  expect(tall.length).toBeLessThanOrEqual(4);
  await close();
});
