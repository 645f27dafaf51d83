import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findingsInBothThemes } from './axe.ts';
import { block, hold } from './requests.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();
const invented = site('invented');
const SESSION = 'events/ninth-congress-of-bells/sessions/ringing-in-the-dark/';

const parts = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Search the talks' });
  return {
    dialog,
    field: dialog.getByRole('combobox', { name: 'Search the talks' }),
    /** Everything that the keys move through. */
    options: dialog.getByRole('listbox', { name: 'Results' }).getByRole('option'),
    talks: dialog.getByRole('group', { name: 'Talks' }).getByRole('option'),
    pages: dialog.getByRole('group', { name: 'Pages' }).getByRole('option'),
    recent: dialog.getByRole('group', { name: 'Recent searches' }).getByRole('option'),
    places: dialog.getByRole('group', { name: 'Go to' }).getByRole('option'),
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
    const { field, options, talks, status } = await open(page);
    await page.keyboard.type('tower');
    await expect.poll(() => status.textContent()).toMatch(/^\d+ talks\.$/);
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await talks.count()).toBe(8);
    const last = (await options.count()) - 1;
    expect(last).toBeGreaterThan(8);
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
    expect(faults).toEqual([]);
    await close();
  });

  test('a talk has its number, its speakers, what it has, and a part of it with the words', async () => {
    const { page, close } = await visit(invented);
    const { talks } = await open(page);
    await page.keyboard.type('lamp oil');
    const talk = talks.first();
    await expect.poll(() => talk.textContent()).toContain('Ringing in the dark');
    for (const text of ['Łukasz Żółć', 'Tower and Rope', 'Slides', 'winters']) {
      expect(await talk.textContent()).toContain(text);
    }
    expect(await talk.textContent()).toMatch(/^\d\d/);
    expect(await talk.locator('mark').allTextContents()).toContain('lamp oil.');
    await close();
  });

  test('pages that match are above the talks, by any of their names', async () => {
    const { page, close } = await visit(invented);
    const { field, options, pages } = await open(page);
    const hrefs = () => pages.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const [text, href] of [
      ['lukasz', '/speakers/lukasz-zolc/'],
      ['zolc luk', '/speakers/lukasz-zolc/'],
      ['splicer', '/speakers/soren-akesson/'],
      ['ropes', '/topics/ropes/'],
      ['tower and', '/events/ninth-congress-of-bells/tracks/tower/'],
      ['ifk', '/companies/institutet-for-klockor/'],
      ['ninth con', '/events/ninth-congress-of-bells/'],
      ['speaker:lukasz', '/speakers/lukasz-zolc/'],
      ['lukaszz', '/speakers/lukasz-zolc/'],
    ] as const) {
      await field.fill(text);
      await expect.poll(hrefs, { message: text }).toContain(href);
      expect(await options.first().getAttribute('href'), text).toBe((await hrefs())[0]);
    }
    await close();
  });

  test('a line is a link: a click and Enter with Control are left to the browser, which opens another tab', async () => {
    const { page, close } = await visit(invented);
    const { dialog, talks, options, field } = await open(page);
    await field.fill('ringing in the dark');
    await expect.poll(() => talks.first().getAttribute('href')).toBe(`/${SESSION}`);
    // Noted, and then stopped: a tab in the background may begin late, or never.
    const left = page.evaluate(
      () =>
        new Promise<unknown[]>((resolve) => {
          const clicks: unknown[] = [];
          addEventListener('click', (event) => {
            const link = (event.target as Element).closest('a');
            clicks.push([link?.getAttribute('href'), event.ctrlKey || event.metaKey, event.defaultPrevented]);
            event.preventDefault();
            if (clicks.length === 2) resolve(clicks);
          });
        }),
    );
    await talks.first().click({ modifiers: ['ControlOrMeta'] });
    const first = await options.first().getAttribute('href');
    await field.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => options.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ControlOrMeta+Enter');
    expect(await left).toEqual([
      [`/${SESSION}`, true, false],
      [first, true, false],
    ]);
    expect(await dialog.isVisible()).toBe(true);
    await close();
  });

  test.each([invented, site('folder')])('Enter opens the active one; on “$name”', async ({ name, base }) => {
    const { page, faults, close } = await visit(site(name), { reducedMotion: 'reduce' });
    const { talks, field } = await open(page, `${base}about/`);
    // At once: of “ringing” the first is a company.
    await field.fill('ringing in the dark');
    await expect.poll(() => talks.first().textContent()).toContain('Ringing in the dark');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${base}${SESSION}`);
    expect(faults).toEqual([]);
    await close();
  });

  test('a click opens what was pressed, though other results come meanwhile', async () => {
    const { page, close } = await visit(invented);
    const { talks, field } = await open(page, '/');
    await field.fill('ringing in the dark');
    const pressed = talks.filter({ hasText: 'Ringing in the dark' }).first();
    await pressed.hover();
    await page.mouse.down();
    await field.evaluate((input: HTMLInputElement) => {
      input.value = 'splice';
      input.dispatchEvent(new Event('input'));
    });
    // Long enough for other results, as those of another page show.
    const other = await visit(invented);
    const { talks: others, field: otherField } = await open(other.page, '/');
    await otherField.fill('splice');
    await others.first().waitFor();
    await other.close();
    expect(await pressed.isVisible()).toBe(true);
    await page.mouse.up();
    await page.waitForURL(`**/${SESSION}`);
    await close();
  });

  test('so does a click', async () => {
    const { page, close } = await visit(invented);
    const { talks } = await open(page, '/');
    await page.keyboard.type('ringing in the dark');
    await talks.filter({ hasText: 'Ringing in the dark' }).first().click();
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
    const release = await hold(page, /\/assets\/search-/);
    const { field, talks } = await open(page);
    await page.keyboard.type('tailor');
    release();
    await expect.poll(() => talks.count()).toBeGreaterThan(0);
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
    const { dialog, field, talks } = await open(page);
    await field.fill('tailor');
    await dialog.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
    await unblock();
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => talks.count()).toBeGreaterThan(0);
    expect(await field.inputValue()).toBe('tailor');
    expect(await dialog.getByRole('alert').isVisible()).toBe(false);
    await close();
  });
});

describe('opened empty, the dialog', () => {
  test('says which keys work, and has places to go', async () => {
    const { page, close } = await visit(invented);
    const { field, places, recent, options } = await open(page);
    expect(await places.allTextContents()).toEqual(['Talks', 'Topics', 'Speakers', 'Companies']);
    expect(await recent.count()).toBe(0);
    const id = (await field.getAttribute('aria-describedby')) ?? '';
    for (const text of ['"a phrase"', '-word', 'speaker:…', 'company:…', '#35', '↑', 'Enter', 'Esc']) {
      expect(await page.locator(`#${id}`).textContent()).toContain(text);
    }
    await expect.poll(() => field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.type('tower');
    await expect.poll(() => options.count()).toBeGreaterThan(4);
    expect(await page.locator(`#${id}`).count()).toBe(0);
    await field.fill('');
    await expect.poll(() => places.count()).toBe(4);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/topics/');
    await close();
  });

  test('has the last queries of this device that led to something, until they are cleared', async () => {
    const { page, faults, close } = await visit(invented, { reducedMotion: 'reduce' });
    const first = await open(page);
    await page.keyboard.type('hum note');
    await first.talks.first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=hum+note');
    const { talks } = await open(page);
    await page.keyboard.type('lamp oil');
    await talks.first().click();
    await page.waitForURL(`**/${SESSION}`);
    await open(page);
    await page.keyboard.type('never chosen');
    const { recent, field, options } = await open(page, '/about/');
    await expect.poll(() => recent.allTextContents()).toEqual(['lamp oil', 'hum note', 'Clear these']);
    expect(await recent.first().getAttribute('href')).toBe('/search/?q=lamp+oil');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('lamp oil');
    await expect.poll(() => talks.first().textContent()).toContain('Ringing in the dark');
    await field.fill('');
    await recent.filter({ hasText: 'Clear these' }).click();
    await expect.poll(() => options.allTextContents()).toEqual(['Talks', 'Topics', 'Speakers', 'Companies']);
    expect(await field.evaluate(isFocused)).toBe(true);
    // The talks that were opened are marked, which is no query.
    expect((await page.evaluate(() => Object.keys(localStorage))).filter((key) => !key.startsWith('read '))).toEqual(
      [],
    );
    expect(faults).toEqual([]);
    await close();
  });

  test('works where the browser blocks the storage', async () => {
    const { page, faults, close } = await visit(invented, { reducedMotion: 'reduce' });
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    const { talks, places } = await open(page);
    await page.keyboard.type('lamp oil');
    await talks.first().click();
    await page.waitForURL(`**/${SESSION}`);
    await open(page, '/about/');
    await expect.poll(() => places.count()).toBe(4);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('the dialog says what it did', () => {
  test('with some of the words', async () => {
    const { page, close } = await visit(invented);
    const { status } = await open(page);
    await page.keyboard.type('lamp bronze');
    await expect.poll(() => status.textContent()).toMatch(/^(No|\d+) talks? with all words, \d+ with some\.$/);
    await close();
  });

  test('with another name', async () => {
    const { page, close } = await visit(invented);
    const { status } = await open(page);
    await page.keyboard.type('gunmetal');
    await expect.poll(() => status.textContent()).toMatch(/^\d+ talks?\. Also searched: Bronze \(gunmetal\)\.$/);
    await close();
  });

  test('with a corrected word, and the keys come to the query as it was typed', async () => {
    const { page, close } = await visit(invented);
    const { field, status, talks, dialog } = await open(page);
    await page.keyboard.type('tunning');
    await expect.poll(() => status.textContent()).toMatch(/^Showing results for “tuning”\. \d+ talks\.$/);
    expect(await talks.count()).toBeGreaterThan(0);
    const instead = dialog.getByRole('option', { name: 'Search for tunning instead' });
    const [above, first] = await Promise.all([instead.boundingBox(), talks.first().boundingBox()]);
    expect(above?.y).toBeLessThan(first?.y ?? 0);
    expect(await instead.getAttribute('href')).toBe('/search/?q=%22tunning%22');
    await page.keyboard.press('ArrowUp');
    expect(await instead.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('"tunning"');
    await expect.poll(() => status.textContent()).toContain('No talk has “tunning” just so');
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('tuning');
    expect(await field.evaluate(isFocused)).toBe(true);
    await close();
  });

  test('where nothing is found, and Enter takes what it suggests', async () => {
    const { page, close } = await visit(invented);
    const { field, status, talks } = await open(page);
    await page.keyboard.type('lamp company:zzz');
    await expect.poll(() => status.textContent()).toBe('No talks.');
    await page.keyboard.press('Enter');
    await expect.poll(() => field.inputValue()).toBe('lamp zzz');
    await expect.poll(() => talks.count()).toBeGreaterThan(0);
    expect(await status.textContent()).toContain('No talk has “zzz”');
    await close();
  });

  test('where nothing is known of it, and there are places to go', async () => {
    const { page, close } = await visit(invented);
    const { status, places } = await open(page);
    await page.keyboard.type('zzzqqqxxx');
    await expect.poll(() => status.textContent()).toBe('No talk has “zzzqqqxxx”.');
    expect(await places.count()).toBe(4);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=zzzqqqxxx');
    await close();
  });
});

test('events are found in an archive of several', async () => {
  const { page, close } = await visit(site('three'));
  const { pages, places } = await open(page, '/about/');
  expect(await places.allTextContents()).toEqual(['Events', 'Topics', 'Speakers', 'Companies']);
  await page.keyboard.type('water clock');
  await expect
    .poll(() => pages.evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
    .toContain('/events/water-clock-days-2025/');
  await close();
});

test('the page behind the dialog does not move', async () => {
  const { page, close } = await visit(invented, { viewport: { width: 700, height: 300 } });
  await page.goto(`/${SESSION}`);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  const place = () =>
    page.evaluate(() => {
      const { x, y, width } = document.querySelector('main')?.getBoundingClientRect() ?? {};
      return { x, y, width };
    });
  const before = await place();
  await page.keyboard.press('/');
  const { dialog, places } = parts(page);
  await expect.poll(() => places.count()).toBe(4);
  expect(await place()).toEqual(before);
  for (const [x, y] of [
    [5, 290],
    [300, 60],
    [300, 150],
  ] as const) {
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 2000);
  }
  await page.keyboard.press('PageDown');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await place()).toEqual(before);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await place()).toEqual(before);
  await close();
});

test('axe finds nothing in the dialog: empty, with recent queries, results, a correction, and nothing', async () => {
  const { page, close } = await visit(invented);
  await page.goto('/about/');
  await page.evaluate(() => localStorage.setItem('searches /', '["lamp oil"]'));
  const { field, options, recent, status } = await open(page);
  await expect.poll(() => recent.count()).toBe(2);
  await page.keyboard.press('ArrowDown');
  expect(await findingsInBothThemes(page)).toEqual([]);
  for (const [text, summary] of [
    ['tower', /^\d+ talks/],
    ['tunning', /^Showing results/],
    ['zzzqqqxxx', /^No talk has/],
  ] as const) {
    await field.fill(text);
    await expect.poll(() => status.textContent()).toMatch(summary);
    expect(await options.count()).toBeGreaterThan(0);
    await field.press('ArrowDown');
    expect(await findingsInBothThemes(page), text).toEqual([]);
  }
  await close();
});

test('the dialog fits a screen 320 pixels wide, above the keyboard of a phone', async () => {
  const { page, close } = await visit(invented, {
    viewport: { width: 320, height: 480 },
    hasTouch: true,
    isMobile: true,
  });
  const { dialog, options, talks, all, field } = await open(page);
  const fits = async (height: number): Promise<void> => {
    const box = await dialog.boundingBox();
    expect(box?.x).toBe(0);
    expect(box?.y).toBe(0);
    expect(box?.width).toBe(320);
    expect(box?.height).toBeLessThanOrEqual(height);
    expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    const targets = [field, all, dialog.getByRole('button', { name: 'Close' }), ...(await options.all())];
    for (const target of targets) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  };
  await fits(480);
  await page.keyboard.type('tower');
  await expect.poll(() => talks.count()).toBe(8);
  await fits(480);
  await page.keyboard.press('ArrowUp');
  const last = await options.last().boundingBox();
  expect((last?.y ?? 999) + (last?.height ?? 999)).toBeLessThanOrEqual(480);
  await page.setViewportSize({ width: 320, height: 240 });
  await expect.poll(async () => (await dialog.boundingBox())?.height).toBeLessThanOrEqual(240);
  expect((await field.boundingBox())?.y).toBeLessThan(44);
  await close();
});
