import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findingsInBothThemes } from './axe.ts';
import { block } from './searchParts.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();
const invented = site('invented');
const SESSION = 'events/ninth-congress-of-bells/sessions/ringing-in-the-dark/';

const parts = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Search the talks' });
  return {
    dialog,
    field: dialog.getByRole('combobox', { name: 'Search the talks' }),
    options: dialog.getByRole('listbox', { name: 'Talks' }).getByRole('option'),
    status: dialog.getByRole('status'),
    all: dialog.getByRole('button', { name: 'All results' }),
    opener: page.getByRole('banner').getByRole('button', { name: 'Search' }),
  };
};

/** Opens a page and on it the dialog, by the keyboard. */
async function open(page: Page, path = `/${SESSION}`): Promise<ReturnType<typeof parts>> {
  await page.goto(path);
  await page.keyboard.press('/');
  await parts(page).dialog.waitFor();
  return parts(page);
}

/** The option that is active for those who hear the page, by its place; -1 when there is none. */
const active = (page: Page): Promise<number> =>
  parts(page).field.evaluate((field) => {
    const options = [...document.querySelectorAll('[role=option]')];
    const selected = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    const active = options.findIndex(({ id }) => id === field.getAttribute('aria-activedescendant'));
    return selected === active ? active : Number.NaN;
  });
const isFocused = (element: Element): boolean => element === document.activeElement;

describe('the dialog opens', () => {
  test.each(['/', 'Control+k', 'Meta+k'])('with %s, the field ready', async (keys) => {
    const { page, faults, close } = await visit(invented);
    await page.goto(`/${SESSION}`);
    await page.keyboard.press(keys);
    const { dialog, field } = parts(page);
    await dialog.waitFor();
    expect(await field.evaluate(isFocused)).toBe(true);
    expect(await field.inputValue()).toBe('');
    expect(faults).toEqual([]);
    await close();
  });

  test('from the header, and gives the focus back however it is closed', async () => {
    const { page, close } = await visit(invented);
    await page.goto('/');
    const { dialog, opener } = parts(page);
    for (const shut of [
      () => page.keyboard.press('Escape'),
      () => dialog.getByRole('button', { name: 'Close' }).click(),
      () => page.mouse.click(5, 400),
    ]) {
      await opener.press('Enter');
      await dialog.waitFor();
      await shut();
      await dialog.waitFor({ state: 'hidden' });
      expect(await opener.evaluate(isFocused)).toBe(true);
    }
    await close();
  });

  test('gives the focus back to where it was in the text', async () => {
    const { page, close } = await visit(invented);
    await page.goto(`/${SESSION}`);
    const link = page.getByRole('main').getByRole('link', { name: 'Łukasz Żółć' }).first();
    await link.focus();
    await page.keyboard.press('/');
    await page.keyboard.type('bell');
    await page.keyboard.press('Escape');
    await parts(page).dialog.waitFor({ state: 'hidden' });
    expect(await link.evaluate(isFocused)).toBe(true);
    await close();
  });

  test('not while something is typed', async () => {
    const { page, close } = await visit(invented);
    await page.goto('/');
    const field = page.getByRole('main').getByRole('textbox', { name: 'Search the talks' });
    await field.pressSequentially('a/b');
    expect(await field.inputValue()).toBe('a/b');
    expect(await parts(page).dialog.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=a%2Fb');
    await close();
  });

  test('on the page of the search there is none: the keys lead to its field', async () => {
    const { page, close } = await visit(invented);
    await page.goto('/search/');
    const field = page.getByRole('main').getByRole('textbox', { name: 'Search the talks' });
    await page.keyboard.press('/');
    expect(await field.evaluate(isFocused)).toBe(true);
    await page.keyboard.type('a/b');
    expect(await field.inputValue()).toBe('a/b');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await close();
  });
});

test('nothing of the search but its trigger is loaded before it is used', async () => {
  const { page, close } = await visit(invented);
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(`/${SESSION}`);
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((path) => /pagefind|\/search-/.test(path))).toEqual([]);
  await page.keyboard.press('/');
  await expect.poll(() => loaded.some((path) => /\/search-/.test(path))).toBe(true);
  await close();
});

