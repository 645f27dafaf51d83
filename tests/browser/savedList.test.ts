import { describe, expect, test } from 'vitest';
import { findingsInBothThemes } from './axe.ts';
import { block } from './requests.ts';
import { download, FIRST, openList, SECOND, saveTalks, sessionAddress, THIRD } from './savedParts.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();
const invented = site('invented');
const THREE = { [THIRD.id]: '', [FIRST.id]: 'Ask Maria', [SECOND.id]: '' };
/** In programme order. */
const TITLES = [FIRST.title, THIRD.title, SECOND.title];

describe('the list', () => {
  test('is empty at first, and says how to fill it', async () => {
    const { page, faults, foreign, close } = await visit(invented);
    const { status } = await openList(page, 0);
    expect(await status.textContent()).toMatch(/^No talks are saved in this browser yet\./);
    expect(await page.getByRole('button', { name: 'Markdown' }).count()).toBe(0);
    expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
    await close();
  });

  test('has the saved talks in programme order, whatever the order they were saved in, and leads to them', async () => {
    const { page, faults, close } = await visit(invented);
    await saveTalks(page, THREE);
    const { titles, status, items } = await openList(page, 3);
    expect(await titles()).toEqual(TITLES);
    expect(await status.textContent()).toMatch(/^3 talks are saved in this browser\./);
    expect(await items.first().textContent()).toMatch(/^01/);
    await items.getByRole('link', { name: SECOND.title }).click();
    await page.waitForURL(`**${sessionAddress(SECOND.id)}`);
    expect(faults).toEqual([]);
    await close();
  });

  test('of several events names the event of each talk, and when and where it was', async () => {
    const { page, close } = await visit(site('three'));
    await saveTalks(page, { [FIRST.id]: '' });
    await page.goto(sessionAddress('build-a-clepsydra', 'water-clock-days-2025'));
    await page.getByRole('button', { name: 'Save this talk' }).click();
    const { items, titles } = await openList(page, 2);
    expect(await titles()).toEqual(['Build a clepsydra', FIRST.title]);
    expect(await items.first().textContent()).toContain('Water Clocks 2025');
    expect(await items.getByText('25 October 2025, 13:30, Werkstatt').isVisible()).toBe(true);
    await close();
  });

  test('keeps the note that is typed, and the cursor in it', async () => {
    const { page, close } = await visit(invented);
    await saveTalks(page, THREE);
    const list = await openList(page, 3);
    await list.note(THIRD.title).pressSequentially('Strong rope');
    await page.reload();
    await expect.poll(() => list.note(THIRD.title).inputValue()).toBe('Strong rope');
    expect(await list.note(FIRST.title).inputValue()).toBe('Ask Maria');
    await close();
  });

  test('gives a talk up, and takes it back with its note, by keyboard', async () => {
    const { page, close } = await visit(invented);
    await saveTalks(page, THREE);
    const { remove, undo, titles, status, note } = await openList(page, 3);
    await remove(FIRST.title).focus();
    await page.keyboard.press('Enter');
    expect(await titles()).toEqual([THIRD.title, SECOND.title]);
    expect(await status.textContent()).toMatch(`“${FIRST.title}” is no longer saved. 2 talks`);
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await titles()).toEqual(TITLES);
    expect(await note(FIRST.title).inputValue()).toBe('Ask Maria');
    expect(await undo.count()).toBe(0);
    await close();
  });

  test('keeps a talk that the archive no longer has, with its note, and says so', async () => {
    const { page, close } = await visit(invented);
    await saveTalks(page, { [FIRST.id]: '' });
    await page.evaluate(() => {
      const list = JSON.parse(localStorage.getItem('saved 1 /') ?? '');
      localStorage.setItem(
        'saved 1 /',
        JSON.stringify({ 'gone/talk': { title: 'Gone <i>talk</i>', note: 'Mine' }, ...list }),
      );
    });
    const { items, titles, note } = await openList(page, 2);
    expect(await titles()).toEqual([FIRST.title, 'Gone <i>talk</i>']);
    expect(await items.last().getByText('No longer in this archive.').isVisible()).toBe(true);
    expect(await items.last().getByRole('link').count()).toBe(0);
    expect(await note('Gone').inputValue()).toBe('Mine');
    await close();
  });

  test('shows the titles as they were saved where the details cannot be loaded', async () => {
    const { page, close } = await visit(invented);
    await saveTalks(page, { [FIRST.id]: 'Mine' });
    await block(page, /\/saved\/talks\.json$/);
    const { titles, note, failure, items } = await openList(page, 1);
    await expect.poll(() => failure.textContent()).toMatch(/could not be loaded/);
    expect(await titles()).toEqual([FIRST.title]);
    expect(await note(FIRST.title).inputValue()).toBe('Mine');
    expect(await items.getByText('No longer in this archive.').count()).toBe(0);
    await close();
  });

  test('has nothing that axe finds, and fits a screen 320 pixels wide', async () => {
    const { page, close } = await visit(invented, { viewport: { width: 320, height: 640 } });
    await saveTalks(page, THREE);
    await openList(page, 3);
    expect(await findingsInBothThemes(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await close();
  });

  test('prints its talks and notes, and nothing to press', async () => {
    const { page, close } = await visit(invented, { colorScheme: 'dark' });
    await saveTalks(page, THREE);
    const { items } = await openList(page, 3);
    await page.emulateMedia({ media: 'print' });
    const main = page.getByRole('main');
    expect(await items.getByText('Ask Maria').locator('visible=true').count()).toBe(1);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await main.getByRole('textbox').count()).toBe(0);
    expect(await main.getByRole('checkbox').count()).toBe(0);
    expect(await main.getByRole('heading', { level: 2 }).allTextContents()).toContain('My list');
    expect(await main.getByRole('heading', { name: 'Send it' }).count()).toBe(0);
    await close();
  });

  test('in a folder of its host is apart from that of another archive', async () => {
    const folder = site('folder');
    const { page, close } = await visit(folder);
    await page.goto(`${folder.base}${sessionAddress(FIRST.id).slice(1)}`);
    await page.getByRole('button', { name: 'Save this talk' }).click();
    await page.goto(`${folder.base}saved/`);
    await page.getByRole('list', { name: 'Saved talks' }).getByRole('link', { name: FIRST.title }).waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage).toSorted())).toEqual([
      'read 1 /sub/path/',
      'saved 1 /sub/path/',
    ]);
    await close();
  });
});

