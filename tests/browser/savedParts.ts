import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export const EVENT = 'ninth-congress-of-bells';
/** Talks of the invented event, in programme order. */
export const [FIRST, SECOND, THIRD] = [
  { id: 'opening-strike', title: 'Opening strike' },
  { id: 'ringing-in-the-dark', title: 'Ringing in the dark' },
  { id: 'a-rope-of-ones-own', title: 'A rope of one’s own' },
] as const;

export const sessionAddress = (id: string, event = EVENT): string => `/events/${event}/sessions/${id}/`;

/** The parts of the page of a talk that save it. */
export const talkParts = (page: Page) => {
  const main = page.getByRole('main');
  return {
    save: main.getByRole('button', { name: 'Save this talk' }),
    saved: main.getByRole('button', { name: 'Saved', exact: true }),
    note: main.getByRole('textbox', { name: 'Your note' }),
    failure: main.getByRole('alert'),
  };
};

/** The link in the header, with the number. */
export const headerLink = (page: Page): Locator =>
  page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: /^Saved/ });
export const showsNumber = (page: Page, text: string): Promise<void> =>
  expect.poll(() => headerLink(page).textContent()).toBe(text);

/** The parts of the page of the list. */
export const listParts = (page: Page) => {
  const main = page.getByRole('main');
  const talks = main.getByRole('list', { name: 'Saved talks' });
  const received = main.getByRole('list', { name: 'Talks of the list that was sent' });
  return {
    items: talks.getByRole('listitem'),
    titles: () => talks.locator('bdi').allTextContents(),
    status: main.getByRole('status').first(),
    failure: main.getByRole('alert'),
    note: (title: string) =>
      talks.getByRole('listitem').filter({ hasText: title }).getByRole('textbox', { name: 'Your note' }),
    remove: (title: string) => main.getByRole('button', { name: `Remove “${title}”` }),
    undo: main.getByRole('button', { name: 'Undo' }),
    withNotes: main.getByRole('checkbox', { name: 'With my notes' }),
    address: main.getByRole('textbox', { name: 'Address of the list' }),
    copy: main.getByRole('button', { name: 'Copy' }),
    received: received.getByRole('listitem'),
    take: main.getByRole('button', { name: 'Add to my list' }),
    leave: main.getByRole('button', { name: 'Leave it' }),
    marking: main.getByRole('checkbox', { name: 'Mark the talks that I open' }),
  };
};

/** Opens the page of the list and waits until it shows as many talks. */
export async function openList(page: Page, talks: number, fragment = ''): Promise<ReturnType<typeof listParts>> {
  await page.goto(`/saved/${fragment}`);
  const parts = listParts(page);
  await expect.poll(() => parts.items.count()).toBe(talks);
  return parts;
}

/** Saves talks by their pages, with notes. */
export async function saveTalks(page: Page, notes: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, note] of Object.entries(notes)) {
    await page.goto(sessionAddress(id));
    await talkParts(page).save.click();
    if (note) await talkParts(page).note.fill(note);
  }
}

/** The text of the file that a button downloads, and its name. */
export async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  const stream = await file.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString() };
}

/** Has a browser refuse to store anything, or say that it is full. */
export const breakStorage = (context: BrowserContext, how: 'refused' | 'full'): Promise<unknown> =>
  context.addInitScript((kind) => {
    if (kind === 'full') {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      return;
    }
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  }, how);
