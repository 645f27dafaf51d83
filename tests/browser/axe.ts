import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The script of axe. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The rules of axe that look at colours. A theme changes nothing but colours (styles/tokens.css), so that the others find
 * the same in either.
 */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds on an open page in both themes, each finding with the elements it is about. */
export async function findingsInBothThemes(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const found: string[] = [];
  for (const [colorScheme, rules] of [
    ['light', undefined],
    ['dark', COLOUR_RULES],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const violations = await page.evaluate(async (runOnly) => {
      const { axe: run } = window as unknown as { axe: typeof axe };
      return (await run.run({ resultTypes: ['violations'], ...(runOnly && { runOnly: [...runOnly] }) })).violations;
    }, rules);
    for (const { id, nodes } of violations) {
      found.push(`in ${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    }
  }
  return found;
}
