import { describe, expect, test } from 'vitest';
import { pagesOf } from '../sites/sites.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();

describe('with JavaScript off', () => {
  test('a session reads whole, and its links lead on', async () => {
    const { page, close } = await visit(site('root'), { javaScriptEnabled: false });
    await page.goto('/sessions/static-membership/');
    const main = page.getByRole('main');
    expect(await main.getByText('In this presentation, we introduce static membership (KIP-345)').isVisible()).toBe(
      true,
    );
    expect(await main.getByText('we do a live demo to show the impact of static membership.').isVisible()).toBe(true);
    await main.getByRole('link', { name: 'Liquan Pei' }).first().click();
    await page.waitForURL('**/speakers/liquan-pei/');
    await main.getByRole('link', { name: 'Pinterest' }).first().click();
    await page.waitForURL('**/companies/pinterest/');
    await close();
  });

  test("an editor's note is told from the speaker's words", async () => {
    const { page, close } = await visit(site('root'), { javaScriptEnabled: false });
    await page.goto('/sessions/running-large-scale-kafka-upgrades-at-yelp/');
    expect(await page.getByRole('note').getByText("Editor's note").isVisible()).toBe(true);
    await close();
  });
});

describe('on a screen 320 pixels wide', () => {
  test.each(['root', 'invented'])('no page of “%s” scrolls sideways', async (name) => {
    const { page, close } = await visit(site(name), { viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const { path } of pagesOf(site(name))) {
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${path}: ${width}`);
    }
    expect(wide).toEqual([]);
    await close();
  });
});

test('the keyboard reaches the content past the navigation at once', async () => {
  const { page, close } = await visit(site('root'));
  await page.goto('/sessions/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())?.width).toBeGreaterThan(50);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inMain = await page.getByRole('main').evaluate((main) => main.contains(document.activeElement));
  expect(inMain).toBe(true);
  await close();
});
