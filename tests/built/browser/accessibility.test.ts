import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../sites.ts';
import { kinds } from './kinds.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each(['light', 'dark'] as const)('in %s, axe finds nothing', (colorScheme) => {
  test.each(kinds)('on /$path', async ({ path }) => {
    const { page, close } = await visit(site('root'), { colorScheme });
    await page.goto(`/${path}`);
    expect(await findings(page)).toEqual([]);
    await close();
  });
});

test('axe finds nothing on any session with the hard cases', async () => {
  const { page, close } = await visit(site('invented'));
  const found: string[] = [];
  for (const { path } of pagesOf(site('invented')).filter((one) => one.file.startsWith('sessions/'))) {
    await page.goto(path);
    found.push(...(await findings(page)));
  }
  expect(found).toEqual([]);
  await close();
});
