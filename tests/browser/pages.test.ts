import { describe, expect, test } from 'vitest';
import { kindsOf } from './kinds.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();

describe.each([site('invented'), site('folder'), site('three')])('each kind of page of “$name”', (real) => {
  test.each(kindsOf(real))('opens: $path', async ({ path, heading }) => {
    const { page, foreign, faults, close } = await visit(real);
    await page.goto(`${real.base}${path}`);
    expect(await page.getByRole('heading', { level: 1, name: heading }).isVisible()).toBe(true);
    expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
    await close();
  });
});

describe.each([site('invented'), site('folder')])('each kind of page of “$name”', (real) => {
  test('is found by following links from the front page', async () => {
    const { page, close } = await visit(real);
    await page.goto(real.base);
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Talks' }).click();
    await page.getByRole('link', { name: 'Ringing in the dark' }).first().click();
    await page.getByRole('main').getByRole('link', { name: 'Łukasz Żółć' }).first().click();
    await page.getByRole('main').getByRole('link', { name: "Ringers' Guild of Little Dunmore" }).first().click();
    await page.waitForURL(`**${real.base}companies/ringers-guild-of-little-dunmore/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain("Ringers' Guild of Little Dunmore");
    await close();
  });
});

test('an address that leads nowhere shows the page that helps on', async () => {
  const { page, close } = await visit(site('folder'));
  const response = await page.goto('/sub/path/events/ninth-congress-of-bells/sessions/no-such-talk/');
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: /talks/i }).first().click();
  await page.waitForURL('**/sub/path/events/ninth-congress-of-bells/sessions/');
  await close();
});
