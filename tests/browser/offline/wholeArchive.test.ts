import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { folderOf, pagesOf, readFrom, type Site, STAND_INS } from '../../sites/sites.ts';
import { openSearch, parts, told } from '../searchParts.ts';
import { site } from '../visit.ts';
import { untilKept } from './device.ts';
import type { Habit } from './host.ts';
import { type Stage, useStage } from './stage.ts';

const stage = useStage();

/** Visits a site once, at one of its pages, until all of it is kept; then its host dies. */
async function keepAll(real: Site, first: string, habit?: Habit): Promise<Stage> {
  const staged = await stage([{ base: real.base, folder: folderOf(real) }], {}, habit);
  await staged.page.goto(`${real.base}${first}`);
  await untilKept(staged.page);
  await staged.host.kill();
  return staged;
}

const DEEP = 'sessions/static-membership/';

/** How many pages are open at once. */
const TABS = 4;

/** The pages that readers can open, each with its title. */
async function titlesOf(page: Page, real: Site): Promise<[path: string, title: string][]> {
  const pages = pagesOf(real).filter(({ file }) => !STAND_INS.includes(file));
  const titles = await page.evaluate(
    (htmls) => htmls.map((html) => new DOMParser().parseFromString(html, 'text/html').title),
    pages.map(({ html }) => html),
  );
  return pages.map(({ path }, index) => [path, titles[index] as string]);
}

describe.each<{ name: string; first: string; habit: Habit }>([
  { name: 'root', first: '', habit: 'finds-all' },
  { name: 'folder', first: DEEP, habit: 'redirects' },
  { name: 'invented', first: '', habit: 'unzips' },
])('“$name”, kept by one visit to its page “$first” at a host that $habit', ({ name, first, habit }) => {
  const real = site(name);

  test('opens on every page with its title, its style and all that it asks for', async () => {
    const { context, page } = await keepAll(real, first, habit);
    const failed: string[] = [];
    context.on('requestfailed', (request) => {
      // The worker asks the host first, which is dead; what was under way when the next page was opened is given up.
      const given = request.failure()?.errorText === 'net::ERR_ABORTED';
      if (!request.serviceWorker() && !given) failed.push(request.url());
    });
    const titles = await titlesOf(page, real);
    const opened: typeof titles = [];
    const left = titles.values();
    const walk = async (): Promise<void> => {
      const tab = await context.newPage();
      for (const [path] of left) {
        await tab.goto(path);
        const styled = await tab.evaluate(
          () => document.styleSheets.length > 0 && [...document.fonts].some(({ status }) => status === 'loaded'),
        );
        opened.push([path, styled ? await tab.title() : 'A page without its style or font']);
      }
    };
    await Promise.all(Array.from({ length: TABS }, walk));
    expect(opened.toSorted()).toEqual(titles.toSorted());
    expect(failed).toEqual([]);
  });
});

test('the pages that open are all those of the sitemap', () => {
  const real = site('folder');
  const listed = [...readFrom(real, 'sitemap.xml').matchAll(/<loc>([^<]+)/g)].map(([, url]) => new URL(url as string));
  const pages = pagesOf(real).filter(({ file }) => !STAND_INS.includes(file));
  expect(listed.length).toBeGreaterThan(200);
  const paths = new Set(pages.map(({ path }) => path));
  expect(listed.map(({ pathname }) => pathname).filter((path) => !paths.has(path))).toEqual([]);
});

describe.each<{ name: string; first: string; habit: Habit }>([
  { name: 'root', first: '', habit: 'unzips' },
  { name: 'folder', first: DEEP, habit: 'finds-all' },
])('the search of “$name”, kept by one visit to its page “$first” at a host that $habit', ({ name, first, habit }) => {
  const real = site(name);

  test('finds and narrows on its page, and leads to a talk', async () => {
    const { page } = await keepAll(real, first, habit);
    const { field, results, value } = await openSearch(page, `${real.base}search/`);
    await field.pressSequentially('kubernetes');
    await expect.poll(() => results.first().locator('mark').first().textContent()).toMatch(/kubernetes/i);
    await field.fill('');
    await told(page, /^56 talks$/);
    await value('Track', 'Core Kafka').check();
    await expect.poll(() => parts(page).count.textContent()).not.toBe('56 talks');
    const found = await results.count();
    expect(found).toBeGreaterThan(1);
    for (const result of await results.all()) expect(await result.textContent()).toContain('Core Kafka');
    await field.fill('static membership');
    await told(page, /^\d+ talks?$/);
    const link = results.getByRole('link', { name: 'Static Membership: Rebalance Strategy Designed for the Cloud' });
    await link.click();
    await page.waitForURL(`**${real.base}${DEEP}`);
    expect(await page.title()).toMatch(/^Static Membership/);
  });

  test('finds in the dialog of any page', async () => {
    const { page } = await keepAll(real, first, habit);
    await page.goto(`${real.base}companies/netflix/`);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search the talks' });
    await dialog.getByRole('combobox').fill('static membership');
    const option = dialog.getByRole('option').first();
    await expect.poll(() => option.textContent()).toContain('Static Membership');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${real.base}${DEEP}`);
    expect(await page.title()).toMatch(/^Static Membership/);
  });
});
