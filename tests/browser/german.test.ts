import { describe, expect, test } from 'vitest';
import { findingsInBothThemes } from './axe.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();
const german = site('german');
const SESSION = '/events/ninth-congress-of-bells/sessions/ringing-in-the-dark/';

describe('an archive in German', () => {
  test('names its parts in German', async () => {
    const { page, close } = await visit(german);
    await page.goto(SESSION);
    expect(await page.locator('html').getAttribute('lang')).toBe('de-AT');
    const lists = page.getByRole('navigation', { name: 'Website' }).getByRole('link');
    expect(await lists.allTextContents()).toEqual([
      'Veranstaltungen',
      'Themen',
      'Vortragende',
      'Firmen',
      'Über',
      'Gemerkt',
    ]);
    await page.getByRole('button', { name: 'Dunkles Design' }).waitFor();
    await page.getByRole('contentinfo').getByRole('link', { name: 'Was fehlt' }).waitFor();
    await close();
  });

  test('marks the titles of talks in other languages', async () => {
    const { page, close } = await visit(german);
    await page.goto('/events/water-clock-days-2025/sessions/saat-al-qatra/');
    expect(await page.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('ar');
    // A talk in German in an archive in German of Austria.
    await page.goto('/events/water-clock-days-2025/sessions/wer-fuellt-die-uhr/');
    expect(await page.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('de');
    await page.goto(SESSION);
    expect(await page.getByRole('heading', { level: 1 }).getAttribute('lang')).toBeNull();
    await close();
  });

  test('searches in German, in the dialog and on the page', async () => {
    const { page, close } = await visit(german);
    await page.goto(SESSION);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Vorträge suchen' });
    await dialog.getByRole('combobox', { name: 'Vorträge suchen' }).fill('bronze');
    const talks = dialog.getByRole('group', { name: 'Vorträge' }).getByRole('option');
    await talks.first().waitFor();
    await expect.poll(() => dialog.getByRole('status').textContent()).toMatch(/^\d+ Vorträge\.$/);
    await dialog.getByRole('button', { name: 'Alle Ergebnisse' }).click();
    await page.waitForURL(/\/search\/\?q=bronze$/);
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ Vorträge$/ })
      .waitFor();
    await page.getByRole('textbox', { name: 'Vorträge suchen' }).fill('bronze xylofon');
    await page.getByText('Kein Vortrag enthält „xylofon“; diese enthalten die anderen Wörter.').waitFor();
    await close();
  });

  test('says in German that it is available offline', async () => {
    const { page, close } = await visit(german, { serviceWorkers: 'allow' });
    await page.goto(SESSION);
    const footer = page.getByRole('contentinfo');
    await footer.getByText(/^Offline verfügbar: 27 Vorträge, 0,\d MB$/).waitFor();
    await footer.getByRole('button', { name: 'Entfernen (Offline-Kopie)' }).waitFor();
    await close();
  });

  test.each([
    '/',
    SESSION,
    '/events/ninth-congress-of-bells/',
    '/speakers/',
    '/search/',
    '/about/',
    '/contribute/',
    '/health/',
  ])('axe finds nothing on %s in both themes', async (path) => {
    const { page, close } = await visit(german, { reducedMotion: 'reduce' });
    await page.goto(path);
    expect(await findingsInBothThemes(page)).toEqual([]);
    await close();
  });
});
