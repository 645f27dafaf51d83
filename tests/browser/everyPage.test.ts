import { describe, expect, test } from 'vitest';
import { pagesOf, type Site } from '../sites/sites.ts';
import { axeSource, findingsInBothThemes } from './axe.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();

/** How many pages are open at once. */
const TABS = 2;
const LARGE = { width: 1280, height: 720 };
const SMALL = { width: 320, height: 640 };

/** What axe finds on each page of a site, and which scroll sideways on a small screen. */
async function inspectAll(of: Site): Promise<{ looked: string[]; axe: string[]; wide: string[] }> {
  const seen = { looked: [] as string[], axe: [] as string[], wide: [] as string[] };
  const left = pagesOf(of).values();
  const walk = async (): Promise<void> => {
    const { page, close } = await visit(of, { viewport: LARGE, reducedMotion: 'reduce' });
    await page.addInitScript(axeSource);
    for (const { path } of left) {
      await page.setViewportSize(LARGE);
      await page.goto(path);
      seen.axe.push(...(await findingsInBothThemes(page)).map((finding) => `${path} ${finding}`));
      await page.setViewportSize(SMALL);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > SMALL.width) seen.wide.push(`${path}: ${width}`);
      seen.looked.push(path);
    }
    await close();
  };
  await Promise.all(Array.from({ length: TABS }, walk));
  return { ...seen, looked: seen.looked.toSorted() };
}

describe.each(['real', 'invented', 'smallest'])('on every page of “%s”', (name) => {
  test('axe finds nothing in both themes, and a screen 320 pixels wide need not scroll sideways', async () => {
    const looked = pagesOf(site(name)).map(({ path }) => path);
    expect(await inspectAll(site(name))).toEqual({ looked: looked.toSorted(), axe: [], wide: [] });
  });
});
