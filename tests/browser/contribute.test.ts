import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';
import { findingsInBothThemes } from './axe.ts';
import { block } from './requests.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();
const invented = site('invented');
const folder = site('folder');
const EVENT = 'ninth-congress-of-bells';
const TALK = 'a-rope-of-ones-own';
const talkText = readFileSync(`${invented.content}/events/${EVENT}/sessions/${TALK}.mdx`, 'utf8');
const editAddress = `contribute/?event=${EVENT}&session=${TALK}`;

/** The parts of the form, as readers know them. */
const parts = (page: Page) => {
  const main = page.getByRole('main');
  const group = (name: string) => main.getByRole('group', { name, exact: true });
  return {
    main,
    group,
    field: (name: string) => main.getByRole('textbox', { name }),
    button: (name: string) => main.getByRole('button', { name, exact: true }),
    file: main.getByRole('textbox', { name: 'The text of the file' }),
    problemsOf: (id: string) => main.locator(`#${id}-problems`),
  };
};

/** Opens the form and waits until it knows the archive. */
async function openForm(page: Page, address: string): Promise<ReturnType<typeof parts>> {
  await page.goto(address);
  const form = parts(page);
  await expect.poll(() => form.main.getByRole('combobox', { name: 'Track' }).locator('option').count()).toBe(5);
  return form;
}

const fileText = (page: Page): Promise<string> => parts(page).file.inputValue();

test('nothing that the form loads before its parser is forbidden by the policy of the site', async () => {
  const { page, close } = await visit(invented);
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ blockedURI }) => console.error(`forbidden: ${blockedURI}`));
  });
  const forbidden: string[] = [];
  page.on('console', (message) => forbidden.push(...(message.text().match(/^forbidden:.*/) ?? [])));
  const { field, file } = await openForm(page, '/contribute/');
  await field('Title').fill('Ropes: a love story');
  await expect.poll(() => file.inputValue()).toContain('Ropes');
  await field('Slides').fill('example');
  await field('Slides').blur();
  await expect.poll(() => field('Slides').getAttribute('aria-invalid')).toBe('true');
  expect(forbidden).toEqual([]);
  await close();
});

