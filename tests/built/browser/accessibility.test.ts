import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pagesOf, type Site } from '../sites.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on an open page, each finding with the elements it is about. */
async function findings(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: typeof axe };
    return (await run.run({ resultTypes: ['violations'] })).violations;
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What axe finds on pages of a site in both themes, and in how many cases it looked. */
async function inspect(of: Site, paths: readonly string[]): Promise<{ found: string[]; looked: number }> {
  const { page, close } = await visit(of);
  const found: string[] = [];
  let looked = 0;
  for (const path of paths) {
    await page.goto(path);
    await page.evaluate(source);
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
