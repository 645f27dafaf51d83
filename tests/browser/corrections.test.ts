import { describe, expect, test } from 'vitest';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();
const talk = '/events/ninth-congress-of-bells/sessions/questions-from-the-floor/';

describe.each([320, 1280])('on a screen %i pixels wide', (width) => {
  test('the links to the file of a page, to a form for errors and to what is missing are as large as a finger', async () => {
    const { page, close } = await visit(site('three'), { viewport: { width, height: 800 } });
    await page.goto(talk);
    const footer = page.getByRole('contentinfo');
    const links = ['Edit this page', 'Report an error', 'What is missing'].map((name) =>
      footer.getByRole('link', { name }),
    );
    const added = ['Add slides', 'Add a video', 'Add the abstract'].map((name) =>
      page.getByRole('main').getByRole('link', { name }),
    );
    for (const link of [...links, ...added]) {
      const box = await link.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
    }
    await close();
  });
});

test('from a talk, what is missing of its event is two steps away, and each line has what adds it', async () => {
  const { page, close } = await visit(site('three'));
  await page.goto(talk);
  await page.getByRole('contentinfo').getByRole('link', { name: 'What is missing' }).click();
  await page.getByRole('heading', { level: 1, name: 'What is missing' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'The Ninth Congress of Bells and Ringers' }).click();
  await page.waitForURL('**/events/ninth-congress-of-bells/health/');
  await page.getByRole('main').getByRole('link', { name: 'Abstract', exact: true }).click();
  await page.waitForURL('**/health/#no-abstract');
  const fix = page.getByRole('link', { name: 'Add the abstract to “Questions from the floor”' });
  expect(await fix.getAttribute('href')).toMatch(
    /\/content\/events\/ninth-congress-of-bells\/sessions\/questions-from-the-floor\.mdx$/,
  );
  await close();
});
