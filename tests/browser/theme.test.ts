import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();
const invented = site('invented');
const SESSION = 'events/ninth-congress-of-bells/sessions/ringing-in-the-dark/';

/** The theme that shows, by how light the paper is. */
const shown = (page: Page): Promise<'light' | 'dark'> =>
  page.evaluate(() => {
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    return Number(/^oklch\(([\d.]+)/.exec(paper)?.[1]) > 0.5 ? 'light' : 'dark';
  });

/** What browsers colour their own bars with. */
const bars = (page: Page): Promise<string[]> =>
  page
    .locator('meta[name="theme-color"]')
    .evaluateAll((metas) =>
      (metas as HTMLMetaElement[])
        .filter(({ media }) => matchMedia(media).matches)
        .map(({ dataset }) => `${dataset.theme}`),
    );

const themeSwitch = (page: Page) => page.getByRole('button', { name: 'Dark theme' });

describe.each(['light', 'dark'] as const)('where the system is %s', (colorScheme) => {
  const other = colorScheme === 'light' ? 'dark' : 'light';

  test('that shows until the other is chosen', async () => {
    const { page, close } = await visit(invented, { colorScheme });
    await page.goto('/');
    expect([await shown(page), await bars(page)]).toEqual([colorScheme, [colorScheme]]);
    expect(await themeSwitch(page).getAttribute('aria-pressed')).toBe(`${colorScheme === 'dark'}`);
    await page.emulateMedia({ colorScheme: other });
    expect([await shown(page), await bars(page)]).toEqual([other, [other]]);
    await expect.poll(() => themeSwitch(page).getAttribute('aria-pressed')).toBe(`${other === 'dark'}`);
    await close();
  });

  test('the other is chosen by keyboard, kept on other pages and after a reload, and given up again', async () => {
    const { page, faults, close } = await visit(invented, { colorScheme });
    await page.goto('/');
    await themeSwitch(page).focus();
    await page.keyboard.press('Space');
    expect([await shown(page), await bars(page)]).toEqual([other, [other]]);
    await page.goto(`/${SESSION}`);
    expect([await shown(page), await bars(page)]).toEqual([other, [other]]);
    await page.reload();
    expect(await shown(page)).toBe(other);
    expect(await themeSwitch(page).getAttribute('aria-pressed')).toBe(`${other === 'dark'}`);
    await themeSwitch(page).press('Enter');
    expect([await shown(page), await bars(page)]).toEqual([colorScheme, [colorScheme]]);
    await page.reload();
    expect(await shown(page)).toBe(colorScheme);
    await page.emulateMedia({ colorScheme: other });
    expect(await shown(page)).toBe(other);
    expect(faults).toEqual([]);
    await close();
  });
});

describe.each([invented, site('folder')])('on “$name”', ({ base, name }) => {
  test('a chosen theme is there before the body is read and in every frame', async () => {
    const { page, close } = await visit(site(name), { colorScheme: 'light' });
    await page.goto(base);
    await themeSwitch(page).click();
    await page.addInitScript(() => {
      const seen = { beforeBody: [] as boolean[], papers: [] as string[] };
      Object.assign(window, { seen });
      new MutationObserver(() => seen.beforeBody.push(document.body === null)).observe(document, {
        subtree: true,
        attributeFilter: ['data-theme'],
      });
      const look = (): void => {
        seen.papers.push(getComputedStyle(document.documentElement).backgroundColor);
        if (document.readyState !== 'complete' || seen.papers.length < 2) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(`${base}${SESSION}`);
    await page.waitForFunction(() => (window as unknown as { seen: { papers: string[] } }).seen.papers.length > 1);
    const { beforeBody, papers } = await page.evaluate(
      () => (window as unknown as { seen: { beforeBody: boolean[]; papers: string[] } }).seen,
    );
    expect(beforeBody[0]).toBe(true);
    expect(await shown(page)).toBe('dark');
    expect(new Set(papers).size).toBe(1);
    await close();
  });
});

test('a choice reaches other open pages, and one that comes back from the cache', async () => {
  const { page, close } = await visit(invented, { colorScheme: 'light' });
  await page.goto('/');
  const second = await page.context().newPage();
  await second.goto(`/${SESSION}`);
  await themeSwitch(page).click();
  await second.locator('html[data-theme="dark"]').waitFor();
  expect(await shown(second)).toBe('dark');

  await second.evaluate(() => {
    localStorage.setItem('theme', 'light');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  expect(await shown(second)).toBe('light');
  await close();
});

test('the switch works where the browser keeps nothing', async () => {
  const { page, faults, close } = await visit(invented, { colorScheme: 'light' });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await themeSwitch(page).click();
  expect(await shown(page)).toBe('dark');
  await themeSwitch(page).click();
  expect(await shown(page)).toBe('light');
  expect(faults).toEqual([]);
  await close();
});

test('without JavaScript there is no switch, and the theme of the system shows', async () => {
  const { page, close } = await visit(invented, { colorScheme: 'dark', javaScriptEnabled: false });
  await page.goto('/');
  expect(await themeSwitch(page).count()).toBe(0);
  expect(await shown(page)).toBe('dark');
  await close();
});
