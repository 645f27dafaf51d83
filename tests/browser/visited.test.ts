import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();

/** A picture of a link as it is after its page was opened: scripts cannot see that, and this browser has no history. */
async function pictureVisited(link: Locator): Promise<Buffer> {
  const session = await link.page().context().newCDPSession(link.page());
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  await link.evaluate((element) => element.setAttribute('data-tested', ''));
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '[data-tested]' });
  await session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: ['visited'] });
  const picture = await link.screenshot();
  await session.detach();
  return picture;
}

test.each([
  { where: 'a list', path: '/events/ninth-congress-of-bells/tracks/tower/', link: 'main li a' },
  { where: 'a list of names', path: '/speakers/', link: 'main li a.stretched' },
  { where: 'results', path: '/search/', link: '#talks a' },
])('what was opened is visible in $where', async ({ path, link }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, close } = await visit(site('invented'), { colorScheme });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const first = page.locator(link).first();
    const unopened = await first.screenshot();
    expect(unopened.equals(await first.screenshot())).toBe(true);
    expect(unopened.equals(await pictureVisited(first)), colorScheme).toBe(false);
    await close();
  }
});
