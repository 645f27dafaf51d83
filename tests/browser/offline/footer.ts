import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What the foot of a page says of the offline copy, and what can be done there. */
export const foot = (page: Page) => {
  const info = page.getByRole('contentinfo');
  return {
    text: info.locator('[data-offline] > p'),
    progress: info.getByRole('progressbar', { name: 'Loaded for offline reading' }),
    keep: info.getByRole('button', { name: /^(?:Save|Update|Try again)/ }),
    cancel: info.getByRole('button', { name: 'Cancel loading' }),
    remove: info.getByRole('button', { name: 'Remove the offline copy' }),
  };
};

/** Waits until the archive is kept, and gives what the foot then says. */
export async function untilKept(page: Page): Promise<string> {
  await expect.poll(() => foot(page).text.textContent()).toMatch(/^Available offline/);
  return (await foot(page).text.textContent()) ?? '';
}