describe('a new talk', () => {
  test('is written from an empty form, checked, and saved as its file', async () => {
    const { page, faults, foreign, close } = await visit(invented);
    const { main, field, button, group, file } = await openForm(page, '/contribute/');
    await field('Title').fill('Ropes: a love story');
    await main.getByRole('combobox', { name: 'Track' }).selectOption('tower');
    await button('Add a speaker').click();
    await group('Speaker 1').getByRole('combobox', { name: 'Name' }).fill('Ada Lovelace');
    await group('Speaker 1').getByRole('combobox', { name: 'Company', exact: true }).fill('Ærø Rope Walk');
    await button('Add a topic').click();
    await group('Topic 1').getByRole('combobox').fill('ropes');
    await field('Slides').fill('https://example.org/ropes.pdf');
    await field('Abstract').fill('How we *hold* on.\n\nAnd let go.');
    await expect.poll(() => fileText(page)).toContain('let go');
    expect(await file.inputValue()).toBe(`---
title: "Ropes: a love story"
track: tower
speakers:
  - name: Ada Lovelace
    company: Ærø Rope Walk
topics: [ropes]
slides: https://example.org/ropes.pdf
---

How we *hold* on.

And let go.
`);
    await main.getByText('No problems found.').waitFor();
    await main.getByText(`events/${EVENT}/sessions/ropes-a-love-story.mdx`).waitFor();
    await main.getByText('Preview').click();
    await expect.poll(() => main.getByRole('emphasis').textContent()).toBe('hold');
    const [download] = await Promise.all([page.waitForEvent('download'), button('Download the file').click()]);
    expect(download.suggestedFilename()).toBe('ropes-a-love-story.mdx');
    const saved = join(temporaryFolder(onTestFinished), 'saved.mdx');
    await download.saveAs(saved);
    expect(readFileSync(saved, 'utf8')).toBe(await file.inputValue());
    expect(faults).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });

  test('has every problem beside its field, in the words of the build, once the field was left', async () => {
    const { page, close } = await visit(invented);
    const { main, field, button, problemsOf } = await openForm(page, '/contribute/');
    await field('Slides').pressSequentially('www.example.org');
    expect(await problemsOf('field-slides').textContent()).toBe('');
    await field('Slides').press('Tab');
    await expect
      .poll(() => problemsOf('field-slides').textContent())
      .toBe(
        'www.example.org cannot be a link: it does not begin with https:// or http://. Write https://www.example.org. Use “https://www.example.org”',
      );
    expect(await field('Slides').getAttribute('aria-invalid')).toBe('true');
    await main.getByText('There are problems in: Title, Slides.').waitFor();
    await field('Slides').fill('https://www.example.org/');
    await expect.poll(() => problemsOf('field-slides').textContent()).toBe('');
    expect(await field('Slides').getAttribute('aria-invalid')).toBeNull();
    expect(await problemsOf('field-title').textContent()).toBe('');
    await button('Copy the file').click();
    await expect.poll(() => problemsOf('field-title').textContent()).toMatch(/^title has no value\./);
    // Where copying is not allowed, the focus goes to the text of the file, a moment later.
    await main.getByText(/The file is copied|does not allow copying/).waitFor();
    await field('Abstract').fill('Words.\n\nimport rope\n');
    await field('Abstract').press('Tab');
    await expect
      .poll(() => problemsOf('field-abstract').textContent())
      .toMatch(/^Line 3: A paragraph that begins with the word “import” is read as program code/);
    await close();
  });

  test('is compared with the archive', async () => {
    const { page, close } = await visit(invented);
    const { main, field, button, group } = await openForm(page, '/contribute/');
    await field('Title').fill('A rope of one’s own');
    await button('Add a topic').click();
    await group('Topic 1').getByRole('combobox').fill('rope');
    await group('Topic 1').getByRole('combobox').press('Tab');
    await main.getByText('There is no topic').waitFor();
    await main.getByText(`events/${EVENT}/sessions/a-rope-of-ones-own-2.mdx`).waitFor();
    await button('Add a speaker').click();
    const name = group('Speaker 1').getByRole('combobox', { name: 'Name' });
    await name.fill('Søren Åkeson');
    await name.press('Tab');
    // It may be right: it is a note, and no error.
    await main.getByText('Søren Åkeson looks like Søren Åkesson').waitFor();
    expect(await name.getAttribute('aria-invalid')).toBeNull();
    await button('Use “Søren Åkesson”').click();
    expect(await name.inputValue()).toBe('Søren Åkesson');
    await expect.poll(() => fileText(page)).toContain('- name: Søren Åkesson');
    await expect.poll(() => main.getByText('looks like').count()).toBe(0);
    await close();
  });

  test('has notes of what may be a mistake, and buttons that write what is better', async () => {
    const { page, close } = await visit(invented);
    const { main, field, button, problemsOf } = await openForm(page, '/contribute/');
    await field('Title').fill('ROPES, A LOVE STORY');
    await field('Slides').fill('https://de.slideshare.net/a/ropes?utm_source=mail');
    await field('Abstract').fill('Too few words.');
    await field('Abstract').press('Tab');
    await expect
      .poll(() => problemsOf('field-title').textContent())
      .toMatch(/^The title ROPES, A LOVE STORY is in capitals\./);
    await expect.poll(() => problemsOf('field-abstract').textContent()).toMatch(/^Line 1: The abstract has 3 words:/);
    await button('Use “https://www.slideshare.net/a/ropes”').click();
    expect(await field('Slides').inputValue()).toBe('https://www.slideshare.net/a/ropes');
    await expect.poll(() => problemsOf('field-slides').textContent()).toBe('');
    await main.getByText('No problems found.').waitFor();
    // An error, too, has a button where its fix says what to write.
    await field('Video').fill('www.example.org');
    await field('Video').press('Tab');
    await button('Use “https://www.example.org”').click();
    await expect.poll(() => fileText(page)).toContain('video: https://www.example.org\n');
    await close();
  });

  test('is compared in any script, whose letters are loaded when somebody types them', async () => {
    const { page, close } = await visit(invented);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    const { main, field } = await openForm(page, '/contribute/');
    expect(loaded).toContain('/contribute/letters/0.txt');
    expect(loaded).not.toContain('/contribute/letters/11.txt');
    await field('Title').fill('등대');
    await main.getByText(`events/${EVENT}/sessions/deungdae.mdx`).waitFor();
    expect(loaded).toContain('/contribute/letters/11.txt');
    await close();
  });

  test('is written with the keyboard alone', async () => {
    const { page, close } = await visit(invented);
    const { button, group } = await openForm(page, '/contribute/');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await button('Add a speaker').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ada');
    await button('Add a speaker').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Grace');
    await expect.poll(() => fileText(page)).toContain('speakers:\n  - name: Ada\n  - name: Grace\n');
    await group('Speaker 2').getByRole('button', { name: 'Move up' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => fileText(page)).toContain('speakers:\n  - name: Grace\n  - name: Ada\n');
    // The first entry cannot move up any more: the focus is on the button that moves it back.
    expect(await focused()).toBe('Move down');
    await group('Speaker 1').getByRole('button', { name: 'Remove' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => fileText(page)).toContain('speakers:\n  - name: Ada\n');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('Ada');
    await close();
  });

  test('leads from an empty form to the page of the host, filled in unless it is too long for that', async () => {
    const { page, close } = await visit(site('real'));
    await page.goto('/contribute/');
    const { main, field, button } = parts(page);
    await field('Title').fill('Lamps & fog');
    await field('Abstract').fill('Oil + light = 100 % “fog”.');
    const host = main.getByRole('link', { name: 'Propose it at github.com' });
    await host.waitFor();
    await expect
      .poll(async () => new URL((await host.getAttribute('href')) ?? '').searchParams.get('value'))
      .toContain('100 % “fog”');
    const { origin, pathname, searchParams } = new URL((await host.getAttribute('href')) ?? '');
    expect(`${origin}${pathname}`).toBe('https://github.com/example/archive/new/main');
    expect(Object.fromEntries(searchParams)).toEqual({
      filename: `content/events/${readdirSync('content/events')[0]}/sessions/lamps-fog.mdx`,
      value: await fileText(page),
    });
    const actions = main.locator('.form-actions').last().locator('a, button');
    expect(await actions.allTextContents()).toEqual(['Propose it at github.com', 'Copy the file', 'Download the file']);
    await field('Abstract').fill('Oil and light. '.repeat(600));
    await main.getByText('The file is too long for a link that fills in the page at github.com.').waitFor();
    expect(await actions.allTextContents()).toEqual([
      'Copy the file',
      'Open the page at github.com',
      'Download the file',
    ]);
    const open = await main.getByRole('link', { name: 'Open the page at github.com' }).getAttribute('href');
    expect(open).toBe(`https://github.com/example/archive/new/main?filename=${searchParams.get('filename')}`);
    await field('Abstract').fill('Short again.');
    await host.waitFor();
    await page.context().setOffline(true);
    await main.getByText('You are offline: copy or download the file, or come back later to propose it.').waitFor();
    await page.context().setOffline(false);
    await expect.poll(() => main.getByText('You are offline').count()).toBe(0);
    expect(await main.getByText('too long').count()).toBe(0);
    expect(await button('Copy the file').isVisible()).toBe(true);
    await close();
  });

  test('can be of any event of an archive', async () => {
    const { page, close } = await visit(site('three'));
    await page.goto('/contribute/');
    const { main, field } = parts(page);
    await field('Title').fill('Lamps');
    await main.getByRole('combobox', { name: 'Event' }).selectOption({ index: 1 });
    const event = await main.getByRole('combobox', { name: 'Event' }).inputValue();
    await main.getByText(`events/${event}/sessions/lamps.mdx`).waitFor();
    await close();
  });
});

describe('a talk of the archive', () => {
  test('is its file, and a change of it is a change of its line', async () => {
    const { page, close } = await visit(folder);
    const { main, field, file } = await openForm(page, `${folder.base}${editAddress}`);
    await main.getByText('Copy the file, then paste it into the page at code.example.org.').waitFor();
    const host = main.getByRole('link', { name: 'Open the page at code.example.org' });
    expect(await host.getAttribute('href')).toContain(`/events/${EVENT}/sessions/${TALK}.mdx`);
    expect(await file.inputValue()).toBe(talkText);
    await main.getByText('Nothing is changed yet.').waitFor();
    await field('Slides').fill('https://example.org/rope.pdf');
    await expect
      .poll(() => fileText(page))
      .toBe(talkText.replace('order: 2\n', 'slides: https://example.org/rope.pdf\norder: 2\n'));
    await main.getByText('No problems found.').waitFor();
    await main.getByText(`events/${EVENT}/sessions/${TALK}.mdx`).waitFor();
    await close();
  });

  test('keeps a draft on the device until it is discarded', async () => {
    const { page, close } = await visit(invented);
    const { field, main, button } = await openForm(page, `/${editAddress}`);
    await field('Video').fill('https://example.org/rope');
    await main.getByText('What you type is kept on this device.').waitFor();
    await page.reload();
    await main.getByText('What you typed here before is filled in again.').waitFor();
    expect(await field('Video').inputValue()).toBe('https://example.org/rope');
    await page.goto('/contribute/');
    await expect.poll(() => field('Video').inputValue()).toBe('');
    await openForm(page, `/${editAddress}`);
    await button('Discard the draft').click();
    await expect.poll(() => fileText(page)).toBe(talkText);
    await page.reload();
    await main.getByText('Nothing is changed yet.').waitFor();
    expect(await button('Discard the draft').isVisible()).toBe(false);
    await close();
  });

  test('is found in the form by words of its title', async () => {
    const { page, close } = await visit(invented);
    const { main, field } = await openForm(page, '/contribute/');
    const find = main.getByRole('combobox', { name: 'A talk of the archive' });
    await find.fill('no such talk');
    await find.press('Tab');
    await find.fill("rope of one's");
    await main.getByRole('option', { name: 'A rope of one’s own' }).click();
    await page.waitForURL(`**/contribute/?event=${EVENT}&session=${TALK}`);
    await main.getByText('Nothing is changed yet.').waitFor();
    expect(await field('Title').inputValue()).toBe('A rope of one’s own');
    expect(await find.isVisible()).toBe(false);
    await close();
  });

  test('has its notes at once, and a button that settles a spelling', async () => {
    const { page, close } = await visit(site('many'));
    await page.goto('/health/');
    await page.getByRole('link', { name: 'Open in the form events/event-0/sessions/session-0.mdx' }).click();
    const { main, field, button, group } = parts(page);
    await main.getByText('Subrevuttaist Person 3 looks like Subrevutaist Person 3').waitFor();
    // What is not there yet is not asked for.
    expect(await field('Slides').getAttribute('aria-invalid')).toBeNull();
    await button('Use “Subrevutaist Person 3”').click();
    expect(await group('Speaker 1').getByRole('combobox', { name: 'Name' }).inputValue()).toBe('Subrevutaist Person 3');
    await expect.poll(() => main.getByText('looks like').count()).toBe(0);
    await close();
  });

  test('that there is not is said', async () => {
    const { page, close } = await visit(invented);
    await page.goto(`/contribute/?event=${EVENT}&session=nothing`);
    await page.getByText('The file of this talk could not be loaded').waitFor();
    expect(await parts(page).file.isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'Add another talk' }).isVisible()).toBe(true);
    await close();
  });
});

