import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findingsInBothThemes } from './axe.ts';
import { site, useBrowser, type Visit } from './visit.ts';

const visit = useBrowser();

const SESSIONS = '/events/ninth-congress-of-bells/sessions/';
const BELL = `${SESSIONS}everything-a-bell-can-say/`;
const VIDEO = 'https://www.youtube-nocookie.com/embed/bellbellbel?start=90';
const PDF = 'https://papers.example.org/partials.pdf';
const TITLE = '“The same, with the bell” on youtube.com';

/** Opens a page; other hosts answer with a page that has one button. Not every browser for tests has a viewer for PDFs. */
async function open(path: string, options: Parameters<typeof visit>[1] = {}, pdfViewerEnabled = true): Promise<Visit> {
  const device = await visit(site('invented'), options);
  await device.context.route(
    (url) => url.hostname !== 'localhost' && url.hostname !== '127.0.0.1',
    (route) => route.fulfill({ contentType: 'text/html', body: '<title>Player</title><button>Play</button>' }),
  );
  await device.page.addInitScript((value) => {
    Object.defineProperty(navigator, 'pdfViewerEnabled', { value });
  }, pdfViewerEnabled);
  await device.page.goto(path);
  return device;
}

const play = (page: Page) => page.getByRole('button', { name: 'Play here “The same, with the bell” on youtube.com' });
const sources = (page: Page): Promise<(string | null)[]> =>
  page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.getAttribute('src')));

describe('what a known host allows to be shown in a page', () => {
  test('is shown after a click, and nothing is requested from a host before', async () => {
    const { page, foreign, faults, close } = await open(BELL);
    await page.getByText('from youtube-nocookie.com, which then learns your IP address.').waitFor();
    await page.getByText('from papers.example.org, which then learns your IP address.').waitFor();
    await page.waitForLoadState('networkidle');
    expect(foreign).toEqual([]);
    expect(await sources(page)).toEqual([]);

    await play(page).click();
    await page.frameLocator('iframe').getByRole('button', { name: 'Play' }).waitFor();
    expect(await sources(page)).toEqual([VIDEO]);
    expect(foreign).toEqual([VIDEO]);
    const frame = page.getByTitle(TITLE);
    expect(await frame.getAttribute('sandbox')).toBe(
      'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
    );
    expect(await frame.getAttribute('allow')).toBe('fullscreen');
    expect(await frame.getAttribute('referrerpolicy')).toBe('strict-origin');
    expect(faults).toEqual([]);
    await close();
  });

  test('a PDF has no sandbox, in which browsers do not show one', async () => {
    const { page, foreign, faults, close } = await open(BELL);
    await page.getByRole('button', { name: 'Open here the paper on papers.example.org' }).click();
    await page.frameLocator('iframe').getByRole('button', { name: 'Play' }).waitFor();
    expect(await page.getByTitle('the paper on papers.example.org').getAttribute('sandbox')).toBeNull();
    expect(foreign).toEqual([PDF]);
    expect(faults).toEqual([]);
    await close();
  });

  test('a PDF has only its link in a browser that cannot show one in a page', async () => {
    const { page, close } = await open(BELL, {}, false);
    await play(page).waitFor();
    expect(await page.getByRole('button', { name: /^Open here/ }).count()).toBe(0);
    expect(await page.getByText('from papers.example.org').isVisible()).toBe(false);
    expect(
      await page.getByRole('link', { name: 'Paper on papers.example.org', exact: true }).getAttribute('href'),
    ).toBe(PDF);
    await close();
  });

  test('the other hosts have the addresses of their players, and what they do not allow has only its link', async () => {
    const { page, foreign, faults, close } = await open(`${SESSIONS}bells-and-whistles/`);
    const buttons = page.getByRole('button', { name: /^(?:Play|Open) here/ });
    expect((await buttons.allTextContents()).map((text) => text.replace(' (needs the network)', ''))).toEqual([
      'Open here the slides on slideshare.net',
      'Open here the slides on speakerdeck.com',
      'Play here the video on vimeo.com',
      'Play here the audio on archive.org',
    ]);
    const expected = [
      'https://www.slideshare.net/slideshow/embed_code/123456789',
      'https://speakerdeck.com/player/0123456789abcdef0123456789abcdef',
      'https://player.vimeo.com/video/123456789?h=abcdef0123&dnt=1',
      'https://archive.org/embed/loud-bells',
    ];
    for (let count = 1; count <= expected.length; count += 1) {
      await buttons.first().click();
      await page
        .locator('iframe')
        .nth(count - 1)
        .waitFor();
    }
    expect(await sources(page)).toEqual(expected);
    await page.frameLocator('iframe >> nth=3').getByRole('button', { name: 'Play' }).waitFor();
    expect(foreign).toEqual(expected);
    expect(faults).toEqual([]);
    await close();
  });

  test('the policy lets no other host be shown, and on other pages none', async () => {
    const { page, close } = await open(BELL);
    const refused = (url: string): Promise<string> =>
      page.evaluate(
        (src) =>
          new Promise((resolve) => {
            addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
            document.body.append(Object.assign(document.createElement('iframe'), { src }));
          }),
        url,
      );
    expect(await refused('https://player.vimeo.com/video/123456789')).toBe('frame-src');
    await page.goto('/speakers/wei-zhang-acoustics/');
    expect(await refused(VIDEO)).toBe('frame-src');
    await close();
  });
});

