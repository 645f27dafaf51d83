import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findingsInBothThemes } from './axe.ts';
import { site, useBrowser, type Visit } from './visit.ts';

const visit = useBrowser();

const SESSIONS = '/events/ninth-congress-of-bells/sessions/';
const BELL = `${SESSIONS}everything-a-bell-can-say/`;
const SMALL = { viewport: { width: 360, height: 640 } };

/** What a page has shared or copied, in its script. */
interface Recorded {
  shared?: ShareData;
}

async function open(path: string, options: Parameters<typeof visit>[1] = {}): Promise<Visit> {
  const device = await visit(site('invented'), { permissions: ['clipboard-read', 'clipboard-write'], ...options });
  await device.page.goto(path);
  return device;
}

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Selects from the beginning of one text of the abstract to the end of another. */
async function select(page: Page, from: string, to = from): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const prose = document.querySelector('.prose') as Element;
      const find = (text: string): [Node, number] => {
        const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const at = walker.currentNode.textContent?.indexOf(text) ?? -1;
          if (at >= 0) return [walker.currentNode, at];
        }
        throw new Error(`The abstract has no “${text}”.`);
      };
      const [start, startOffset] = find(first);
      const [end, endOffset] = find(last);
      getSelection()?.setBaseAndExtent(start, startOffset, end, endOffset + last.length);
    },
    [from, to] as const,
  );
  await page.getByRole('button', { name: 'Copy link to passage' }).waitFor();
}

/**
 * The first passage of a page that the parts of a text fragment name, without spaces: each is in one block and ends where
 * words do. The browser of the tests finds no text, and so does not follow text fragments itself.
 */
async function passageOf(page: Page, parts: readonly string[]): Promise<string | undefined> {
  const pattern = (part = ''): string =>
    part
      .replace(/^-|-$/g, '')
      .split(' ')
      .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'))
      .join('[^\\S\\n\\t]+');
  const prefix = pattern(parts.find((part) => part.endsWith('-')));
  const suffix = pattern(parts.find((part) => part.startsWith('-')));
  const passage = parts.filter((part) => !/^-|-$/.test(part)).map(pattern);
  // biome-ignore lint/performance/useDomNodeTextContent: each block on a line
  const text = await page.locator('body').innerText();
  const found = new RegExp(
    `(?<=(?<![a-z])${prefix}\\s*)(?<![a-z])${passage.join('(?![a-z])[^]*?(?<![a-z])')}(?![a-z])(?=\\s*${suffix}(?![a-z]))`,
    'i',
  ).exec(text);
  return found?.[0].replace(/\s+/g, '');
}

test('the address of a talk is copied, and that is said', async () => {
  const { page, faults, foreign, close } = await open(`${BELL}#footnote-label`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /^Copied$/ })
    .waitFor();
  expect(await copied(page)).toBe(new URL(BELL, page.url()).href);
  expect(await page.getByRole('button', { name: 'Share…' }).count()).toBe(0);
  expect([...faults, ...foreign]).toEqual([]);
  await close();
});

test('where the browser does not let a page copy, the address is there to be copied by hand', async () => {
  const { page, close } = await open(BELL, { ...SMALL, permissions: [] });
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.getByRole('button', { name: 'Copy link' }).click();
  const field = page.getByRole('textbox', { name: 'Address' });
  expect(await field.inputValue()).toBe(new URL(BELL, page.url()).href);
  expect(
    await field.evaluate((input: HTMLInputElement) => [
      input === document.activeElement,
      input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0) === input.value,
    ]),
  ).toEqual([true, true]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await findingsInBothThemes(page)).toEqual([]);
  await close();
});

describe("the system's share sheet", () => {
  /** Opens a page in a browser that has one; `failure` is the name of its error. */
  async function openWithSheet(failure?: string): Promise<Visit> {
    const device = await visit(site('invented'));
    await device.page.addInitScript((name) => {
      navigator.share = async (data) => {
        (window as Recorded).shared = data ?? {};
        if (name) throw new DOMException('', name);
      };
    }, failure);
    await device.page.goto(BELL);
    await device.page.getByRole('button', { name: 'Share…' }).click();
    return device;
  }

  test('gets the title and the address', async () => {
    const { page, close } = await openWithSheet();
    expect(await page.evaluate(() => (window as Recorded).shared)).toEqual({
      title: await page.title(),
      url: new URL(BELL, page.url()).href,
    });
    await close();
  });

  test('is closed without another word, and the address is shown if it cannot be opened', async () => {
    const closed = await openWithSheet('AbortError');
    await closed.page.waitForFunction(() => 'shared' in window);
    expect(await closed.page.getByRole('textbox', { name: 'Address' }).count()).toBe(0);
    await closed.close();
    const refused = await openWithSheet('NotAllowedError');
    await refused.page.getByRole('textbox', { name: 'Address' }).waitFor();
    await refused.close();
  });
});