describe('what the form loads', () => {
  test('is not on other pages, and the parser of abstracts only once it is needed', async () => {
    const { page, close } = await visit(invented);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    const isParser = (path: string): boolean => /abstractParser|satteri|wasi/.test(path);
    await page.goto(`/events/${EVENT}/sessions/${TALK}/`, { waitUntil: 'load' });
    expect(loaded.filter((path) => /contribute|known|archiveRules/i.test(path) || isParser(path))).toEqual([]);
    const { field } = await openForm(page, `/${editAddress}`);
    expect(loaded.filter(isParser)).toEqual([]);
    await field('Abstract').focus();
    await expect.poll(() => loaded.filter((path) => path.endsWith('.wasm')).length).toBe(1);
    await close();
  });

  test('may lack the parser of abstracts: the form says so, and all else works', async () => {
    const { page, close } = await visit(invented);
    await block(page, /\.wasm$/);
    const { main, field, problemsOf } = await openForm(page, `/${editAddress}`);
    await field('Abstract').fill('{code}');
    await main
      .getByText('The abstract cannot be checked in this browser. It will be checked in the pull request.')
      .waitFor();
    await field('Slides').fill('nowhere');
    await field('Slides').press('Tab');
    await expect.poll(() => problemsOf('field-slides').textContent()).toMatch(/cannot be a link/);
    await expect.poll(() => fileText(page)).toContain('slides: nowhere\n');
    expect(await fileText(page)).toContain('\n{code}\n');
    await close();
  });

  test('may lack what compares names', async () => {
    const { page, close } = await visit(invented);
    await block(page, /known\.json$/);
    await page.goto('/contribute/');
    const { main, field } = parts(page);
    await main.getByText('names and ids will be checked in the pull request').waitFor();
    await field('Title').fill('Lamps');
    await expect.poll(() => fileText(page)).toBe('---\ntitle: Lamps\n---\n');
    await close();
  });
});

