import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What the footer of a page says of the offline copy, and what can be done there. */
export const footer = (page: Page) => {
  const info = page.getByRole('contentinfo');
  return {
    text: info.locator('[data-offline] > p'),
    progress: info.getByRole('progressbar', { name: 'Loaded for offline reading' }),
    save: info.getByRole('button', { name: /^(?:Save|Update|Try again)/ }),
    cancel: info.getByRole('button', { name: 'Cancel loading' }),
    remove: info.getByRole('button', { name: 'Remove the offline copy' }),
  };
};

/** Waits until the archive is saved, and gives what the footer then says. */
export async function untilSaved(page: Page): Promise<string> {
  await expect.poll(() => footer(page).text.textContent()).toMatch(/^Available offline/);
  return (await footer(page).text.textContent()) ?? '';
}
