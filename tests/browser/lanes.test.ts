import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();
const invented = site('invented');
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

const marks = (page: Page): Locator => page.getByRole('main').locator('ol').getByRole('link');
const mark = (page: Page, title: string): Locator => marks(page).filter({ hasText: title });
const isShown = (page: Page, title: string): Promise<boolean> =>
  mark(page, title)
    .getByText(title, { exact: true })
    .evaluate((text) => text.checkVisibility({ opacityProperty: true }));

describe('by touch', () => {
  test('the first tap says what a mark is, and the second one follows it', async () => {
    const { page, close } = await visit(invented, PHONE);
    await page.goto('/');
    await mark(page, 'Ringing in the dark').tap();
    expect(await isShown(page, 'Ringing in the dark')).toBe(true);
    await mark(page, 'Opening strike').tap();
    expect(await isShown(page, 'Opening strike')).toBe(true);
    expect(await isShown(page, 'Ringing in the dark')).toBe(false);
    expect(new URL(page.url()).pathname).toBe('/');
    await mark(page, 'Opening strike').tap();
    await page.waitForURL('**/sessions/opening-strike/');
    await close();
  });

  test('a tap on the title follows it, and one beside the lanes closes it', async () => {
    const { page, close } = await visit(invented, PHONE);
    await page.goto('/');
    await mark(page, 'Ringing in the dark').tap();
    await page.getByRole('heading', { name: 'The programme' }).tap();
    expect(await isShown(page, 'Ringing in the dark')).toBe(false);
    await mark(page, 'Ringing in the dark').tap();
    await page.getByText('Ringing in the dark', { exact: true }).first().tap();
    await page.waitForURL('**/sessions/ringing-in-the-dark/');
    await close();
  });

  test('without JavaScript, a tap follows at once', async () => {
    const { page, close } = await visit(invented, { ...PHONE, javaScriptEnabled: false });
    await page.goto('/');
    await mark(page, 'Ringing in the dark').tap();
    await page.waitForURL('**/sessions/ringing-in-the-dark/');
    await close();
  });
});

describe('Escape closes the title', () => {
  test('of a mark that was tapped, and the next tap shows it again', async () => {
    const { page, close } = await visit(invented, PHONE);
    await page.goto('/');
    await mark(page, 'Ringing in the dark').tap();
    await page.keyboard.press('Escape');
    expect(await isShown(page, 'Ringing in the dark')).toBe(false);
    await mark(page, 'Ringing in the dark').tap();
    expect(await isShown(page, 'Ringing in the dark')).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/');
    await close();
  });

  test('of one under the pointer and of one with the focus, until another has it', async () => {
    const { page, close } = await visit(invented);
    await page.goto('/');
    await mark(page, 'Opening strike').focus();
    await page.keyboard.press('Tab');
    expect(await isShown(page, 'A rope of one’s own')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isShown(page, 'A rope of one’s own')).toBe(false);
    await page.keyboard.press('Tab');
    expect(await isShown(page, 'Ringing in the dark')).toBe(true);
    await mark(page, 'Opening strike').hover();
    await page.keyboard.press('Escape');
    expect(await isShown(page, 'Opening strike')).toBe(false);
    await mark(page, 'A rope of one’s own').hover();
    expect(await isShown(page, 'A rope of one’s own')).toBe(true);
    await mark(page, 'A rope of one’s own').click();
    await page.waitForURL('**/sessions/a-rope-of-ones-own/');
    await close();
  });
});

describe.each([320, 768, 1280])('on a screen %i pixels wide', (width) => {
  test.each(['real', 'invented', 'many'])('no title hides another number in the lanes of “%s”', async (name) => {
    const { page, close } = await visit(site(name), { viewport: { width, height: 900 } });
    await page.goto('/');
    // A focus by script shows, as that of a key does, after the key.
    await page.keyboard.press('Tab');
    expect(await marks(page).evaluateAll(coveredNumbers)).toEqual([]);
    await close();
  });
});

/** The numbers of other marks that the titles of marks cover. */
function coveredNumbers(links: Element[]): string[] {
  const boxes = links.map((link) => ({ link, box: link.querySelector('.mark-number')?.getBoundingClientRect() }));
  return links.flatMap((own) => {
    (own as HTMLElement).focus({ preventScroll: true });
    const shown = own.querySelector('.mark-title');
    if (!shown?.checkVisibility({ opacityProperty: true })) return [`${own.textContent} has no title`];
    const title = shown.getBoundingClientRect();
    const covered = boxes.filter(({ link, box }) => {
      if (link === own || !box) return false;
      const isBeside = box.right <= title.left || box.left >= title.right;
      return !isBeside && box.bottom - 1 > title.top && box.top + 1 < title.bottom;
    });
    return covered.map(({ link }) => `${own.textContent} covers ${link.textContent}`);
  });
}