describe('a passage', () => {
  /** Copies the address of the selected passage, and opens it: the parts that its fragment has, and what they name. */
  async function follow({
    page,
    context,
  }: Visit): Promise<{ parts: string; passage: string | undefined; selected: string }> {
    const selected = await page.evaluate(() => `${getSelection()}`.replace(/\s+/g, ''));
    await page.getByRole('button', { name: 'Copy link to passage' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /^Copied$/ })
      .waitFor();
    const address = await copied(page);
    const [path, fragment = ''] = address.split('#:~:text=');
    expect(path).toBe(page.url());
    const parts = fragment.split(',').map(decodeURIComponent);
    const other = await context.newPage();
    await other.goto(address);
    return { parts: parts.join(' | '), passage: await passageOf(other, parts), selected };
  }

  test.each([
    { what: 'of a few words', from: 'should on no', parts: 'should on no' },
    { what: 'of a part of a word', from: 'igeo', parts: 'pigeons' },
    {
      what: 'with signs that have a meaning',
      from: 'name: peak(spectrum, near',
      parts: 'name: peak(spectrum, near',
    },
    {
      what: 'that appears elsewhere',
      from: 'tuning fork',
      parts: 'so will a- | tuning fork | -two tuning forks',
    },
    {
      what: 'of a long sentence',
      from: 'Any recorder will',
      to: 'is one line',
      parts: 'Any recorder will do, and | The analysis is one line',
    },
    {
      what: 'of several paragraphs',
      from: 'Of the last part',
      to: 'It follows on from ',
      parts: 'Of the last part of | speaker. It follows on from',
    },
    { what: 'of cells of a table', from: 'Quint', to: 'a door', parts: 'regret- | Quint | a door | -Nominal' },
    { what: 'after the label of a note', from: 'The programme printed', parts: 'The programme printed' },
  ])('$what is what its address names', async ({ from, to, parts }) => {
    const device = await open(BELL);
    await select(device.page, from, to);
    const found = await follow(device);
    expect(found.parts).toBe(parts);
    // A word is never cut.
    expect(found.passage).toBe(from === 'igeo' ? 'pigeons' : found.selected);
    expect([...device.faults, ...device.foreign]).toEqual([]);
    await device.close();
  });

  test('of a language without spaces is too', async () => {
    const device = await open(`${SESSIONS}zhong-sheng/`);
    await select(device.page, '冬天的钟声');
    expect(await follow(device)).toEqual({ parts: '冬天的钟声', passage: '冬天的钟声', selected: '冬天的钟声' });
    await device.close();
  });

  test('of a whole paragraph is too, though three clicks select more', async () => {
    const device = await open(`${SESSIONS}bells-and-whistles/`);
    await device.page.locator('.prose p').click({ clickCount: 3 });
    await device.page.getByRole('button', { name: 'Copy link to passage' }).waitFor();
    const { parts, passage, selected } = await follow(device);
    expect(parts).toBe('Is a whistle & a bell | with "quotation marks" and without.');
    expect(passage).toBe(selected);
    await device.close();
  });

  test('has its button in view while it is selected, and then the button copies the address of the talk again', async () => {
    const { page, close } = await open(BELL, SMALL);
    const share = page.locator('[data-share]');
    await page.getByRole('button', { name: 'Copy link' }).waitFor();
    await page.evaluate(() => scrollTo(0, document.querySelector('.prose')?.getBoundingClientRect().top ?? 0));
    const inWindow = (): Promise<boolean> =>
      share.evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight);
    expect(await inWindow()).toBe(false);
    await select(page, 'five things at once');
    expect(await inWindow()).toBe(true);
    expect(await findingsInBothThemes(page)).toEqual([]);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.getByRole('button', { name: 'Copy link', exact: true }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /^Copied$/ })
      .waitFor();
    expect(await copied(page)).toBe(page.url());
    await close();
  });

  test('outside of the abstract is none', async () => {
    const { page, close } = await open(BELL);
    await page.getByRole('heading', { level: 1 }).click({ clickCount: 3 });
    await page.waitForFunction(() => getSelection()?.toString().includes('Everything'));
    await page.getByRole('button', { name: 'Copy link', exact: true }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /^Copied$/ })
      .waitFor();
    expect(await copied(page)).toBe(page.url());
    await close();
  });

  test('goes to the share sheet too', async () => {
    const { page, close } = await visit(site('invented'));
    await page.addInitScript(() => {
      navigator.share = async (data) => {
        (window as Recorded).shared = data ?? {};
      };
    });
    await page.goto(BELL);
    await page.getByRole('button', { name: 'Share…' }).waitFor();
    await select(page, 'one by one');
    await page.getByRole('button', { name: 'Share…' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => 'shared' in window);
    expect(await page.evaluate(() => (window as Recorded).shared?.url)).toBe(`${page.url()}#:~:text=one%20by%20one`);
    await close();
  });
});

test('nothing of it is there without JavaScript or on paper', async () => {
  const without = await visit(site('invented'), { javaScriptEnabled: false });
  await without.page.goto(BELL);
  expect(await without.page.getByText('Copy link').isVisible()).toBe(false);
  await without.close();
  const { page, close } = await open(BELL);
  await page.getByRole('button', { name: 'Copy link' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Copy link').isVisible()).toBe(false);
  await close();
});
