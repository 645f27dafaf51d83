import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FALLBACK_PAGES, folderOf, pagesOf, readFrom, type Site } from '../../sites/sites.ts';
import { kindsOf } from '../kinds.ts';
import { openSearch, parts, showsCount } from '../searchParts.ts';
import { site } from '../visit.ts';
import { untilSaved } from './footer.ts';
import type { Habit } from './host.ts';
import { type Stage, useStage } from './stage.ts';

const stage = useStage();

/** A device that visits a site once, at one of its pages, until all of it is saved; then its host dies. */
async function saveAll(real: Site, first: string, habit: Habit): Promise<Stage> {
  const staged = await stage([{ base: real.base, folder: folderOf(real) }], {}, habit);
  await staged.page.goto(`${real.base}${first}`);
  await untilSaved(staged.page);
  await staged.host.kill();
  return staged;
}

const DEEP = 'events/ninth-congress-of-bells/sessions/ringing-in-the-dark/';

/** The pages that readers can open. */
const pagesToOpen = (real: Site) => pagesOf(real).filter(({ file }) => !FALLBACK_PAGES.includes(file));

/** The pages that an open page is answered with, by their paths, and the paths of all that these pages load. */
const askForPages = (page: Page, paths: readonly string[]) =>
  page.evaluate(async (asked) => {
    const loaded = new Set<string>();
    const answers = await Promise.all(
      asked.map(async (path) => {
        const response = await fetch(path);
        const html = response.status === 200 ? await response.text() : `${response.status}`;
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        for (const part of parsed.querySelectorAll(
          'link:not([rel=canonical], [rel=search], [rel=alternate]), script, img, use',
        )) {
          const address = part.getAttribute('href') ?? part.getAttribute('src');
          if (address && !address.startsWith('#')) loaded.add(address);
        }
        return [path, html] as const;
      }),
    );
    return { answers: Object.fromEntries(answers), loaded: [...loaded] };
  }, paths);

/** What an open page is answered with for each of these paths: a status, or that there is no answer. */
const statusesOf = (page: Page, paths: readonly string[]) =>
  page.evaluate(
    (asked) =>
      Promise.all(
        asked.map(async (path) => {
          const status = await fetch(path).then(
            (response) => response.status,
            () => 'none',
          );
          return `${path} ${status}`;
        }),
      ),
    paths,
  );

describe.each<{ name: string; first: string; habit: Habit }>([
  { name: 'real', first: '', habit: 'finds-all' },
  { name: 'folder', first: DEEP, habit: 'redirects' },
  { name: 'three', first: '', habit: 'unzips' },
])('“$name”, saved by one visit to its page “$first” at a host that $habit', ({ name, first, habit }) => {
  const real = site(name);

  test('answers for every page, as it was built, and for all that it loads; each kind opens with its title, style and font', async () => {
    const { context, page } = await saveAll(real, first, habit);
    const pages = pagesToOpen(real);
    const { answers, loaded } = await askForPages(
      page,
      pages.map(({ path }) => path),
    );
    expect(Object.keys(answers).length).toBe(pages.length);
    expect(pages.filter(({ path, html }) => answers[path] !== html).map(({ path }) => path)).toEqual([]);
    expect(loaded.length).toBeGreaterThan(5);
    expect(await statusesOf(page, loaded)).toEqual(loaded.map((path) => `${path} 200`));

    const failed: string[] = [];
    context.on('requestfailed', (request) => {
      // The worker asks the host first, which is dead; what was under way when the next page was opened is given up.
      const given = request.failure()?.errorText === 'net::ERR_ABORTED';
      if (!request.serviceWorker() && !given) failed.push(request.url());
    });
    for (const { path, heading } of kindsOf(real).filter((kind) => !FALLBACK_PAGES.includes(kind.path))) {
      await page.goto(`${real.base}${path}`);
      expect(await page.getByRole('heading', { level: 1, name: heading }).isVisible(), path).toBe(true);
      const { html } = pagesOf(real).find((one) => one.path === `${real.base}${path}`) ?? {};
      const { title, built, styled } = await page.evaluate(
        (text) => ({
          title: document.title,
          built: new DOMParser().parseFromString(text, 'text/html').title,
          styled: document.styleSheets.length > 0 && [...document.fonts].some(({ status }) => status === 'loaded'),
        }),
        html ?? '',
      );
      expect({ title, styled }, path).toEqual({ title: built, styled: true });
    }
    // What the form compares a talk with is not saved: it says so, and writes the file all the same.
    expect(failed.filter((url) => !/contribute\/known\.json$|assets\/archiveRules\./.test(url))).toEqual([]);
    await page.goto(`${real.base}contribute/`);
    await page.getByText('names and ids will be checked in the pull request').waitFor();
    await page.getByRole('textbox', { name: 'Title' }).fill('Lamps');
    await expect
      .poll(() => page.getByRole('textbox', { name: 'The text of the file' }).inputValue())
      .toBe('---\ntitle: Lamps\n---\n');
  });
});

test('the pages that open are the front page, the list of what is missing and all those of the sitemap', () => {
  const real = site('folder');
  const listed = [...readFrom(real, 'sitemap.xml').matchAll(/<loc>([^<]+)/g)].map(([, url]) => new URL(url as string));
  const paths = new Set(pagesToOpen(real).map(({ path }) => path));
  expect(listed.length + 2).toBe(paths.size);
  expect(paths).toContain(real.base);
  expect(paths).toContain(`${real.base}health/`);
  expect(listed.map(({ pathname }) => pathname).filter((path) => !paths.has(path))).toEqual([]);
});

describe.each<{ name: string; first: string; habit: Habit }>([
  { name: 'invented', first: '', habit: 'unzips' },
  { name: 'folder', first: DEEP, habit: 'finds-all' },
])('the search of “$name”, saved by one visit to its page “$first” at a host that $habit', ({ name, first, habit }) => {
  const real = site(name);

  test('finds and narrows on its page and in the dialog of any page, and leads to a talk', async () => {
    const { page } = await saveAll(real, first, habit);
    const { field, results, value } = await openSearch(page, `${real.base}search/`);
    await field.pressSequentially('crucible');
    await expect.poll(() => results.first().locator('mark').first().textContent()).toMatch(/crucible/i);
    await field.fill('');
    await showsCount(page, /^17 talks$/);
    await value('Track', 'Tower and Rope').check();
    await expect.poll(() => parts(page).count.textContent()).not.toBe('17 talks');
    const found = await results.count();
    expect(found).toBeGreaterThan(1);
    for (const result of await results.all()) expect(await result.textContent()).toContain('Tower and Rope');
    await field.fill('rope sight');
    await showsCount(page, /^\d+ talks?$/);
    const link = results.getByRole('link', { name: 'Ringing in the dark' });
    await link.click();
    await page.waitForURL(`**${real.base}${DEEP}`);
    expect(await page.title()).toMatch(/^Ringing in the dark/);

    await page.goto(`${real.base}companies/klang/`);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search the talks' });
    await dialog.getByRole('combobox').fill('ringing in the dark');
    const option = dialog.getByRole('option').first();
    await expect.poll(() => option.textContent()).toContain('Ringing in the dark');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${real.base}${DEEP}`);
    expect(await page.title()).toMatch(/^Ringing in the dark/);
  });
});
