import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findingsInBothThemes } from './axe.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();
const invented = site('invented');

/** Opens the form with one speaker and one topic to fill in. */
async function openForm(page: Page) {
  await page.goto('/contribute/');
  const main = page.getByRole('main');
  await expect.poll(() => main.getByRole('combobox', { name: 'Track' }).locator('option').count()).toBe(5);
  for (const name of ['Add a speaker', 'Add a topic']) await main.getByRole('button', { name, exact: true }).click();
  const speaker = main.getByRole('group', { name: 'Speaker 1' });
  const combobox = (name: string) => speaker.getByRole('combobox', { name, exact: true });
  return {
    main,
    name: speaker.getByRole('combobox', { name: 'Name' }),
    company: combobox('Company'),
    topic: main.getByRole('group', { name: 'Topic 1' }).getByRole('combobox'),
    options: main.getByRole('option').filter({ visible: true }),
    file: main.getByRole('textbox', { name: 'The text of the file' }),
  };
}

/** The option that the arrow keys have reached, as screen readers find it. */
const activeOption = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    const option = id && document.querySelector(`#${id}`);
    return option && option.getAttribute('aria-selected') === 'true' ? option.textContent : undefined;
  });

describe('what is known is offered as somebody types', () => {
  test('with the keyboard: arrows, Enter and Escape', async () => {
    const { page, faults, close } = await visit(invented);
    const { main, company, options, file } = await openForm(page);
    await company.pressSequentially('tower');
    await expect.poll(() => options.allTextContents()).toEqual(['Tower 2', 'Tower 10']);
    await main.getByText('2 suggestions.').waitFor();
    expect(await company.getAttribute('aria-expanded')).toBe('true');
    expect(await activeOption(page)).toBeUndefined();
    await page.keyboard.press('ArrowDown');
    expect(await activeOption(page)).toBe('Tower 2');
    await page.keyboard.press('ArrowUp');
    expect(await activeOption(page)).toBe('Tower 10');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await company.inputValue()).toBe('Tower 10');
    expect(await company.getAttribute('aria-expanded')).toBe('false');
    await expect.poll(() => file.inputValue()).toContain('company: Tower 10\n');
    await company.fill('obert');
    await expect.poll(() => options.count()).toBe(2);
    await page.keyboard.press('Escape');
    expect(await options.count()).toBe(0);
    expect(await company.inputValue()).toBe('obert');
    expect(await company.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await activeOption(page)).toBe('Obertonwerk');
    // What was not chosen is not written, and the next field has the focus.
    await page.keyboard.press('Tab');
    expect(await options.count()).toBe(0);
    expect(await company.inputValue()).toBe('obert');
    expect(faults).toEqual([]);
    await close();
  });

  test('without accents, also in the middle of a name; a name in full is not offered', async () => {
    const { page, close } = await visit(invented);
    const { name, options } = await openForm(page);
    await name.fill('soren ak');
    await expect.poll(() => options.allTextContents()).toEqual(['Søren Åkesson']);
    await name.fill('Søren Åkesson');
    await expect.poll(() => options.count()).toBe(0);
    await name.fill('Nobody at all');
    expect(await options.count()).toBe(0);
    await close();
  });

  test('by touch, at 320 pixels: a topic by its title', async () => {
    const { page, close } = await visit(invented, { hasTouch: true, viewport: { width: 320, height: 640 } });
    const { topic, options, file } = await openForm(page);
    await topic.tap();
    await expect.poll(() => options.count()).toBe(9);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await findingsInBothThemes(page)).toEqual([]);
    await topic.fill('kno');
    await options.filter({ hasText: 'Ropes & knots' }).tap();
    expect(await topic.inputValue()).toBe('ropes');
    expect(await options.count()).toBe(0);
    await expect.poll(() => file.inputValue()).toContain('topics: [ropes]\n');
    await close();
  });
});
