import type { Page } from 'playwright-core';

/** Refuses a page the files that match, until what is returned is called. */
export async function block(page: Page, files: RegExp): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.abort());
  return () => page.unroute(files);
}

/** Lets a page wait for the files that match, until what is returned is called. */
export async function hold(page: Page, files: RegExp): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(files, async (route) => {
    await promise;
    // Who asked for it may be gone: the page has left, or its test has ended.
    await route.continue().catch(() => undefined);
  });
  return resolve;
}
