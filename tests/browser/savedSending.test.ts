import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../../src/saved/code.ts';
import { findingsInBothThemes } from './axe.ts';
import { breakStorage, FIRST, listParts, openList, SECOND, saveTalks, showsNumber, THIRD } from './savedParts.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();
const invented = site('invented');

/** The fragment of the address of a device's list. */
async function fragmentOf(page: Page, talks: number, withNotes: boolean): Promise<string> {
  const { address, withNotes: box } = await openList(page, talks);
  await box.setChecked(withNotes);
  await expect.poll(() => address.inputValue()).toMatch(/\/saved\/#list=/);
  return new URL(await address.inputValue()).hash;
}

/** The address of a list that was made on another device. */
async function sent(notes: Readonly<Record<string, string>>, withNotes = true): Promise<string> {
  const { page, close } = await visit(invented);
  await saveTalks(page, notes);
  const fragment = await fragmentOf(page, Object.keys(notes).length, withNotes);
  await close();
  return fragment;
}

describe('the address of a list', () => {
  test('is looked at on another device, and only saved there when that is asked for', async () => {
    const fragment = await sent({ [SECOND.id]: 'Theirs <b>bold</b>', [FIRST.id]: '' });
    const { page, faults, foreign, close } = await visit(invented);
    const { received, take, status, titles, note } = await openList(page, 0, fragment);
    await expect.poll(() => received.count()).toBe(2);
    await page.getByText('It has 2 talks.').waitFor();
    expect(await received.locator('bdi').allTextContents()).toEqual([FIRST.title, SECOND.title]);
    expect(await received.getByText('Theirs <b>bold</b>').isVisible()).toBe(true);
    await showsNumber(page, 'Saved');
    await take.click();
    expect(await titles()).toEqual([FIRST.title, SECOND.title]);
    expect(await note(SECOND.title).inputValue()).toBe('Theirs <b>bold</b>');
    expect(await status.textContent()).toMatch(/^2 talks were added\. 2 talks are saved/);
    expect(await received.count()).toBe(0);
    await showsNumber(page, 'Saved2');
    expect(new URL(page.url()).hash).toBe('');
    await page.reload();
    await expect.poll(titles).toEqual([FIRST.title, SECOND.title]);
    expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
    await close();
  });

  test('has no notes unless the reader chooses to send them', async () => {
    const notes = { [FIRST.id]: 'secret' };
    const [plain, noted] = [await sent(notes, false), await sent(notes, true)];
    expect(plain).toMatch(/^#list=1\.[0-9a-z]{7}\.\.[0-9a-z]{7}$/);
    expect(noted).toContain(btoa('secret'));
  });

  test('is left, and asks no more', async () => {
    const fragment = await sent({ [FIRST.id]: '' });
    const { page, close } = await visit(invented);
    const { received, leave, items } = await openList(page, 0, fragment);
    await leave.click();
    expect(await received.count()).toBe(0);
    await page.reload();
    await page.getByText('No talks are saved in this browser yet.').waitFor();
    expect([await received.count(), await items.count()]).toEqual([0, 0]);
    await close();
  });

  test('is shown in a tab in which the list is open already', async () => {
    const fragment = await sent({ [FIRST.id]: '' });
    const { page, close } = await visit(invented);
    const { received } = await openList(page, 0);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await expect.poll(() => received.count()).toBe(1);
    await close();
  });

  test('is copied by a button, or selected where the browser does not allow that', async () => {
    const { page, context, close } = await visit(invented);
    await saveTalks(page, { [FIRST.id]: '' });
    const { copy, address } = await openList(page, 1);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await copy.click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await address.inputValue());
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    });
    await copy.click();
    await page.getByText('copy it with the keyboard').waitFor();
    const selected = await address.evaluate((field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLInputElement;
      return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
    });
    expect(selected).toBe(await address.inputValue());
    await close();
  });

  test('is read and taken over by keyboard on a screen 320 pixels wide, and axe finds nothing', async () => {
    const fragment = await sent({ [FIRST.id]: 'A note', [SECOND.id]: '' });
    const { page, close } = await visit(invented, { viewport: { width: 320, height: 640 } });
    const { take, received, titles } = await openList(page, 0, fragment);
    await expect.poll(() => received.count()).toBe(2);
    expect(await findingsInBothThemes(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await take.focus();
    await page.keyboard.press('Enter');
    expect(await titles()).toHaveLength(2);
    await close();
  });
});

describe.each([
  {
    one: { [FIRST.id]: 'Mine', [SECOND.id]: '' },
    other: { [FIRST.id]: 'Theirs', [THIRD.id]: 'New' },
    note: 'Mine\n\nTheirs',
  },
  {
    one: { [FIRST.id]: 'Theirs', [THIRD.id]: 'New' },
    other: { [FIRST.id]: 'Mine', [SECOND.id]: '' },
    note: 'Theirs\n\nMine',
  },
])('a list taken over into another', ({ one, other, note: both }) => {
  test('is merged: no talk and no note of either is lost, which is said', async () => {
    const fragment = await sent(other);
    const { page, close } = await visit(invented);
    await saveTalks(page, one);
    const { take, titles, note, status } = await openList(page, 2, fragment);
    await page.getByText('It has 2 talks. You have saved 1 of them.').waitFor();
    await take.click();
    expect(await titles()).toEqual([FIRST.title, THIRD.title, SECOND.title]);
    expect(await note(FIRST.title).inputValue()).toBe(both);
    expect(await note(THIRD.title).inputValue()).toBe('New');
    expect(await status.textContent()).toMatch(`1 talk was added. Both notes are kept for “${FIRST.title}”.`);
    await page.goto('/saved/?again');
    await page.goto(`/saved/${fragment}`);
    await page.getByText('It has 2 talks. You have saved all of them.').waitFor();
    await listParts(page).take.click();
    await expect.poll(() => listParts(page).status.textContent()).toMatch(/^No talks were new\. 3 talks/);
    expect(await note(FIRST.title).inputValue()).toBe(both);
    await close();
  });
});

describe('an address', () => {
  const damaged = 'a part of it is missing or was changed';
  const checked = (content: string): string => `#list=${content}.${codeOf(content)}`;

  test.each([
    { what: 'cut off', fragment: '#list=1.abcdefg', says: damaged },
    { what: 'of markup', fragment: '#list=<img src=x onerror=alert(1)>', says: damaged },
    { what: 'with a right check and markup', fragment: checked('1.<img src=x onerror=alert(1)>.'), says: damaged },
    { what: 'of a later version', fragment: checked('2.abcdefg.'), says: 'of a newer edition of this archive' },
  ])('$what is refused in words', async ({ fragment, says }) => {
    const { page, faults, close } = await visit(invented);
    const { failure, received } = await openList(page, 0, fragment);
    await expect.poll(() => failure.textContent()).toContain(says);
    expect(await received.count()).toBe(0);
    expect(await page.getByRole('main').locator('img').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test('with a note of markup shows it as text, and runs nothing', async () => {
    const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    const key = `ninth-congress-of-bells/${FIRST.id}`;
    const fragment = checked(
      `1.${codeOf(key)}.${btoa(evil).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`,
    );
    const { page, faults, close } = await visit(invented);
    const { received, take, note } = await openList(page, 0, fragment);
    await received.getByText(evil).waitFor();
    await take.click();
    expect(await note(FIRST.title).inputValue()).toBe(evil);
    expect(await page.getByRole('main').locator('img, script:not([src])').count()).toBe(0);
    expect(await page.title()).toMatch(/^Saved talks/);
    expect(faults).toEqual([]);
    await close();
  });

  test('with talks that the archive does not have says how many', async () => {
    const { page, close } = await visit(invented);
    const { take } = await openList(page, 0, checked('1.abcdefgzzzzzzz.'));
    await page.getByText('It has 2 talks. 2 of them are not in this archive.').waitFor();
    expect(await take.count()).toBe(0);
    await close();
  });

  test('that leads to a part of the page is no list', async () => {
    const { page, close } = await visit(invented);
    const { failure } = await openList(page, 0, '#content');
    expect(await failure.textContent()).toBe('');
    await close();
  });

  test('of a list is not taken over where the browser stores nothing, which is said; the list stays', async () => {
    const fragment = await sent({ [FIRST.id]: '' });
    const { page, context, close } = await visit(invented);
    await breakStorage(context, 'full');
    const { take, failure, received } = await openList(page, 0, fragment);
    await take.click();
    await expect.poll(() => failure.textContent()).toMatch(/^Not saved: .* full/);
    expect(await received.count()).toBe(1);
    expect(new URL(page.url()).hash).toBe(fragment);
    await close();
  });
});
