import { describe, expect, test } from 'vitest';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();

describe('with JavaScript off', () => {
  test('a session reads whole, and its links lead on', async () => {
    const { page, close } = await visit(site('invented'), { javaScriptEnabled: false });
    await page.goto('/events/ninth-congress-of-bells/sessions/a-rope-of-ones-own/');
    const main = page.getByRole('main');
    expect(await main.getByText('A shared rope wears out where everybody holds it.').isVisible()).toBe(true);
    expect(await main.getByText('See also what it is like when the lamp fails.').isVisible()).toBe(true);
    await main.getByRole('link', { name: 'Søren Åkesson' }).first().click();
    await page.waitForURL('**/speakers/soren-akesson/');
    await main.getByRole('link', { name: 'Ærø Rope Walk' }).first().click();
    await page.waitForURL('**/companies/aero-rope-walk/');
    await close();
  });

  test("an editor's note is set apart from the speaker's words", async () => {
    const { page, close } = await visit(site('invented'), { javaScriptEnabled: false });
    await page.goto('/events/ninth-congress-of-bells/sessions/everything-a-bell-can-say/');
    expect(await page.getByRole('note').getByText("Editor's note").isVisible()).toBe(true);
    await close();
  });
});

test('the keyboard reaches the content past the navigation at once', async () => {
  const { page, close } = await visit(site('invented'));
  await page.goto('/events/ninth-congress-of-bells/sessions/');
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
