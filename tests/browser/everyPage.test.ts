import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pagesOf, type Site } from '../sites/sites.ts';
import { findingsInBothThemes } from './axe.ts';
import { turnTo } from './turn.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();

/** How many pages are open at once. */
const TABS = 2;
const LARGE = { width: 1280, height: 720 };
const SMALL = { width: 320, height: 640 };

/** What axe finds on each page of a site, and which scroll sideways on a small screen. */
async function inspectAll(of: Site): Promise<{ looked: string[]; axe: string[]; wide: string[] }> {
  const seen = { looked: [] as string[], axe: [] as string[], wide: [] as string[] };
  const kinds = Map.groupBy(pagesOf(of), ({ file }) => kindOf(file)).values();
  const walk = async (): Promise<void> => {
    const { page, close } = await visit(of, { viewport: LARGE, reducedMotion: 'reduce' });
    for (const [first, ...others] of kinds) {
      if (!first) continue;
      await page.goto(first.path);
      await inspect(page, first.path);
      for (const other of others) {
        await turnTo(page, other);
        await inspect(page, other.path);
      }
    }
    await close();
  };
  const inspect = async (page: Page, path: string): Promise<void> => {
    seen.axe.push(...(await findingsInBothThemes(page)).map((finding) => `${path} ${finding}`));
    await page.setViewportSize(SMALL);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.setViewportSize(LARGE);
    if (width > SMALL.width) seen.wide.push(`${path}: ${width}`);
    seen.looked.push(path);
  };
  await Promise.all(Array.from({ length: TABS }, walk));
  return { ...seen, looked: seen.looked.toSorted() };
}

/** Pages of one kind have the same scripts and styles: those of a folder of entries, or a page by itself. */
const kindOf = (file: string): string => file.replace(/^([^/]+)\/[^/]+\/index\.html$/, '$1/*');

describe.each(['real', 'three', 'smallest'])('on every page of “%s”', (name) => {
  test('axe finds nothing in both themes, and a screen 320 pixels wide need not scroll sideways', async () => {
    const looked = pagesOf(site(name)).map(({ path }) => path);
    expect(await inspectAll(site(name))).toEqual({ looked: looked.toSorted(), axe: [], wide: [] });
  });
});