test('the filled form with problems is accessible, and 320 pixels are wide enough', async () => {
  const { page, close } = await visit(invented, { viewport: { width: 320, height: 640 } });
  const { main, field, button } = await openForm(page, `/${editAddress}`);
  await field('Title').fill('');
  await field('Slides').fill('nowhere');
  await field('Abstract').fill('{code}');
  await button('Copy the file').click();
  await main.getByText('Line 1:').waitFor();
  await main.getByText('More about the talk').click();
  expect(await findingsInBothThemes(page)).toEqual([]);
  // Its styles are a file of their own, and do not lose against those of all pages.
  expect(await field('Title').evaluate((input) => getComputedStyle(input).borderTopWidth)).toBe('1px');
  expect(await button('Copy the file').evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('1px');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await close();
});

test('without JavaScript there is the file to copy, with what each key is', async () => {
  const { page, close } = await visit(invented, { javaScriptEnabled: false });
  await page.goto('/contribute/');
  const { main, file } = parts(page);
  expect(await file.isVisible()).toBe(false);
  await main.getByText('The form needs JavaScript').waitFor();
  expect(await main.locator('pre').textContent()).toContain('speakers: [{ name: Ada Lovelace, company: Acme }]');
  expect(await main.getByText('Its track. Talks without one come last.').last().isVisible()).toBe(true);
  await close();
});