describe('in the dialog', () => {
  test('results come as one types, are counted aloud, and are gone through with the keys', async () => {
    const { page, faults, close } = await visit(invented);
    const { field, options, status } = await open(page);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.type('tower');
    await expect.poll(() => status.textContent()).toMatch(/^\d+ talks$/);
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    const last = (await options.count()) - 1;
    expect(last).toBe(7);
    expect(await active(page)).toBe(-1);
    for (const [key, place] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['End', last],
      ['ArrowDown', 0],
      ['ArrowUp', last],
      ['Home', 0],
    ] as const) {
      await page.keyboard.press(key);
      expect(await active(page), key).toBe(place);
    }
    expect(await field.evaluate(isFocused)).toBe(true);
    await page.keyboard.type('s');
    await expect.poll(() => active(page)).toBe(-1);
    await field.fill('');
    await expect.poll(() => options.count()).toBe(0);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(faults).toEqual([]);
    await close();
  });

  test.each([invented, site('folder')])('Enter opens the active one; on “$name”', async ({ name, base }) => {
    const { page, faults, close } = await visit(site(name), { reducedMotion: 'reduce' });
    const { options } = await open(page, `${base}about/`);
    await page.keyboard.type('ringing in the dark');
    await expect.poll(() => options.first().textContent()).toContain('Ringing in the dark');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${base}${SESSION}`);
    expect(faults).toEqual([]);
    await close();
  });

  test('so does a click', async () => {
    const { page, close } = await visit(invented);
    const { options } = await open(page, '/');
    await page.keyboard.type('ringing in the dark');
    await options.filter({ hasText: 'Ringing in the dark' }).first().click();
    await page.waitForURL(`**/${SESSION}`);
    await close();
  });

  test.each([invented, site('folder')])(
    'Enter without one, or “All results”, leads to the search; on “$name”',
    async ({ name, base }) => {
      const { page, close } = await visit(site(name));
      await open(page, `${base}about/`);
      await page.keyboard.type('hum note');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${base}search/?q=hum+note`);
      const { all } = await open(page, `${base}about/`);
      await page.keyboard.type('hum note');
      await all.click();
      await page.waitForURL(`**${base}search/?q=hum+note`);
      await expect.poll(() => page.getByRole('main').getByRole('status').first().textContent()).toMatch(/^\d+ talks?$/);
      await close();
    },
  );

  test('what is typed before the search has loaded is kept, and searched for', async () => {
    const { page, close } = await visit(invented);
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/assets\/search-/, async (route) => {
      await held;
      await route.continue();
    });
    const { field, options } = await open(page);
    await page.keyboard.type('tailor');
    release();
    await expect.poll(() => options.count()).toBeGreaterThan(0);
    expect(await field.inputValue()).toBe('tailor');
    await close();
  });

  test('what is typed never becomes HTML', async () => {
    const { page, faults, close } = await visit(invented);
    const { dialog, status } = await open(page);
    await page.keyboard.type('<img src=x onerror=alert(1)>');
    await expect.poll(() => status.textContent()).toMatch(/talk/i);
    expect(await dialog.locator('img').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test.each([
    { what: 'the index', files: /\/pagefind\// },
    { what: 'the search itself', files: /\/assets\/search-/ },
  ])('it is said when something cannot be loaded, and tried again: $what', async ({ files }) => {
    const { page, close } = await visit(invented);
    const unblock = await block(page, files);
    const { dialog, field, options } = await open(page);
    await field.fill('tailor');
    await dialog.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
    await unblock();
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => options.count()).toBeGreaterThan(0);
    expect(await field.inputValue()).toBe('tailor');
    expect(await dialog.getByRole('alert').isVisible()).toBe(false);
    await close();
  });
});

test('axe finds nothing in the dialog, empty and with results', async () => {
  const { page, close } = await visit(invented);
  const { options } = await open(page);
  expect(await findingsInBothThemes(page)).toEqual([]);
  await page.keyboard.type('tower');
  await expect.poll(() => options.count()).toBe(8);
  await page.keyboard.press('ArrowDown');
  expect(await findingsInBothThemes(page)).toEqual([]);
  await close();
});

test('the dialog fits a screen 320 pixels wide', async () => {
  const { page, close } = await visit(invented, { viewport: { width: 320, height: 480 } });
  const { dialog, options, all, field } = await open(page);
  await page.keyboard.type('tower');
  await expect.poll(() => options.count()).toBe(8);
  const box = await dialog.boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBeLessThanOrEqual(320);
  expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(480);
  expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  for (const target of [field, all, dialog.getByRole('button', { name: 'Close' }), options.first()]) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await page.keyboard.press('ArrowUp');
  const last = await options.last().boundingBox();
  expect((last?.y ?? 999) + (last?.height ?? 999)).toBeLessThanOrEqual(480);
  await close();
});
