import { describe, expect, test } from 'vitest';
import { findingsInBothThemes } from './axe.ts';
import {
  breakStorage,
  FIRST,
  headerLink,
  listParts,
  openList,
  SECOND,
  saveTalks,
  sessionAddress,
  showsNumber,
  THIRD,
  talkParts,
} from './savedParts.ts';
import { isSettled, parts as searchParts } from './searchParts.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();
const invented = site('invented');

describe('a talk', () => {
  test('is saved by its button, which says so after a reload too; the header has the number', async () => {
    const { page, faults, foreign, close } = await visit(invented);
    await page.goto(sessionAddress(FIRST.id));
    const { save, saved, note } = talkParts(page);
    expect(await headerLink(page).textContent()).toBe('Saved');
    expect(await note.count()).toBe(0);
    await save.click();
    expect(await saved.getAttribute('aria-pressed')).toBe('true');
    await showsNumber(page, 'Saved1');
    await page.reload();
    expect(await saved.getAttribute('aria-pressed')).toBe('true');
    await page.goto(sessionAddress(SECOND.id));
    expect(await save.getAttribute('aria-pressed')).toBe('false');
    await save.click();
    await showsNumber(page, 'Saved2');
    await saved.click();
    await showsNumber(page, 'Saved1');
    expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
    await close();
  });

  test('has a note that is saved as it is typed, and comes back with the talk if it was removed by mistake', async () => {
    const { page, close } = await visit(invented);
    await page.goto(sessionAddress(FIRST.id));
    const { save, saved, note } = talkParts(page);
    await save.click();
    await note.pressSequentially('Ask <b>Maria</b>');
    await page.reload();
    expect(await note.inputValue()).toBe('Ask <b>Maria</b>');
    await saved.click();
    await save.click();
    expect(await note.inputValue()).toBe('Ask <b>Maria</b>');
    await close();
  });

  test('is saved by keyboard', async () => {
    const { page, close } = await visit(invented);
    await page.goto(sessionAddress(FIRST.id));
    const { save, saved, note } = talkParts(page);
    await save.focus();
    await page.keyboard.press('Space');
    expect(await saved.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.type('By hand');
    expect(await note.inputValue()).toBe('By hand');
    await close();
  });

  test.each([360, 1280])('that is saved moves nothing when its page is opened again, %i pixels wide', async (width) => {
    const { page, close } = await visit(invented, { viewport: { width, height: 800 } });
    await saveTalks(page, { [FIRST.id]: 'A note' });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.reload();
    await talkParts(page).note.waitFor();
    const shifts = await page.evaluate(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return (window as unknown as { shifts: number[] }).shifts;
    });
    expect(shifts).toEqual([]);
    await close();
  });

  test('with its button and note has nothing that axe finds, and fits a screen 320 pixels wide', async () => {
    const { page, close } = await visit(invented, { viewport: { width: 320, height: 640 } });
    await saveTalks(page, { [SECOND.id]: 'A note' });
    expect(await findingsInBothThemes(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const box = await talkParts(page).saved.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await close();
  });
});

describe('two tabs', () => {
  test('agree on what is saved, on its note and on the number', async () => {
    const { page, context, close } = await visit(invented);
    const other = await context.newPage();
    await page.goto(sessionAddress(FIRST.id));
    await other.goto(sessionAddress(FIRST.id));
    await talkParts(page).save.click();
    await talkParts(page).note.fill('From the first');
    await expect.poll(() => talkParts(other).note.inputValue()).toBe('From the first');
    await showsNumber(other, 'Saved1');
    const list = await openList(other, 1);
    await list.note(FIRST.title).fill('From the list');
    await expect.poll(() => talkParts(page).note.inputValue()).toBe('From the list');
    await list.remove(FIRST.title).click();
    await talkParts(page).save.waitFor();
    await showsNumber(page, 'Saved');
    await close();
  });

  test('that save different talks keep both', async () => {
    const { page, context, close } = await visit(invented);
    const other = await context.newPage();
    await page.goto(sessionAddress(FIRST.id));
    await other.goto(sessionAddress(SECOND.id));
    await talkParts(page).save.click();
    await talkParts(other).save.click();
    await openList(page, 2);
    await close();
  });
});

describe('a browser that stores nothing', () => {
  test.each([
    { how: 'refused', says: /^Not saved: this browser keeps nothing for this site/ },
    { how: 'full', says: /^Not saved: the space that this browser has for this site is full/ },
  ] as const)('($how) says so at the button, which stays as it was', async ({ how, says }) => {
    const { page, context, faults, close } = await visit(invented);
    await breakStorage(context, how);
    await page.goto(sessionAddress(FIRST.id));
    const { save, failure } = talkParts(page);
    await save.click();
    await expect.poll(() => failure.textContent()).toMatch(says);
    expect(await save.getAttribute('aria-pressed')).toBe('false');
    expect(faults).toEqual([]);
    await close();
  });

  test('says so on the page of the list', async () => {
    const { page, context, faults, close } = await visit(invented);
    await breakStorage(context, 'refused');
    const { failure, marking } = await openList(page, 0);
    await expect.poll(() => failure.textContent()).toMatch(/^This browser keeps nothing.*no talk can be saved\.$/);
    await marking.click();
    await expect.poll(() => failure.textContent()).toMatch(/^Not saved/);
    expect(faults).toEqual([]);
    await close();
  });

  test('and is full says so when a note is typed there', async () => {
    const { page, context, close } = await visit(invented);
    await saveTalks(page, { [FIRST.id]: '' });
    await breakStorage(context, 'full');
    const { note, failure } = await openList(page, 1);
    await note(FIRST.title).fill('More');
    await expect.poll(() => failure.textContent()).toMatch(/is full/);
    await close();
  });
});

describe('lists', () => {
  test('mark the talks that are saved and that were opened', async () => {
    const { page, close } = await visit(invented);
    await saveTalks(page, { [FIRST.id]: '' });
    await page.goto(sessionAddress(SECOND.id));
    await page.goto('/events/ninth-congress-of-bells/sessions/');
    const main = page.getByRole('main');
    await main.getByRole('link', { name: `${FIRST.title} (saved) (read)`, exact: true }).waitFor();
    await main.getByRole('link', { name: `${SECOND.title} (read)`, exact: true }).waitFor();
    expect(await main.getByRole('link', { name: /\((?:saved|read)\)/ }).count()).toBe(2);
    await close();
  });

  test('of results mark them too, on the page of the search and in the dialog', async () => {
    const { page, close } = await visit(invented);
    await saveTalks(page, { [SECOND.id]: '' });
    await page.goto('/search/?q=ringing');
    await searchParts(page)
      .results.getByRole('link', { name: `${SECOND.title} (saved) (read)` })
      .waitFor();
    await page.goto('/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search the talks' });
    await dialog.getByRole('combobox').fill('ringing in the dark');
    await expect.poll(() => dialog.getByRole('option').first().textContent()).toContain('(saved) (read)');
    await close();
  });

  test('do not move for a mark', async () => {
    const { page, close } = await visit(invented);
    const list = '/events/ninth-congress-of-bells/sessions/';
    const boxes = () =>
      page
        .getByRole('main')
        .getByRole('link')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    await page.goto(list);
    const before = await boxes();
    await saveTalks(page, { [FIRST.id]: '', [SECOND.id]: '' });
    await page.goto(list);
    await page.getByRole('link', { name: `${FIRST.title} (saved) (read)` }).waitFor();
    expect(await boxes()).toEqual(before);
    await close();
  });

  test('mark nothing as read where that is switched off, which forgets what was', async () => {
    const { page, close } = await visit(invented);
    await page.goto(sessionAddress(FIRST.id));
    const { marking } = await openList(page, 0);
    await page.getByText('1 talk is marked.').waitFor();
    await marking.uncheck();
    await page.getByText('No talks are marked.').waitFor();
    await page.goto(sessionAddress(SECOND.id));
    await page.goto('/saved/');
    await expect.poll(() => marking.isChecked()).toBe(false);
    await marking.check();
    await page.getByText('No talks are marked.').waitFor();
    await page.goto(sessionAddress(THIRD.id));
    await page.goto('/events/ninth-congress-of-bells/sessions/');
    await page.getByRole('link', { name: `${THIRD.title} (read)` }).waitFor();
    expect(await page.getByRole('link', { name: /\(read\)/ }).count()).toBe(1);
    await close();
  });

  test('and what is saved or read leave the device in no request', async () => {
    const { page, context, close } = await visit(invented);
    const sent: string[] = [];
    context.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
    await saveTalks(page, { [FIRST.id]: 'secret' });
    await openList(page, 1);
    await page.goto('/events/ninth-congress-of-bells/sessions/');
    expect(sent.filter((request) => !request.startsWith('GET ') || /secret|list=/.test(request))).toEqual([]);
    await close();
  });
});

describe('the search', () => {
  test('has a filter for the saved talks, which another tab changes', async () => {
    const { page, context, close } = await visit(invented);
    await saveTalks(page, { [FIRST.id]: '', [SECOND.id]: '' });
    await page.goto('/saved/');
    await page.getByRole('link', { name: 'Search these talks' }).click();
    await isSettled(page);
    const { count, results, chosen, value } = searchParts(page);
    expect(await count.textContent()).toBe('2 talks');
    expect(await chosen.allTextContents()).toEqual(['Remove Saved in this browser']);
    const other = await context.newPage();
    await other.goto(sessionAddress(THIRD.id));
    await talkParts(other).save.click();
    await expect.poll(() => count.textContent()).toBe('3 talks');
    await value('Saved', 'in this browser').uncheck();
    await expect.poll(() => count.textContent()).toBe('17 talks');
    expect(await results.count()).toBe(17);
    await close();
  });

  test('shows no such filter where nothing is saved, and loads nothing for it', async () => {
    const { page, context, close } = await visit(invented);
    const asked: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/search/?q=bell');
    await isSettled(page);
    expect(await searchParts(page).facet('Saved').count()).toBe(0);
    expect(asked).not.toContain('/saved/talks.json');
    await close();
  });
});

test('without JavaScript there is no button, and the page of the list says what it needs', async () => {
  const { page, close } = await visit(invented, { javaScriptEnabled: false });
  await page.goto(sessionAddress(FIRST.id));
  expect(await talkParts(page).save.count()).toBe(0);
  await headerLink(page).click();
  await page.waitForURL('**/saved/');
  await page.getByText('stored in your browser and shown by JavaScript, which is off here').waitFor();
  expect(await listParts(page).marking.count()).toBe(0);
  await close();
});
