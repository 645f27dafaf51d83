import { describe, expect, test } from 'vitest';
import { pagesOf, type Site } from '../sites/sites.ts';
import { findingsInBothThemes } from './axe.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();

/** What axe finds on pages of a site, and how many it looked at. */
async function inspect(of: Site, paths: readonly string[]): Promise<{ found: string[]; looked: number }> {
  const { page, close } = await visit(of);
  const found: string[] = [];
  let looked = 0;
  for (const path of paths) {
    await page.goto(path);
    found.push(...(await findingsInBothThemes(page)).map((finding) => `${path} ${finding}`));
    looked += 1;
  }
  await close();
  return { found, looked };
}

describe.each(['root', 'invented', 'smallest'])('axe, on every page of “%s” in both themes', (name) => {
  test('finds nothing', async () => {
    const paths = pagesOf(site(name)).map(({ path }) => path);
    const halves = [0, 1].map((half) => paths.filter((_, index) => index % 2 === half));
    const results = await Promise.all(halves.map((half) => inspect(site(name), half)));
    expect(results.flatMap(({ found }) => found)).toEqual([]);
    expect(results.reduce((sum, { looked }) => sum + looked, 0)).toBe(paths.length);
  });
});