describe('a frame', () => {
  test('is opened and closed by keyboard, and the focus goes there and back', async () => {
    const { page, close } = await open(BELL);
    await play(page).focus();
    await page.keyboard.press('Enter');
    const region = page.getByRole('region', { name: TITLE });
    await region.waitFor();
    expect(await region.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await play(page).count()).toBe(0);
    await page.keyboard.press('Tab');
    const shut = page.getByRole('button', { name: `Close ${TITLE}` });
    expect(await shut.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await play(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
  });

  test.each([
    { width: 320, height: 640 },
    { width: 1280, height: 720 },
  ])('is as wide as the text on a screen of $width pixels, and axe finds nothing', async (viewport) => {
    const { page, close } = await open(BELL, { viewport });
    const text = (await page.locator('section:has(> .prose)').boundingBox())?.width;
    await play(page).click();
    const box = await page.getByTitle(TITLE).boundingBox();
    expect(box?.width).toBe(text);
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    expect(await findingsInBothThemes(page)).toEqual([]);
    await close();
  });

  test('is not printed, nor is what opens it', async () => {
    const { page, close } = await open(BELL);
    await play(page).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByTitle(TITLE).isVisible()).toBe(false);
    expect(await page.getByText('which then learns').first().isVisible()).toBe(false);
    await close();
  });
});

test('without the network, the button says that it needs it', async () => {
  const { page, context, foreign, close } = await open(BELL);
  await play(page).waitFor();
  await context.setOffline(true);
  const button = page.getByRole('button', { name: `Play here ${TITLE} (needs the network)`, disabled: true });
  await button.waitFor();
  await button.click({ force: true });
  expect(await page.locator('iframe').count()).toBe(0);
  expect(foreign).toEqual([]);
  await context.setOffline(false);
  await page.getByRole('button', { name: `Play here ${TITLE}`, exact: true, disabled: false }).click();
  expect(await sources(page)).toEqual([VIDEO]);
  await close();
});

test('without JavaScript there are only the links', async () => {
  const { page, close } = await open(BELL, { javaScriptEnabled: false });
  const link = page.getByRole('link', { name: 'The same, with the bell on youtube.com' });
  expect(await link.getAttribute('href')).toBe('https://www.youtube.com/watch?v=bellbellbel&t=1m30s');
  expect(await play(page).count()).toBe(0);
  expect(await page.getByText('which then learns').first().isVisible()).toBe(false);
  await close();
});