describe('a file of the list', () => {
  test('is Markdown with links, or CSV; without times there is no calendar', async () => {
    const { page, close } = await visit(invented);
    await saveTalks(page, THREE);
    await openList(page, 3);
    const origin = new URL(page.url()).origin;
    const markdown = await download(page, 'Markdown');
    expect(markdown.name).toBe('saved-talks.md');
    expect(markdown.text).toContain(`- 01 [Opening strike](${origin}${sessionAddress(FIRST.id)})`);
    expect(markdown.text).toContain('  > Ask Maria');
    const csv = await download(page, 'CSV');
    expect(csv.name).toBe('saved-talks.csv');
    expect(
      csv.text
        .trim()
        .split('\r\n')
        .map((line) => line.split(',')[2]),
    ).toEqual(['title', ...TITLES]);
    expect(await page.getByRole('button', { name: 'Calendar' }).count()).toBe(0);
    await close();
  });

  test('is a calendar where times are known', async () => {
    const { page, close } = await visit(site('three'));
    await page.goto(sessionAddress('build-a-clepsydra', 'water-clock-days-2025'));
    await page.getByRole('button', { name: 'Save this talk' }).click();
    await openList(page, 1);
    const { name, text } = await download(page, 'Calendar');
    expect(name).toBe('saved-talks.ics');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:20251025T133000\r\n');
    expect(text).toContain('SUMMARY:Build a clepsydra\r\n');
    await close();
  });
});
