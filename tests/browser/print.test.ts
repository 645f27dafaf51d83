import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../sites/sites.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();
const talks = pagesOf(site('real')).filter(({ file }) => /\/sessions\/[^/]+\/index\.html$/.test(file));

/** How many sheets of A4 a page takes: each is an object of the PDF. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('each of the 56 talks is one sheet', async () => {
  const { page, close } = await visit(site('real'));
  expect(talks.length).toBe(56);
  const more: string[] = [];
  for (const { path } of talks) {
    await page.goto(path);
    const count = await sheets(page);
    if (count !== 1) more.push(`${path}: ${count}`);
  }
  expect(more).toEqual([]);
  await close();
});

test('a text of more than a sheet begins on the first one', async () => {
  const { page, close } = await visit(site('real'));
  const [longest] = talks.toSorted((a, b) => b.html.length - a.html.length);
  await page.goto(longest?.path ?? '');
  // With its title alone on the first sheet, twice the text would take four.
  await page
    .locator('.prose')
    .evaluate((text) => text.append(...[...text.children].map((child) => child.cloneNode(true))));
  expect(await sheets(page)).toBe(2);
  await close();
});

describe('the programme of an event', () => {
  test('without times is a list of numbers and titles by track', async () => {
    const { page, close } = await visit(site('real'));
    await page.goto('/');
    await page.emulateMedia({ media: 'print' });
    const marks = page.getByRole('main').locator('ol').getByRole('link');
    const seen = await marks.evaluateAll((links) =>
      links.map((link) => {
        const [number, title] = [...link.querySelectorAll('.mark-number, bdi')];
        const isBefore = (number?.getBoundingClientRect().right ?? 0) < (title?.getBoundingClientRect().left ?? 0);
        return isBefore && title?.checkVisibility({ opacityProperty: true });
      }),
    );
    expect(seen).toEqual(Array(56).fill(true));
    expect(await page.getByRole('search').count()).toBe(0);
    await close();
  });

  test('with times is a table of rooms', async () => {
    const { page, close } = await visit(site('three'), { viewport: { width: 673, height: 900 } });
    await page.goto('/events/water-clock-days-2025/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('columnheader', { name: 'Turmstube' }).first().isVisible()).toBe(true);
    const row = page.getByRole('row').filter({ hasText: '11:00' });
    const tops = await row.locator('td').evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
    expect(tops.length).toBeGreaterThan(1);
    expect(new Set(tops).size).toBe(1);
    await close();
  });
});
