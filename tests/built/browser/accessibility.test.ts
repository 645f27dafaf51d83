import { describe, expect, test } from 'vitest';
import { pagesOf, type Site } from '../sites.ts';
import { findings } from './axe.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();

/** What axe finds on pages of a site in both themes, and in how many cases it looked. */
async function inspect(of: Site, paths: readonly string[]): Promise<{ found: string[]; looked: number }> {
  const { page, close } = await visit(of);
  const found: string[] = [];
  let looked = 0;
  for (const path of paths) {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      found.push(...(await findings(page)).map((finding) => `${path} in ${colorScheme}: ${finding}`));
      looked += 1;
    }
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
    expect(results.reduce((sum, { looked }) => sum + looked, 0)).toBe(paths.length * 2);
  });
});
