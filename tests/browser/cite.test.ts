import { expect, test } from 'vitest';
import { citationOf } from '../../src/export/citation.ts';
import { plainCitation } from '../../src/export/plainText.ts';
import { datesIn } from '../../src/wording/dates.ts';
import { wordsOf } from '../../src/words/words.ts';
import { catalogueOf, inventedEvent, sessionIn } from '../catalogue/records.ts';
import { readFrom } from '../sites/sites.ts';
import { findingsInBothThemes } from './axe.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();

const FOLDER = 'events/ninth-congress-of-bells/sessions/a-rope-of-ones-own/';
const invented = site('invented');
const words = wordsOf('en');
const session = sessionIn(catalogueOf(inventedEvent()), 'a-rope-of-ones-own');
const citation = plainCitation(citationOf(session, words, undefined), words, datesIn('en'));

/** Opens the page of a talk and its citation, by the keyboard. */
async function openCitation(options: Parameters<typeof visit>[1]) {
  const { page, close, ...more } = await visit(invented, options);
  await page.goto(`/${FOLDER}`);
  const cite = page.getByRole('complementary', { name: 'About the talk' });
  await cite.getByText('Cite this talk').focus();
  await page.keyboard.press('Enter');
  await cite.getByText(citation).waitFor();
  return { page, cite, close, ...more };
}

test('a citation is copied as text or in a format, by the keyboard', async () => {
  const { page, cite, close, foreign } = await openCitation({ permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  for (const [name, text] of [
    ['Copy citation', citation],
    ['Copy: BibTeX', readFrom(invented, `${FOLDER}cite.bib`)],
    ['Copy: RIS', readFrom(invented, `${FOLDER}cite.ris`)],
    ['Copy: CSL-JSON', readFrom(invented, `${FOLDER}cite.json`)],
  ] as const) {
    await cite.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    await cite.getByRole('status').getByText('Copied').waitFor();
    expect((await copied()).replaceAll('\r\n', '\n'), name).toBe(text.replaceAll('\r\n', '\n'));
  }
  expect(foreign).toEqual([]);
  await close();
});

test('a citation is copied by one click', async () => {
  const { page, close } = await visit(invented, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(`/${FOLDER}`);
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await page.getByRole('complementary').getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation);
  await close();
});

test('an open citation fits a small screen, and axe finds nothing in it', async () => {
  const { page, close } = await openCitation({ viewport: { width: 320, height: 640 } });
  expect(await findingsInBothThemes(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await close();
});

test('a citation is saved as a file', async () => {
  const { page, cite, close } = await openCitation({ javaScriptEnabled: false });
  const download = page.waitForEvent('download');
  await cite.getByRole('link', { name: 'RIS' }).click();
  expect((await download).suggestedFilename()).toBe('a-rope-of-ones-own.ris');
  expect(await cite.getByRole('button').count()).toBe(0);
  await close();
});

test('a file that cannot be loaded is said to be so', async () => {
  const { page, cite, close } = await openCitation({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.route('**/cite.bib', (route) => route.fulfill({ status: 503, body: 'no' }));
  await cite.getByRole('button', { name: 'Copy: BibTeX' }).click();
  await cite.getByRole('status').getByText('Not copied').waitFor();
  await close();
});
