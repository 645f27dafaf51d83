import type { Page } from 'playwright-core';

/** Refuses a page the files that match, until what is returned is called. */
export async function block(page: Page, files: RegExp): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.abort());
  return () => page.unroute(files);
}

/**
 * Lets a page wait for the files that match, until what is returned is called; that ends when each request that
 * waited has gone on its way, so that none outlives its test.
 */
export async function hold(page: Page, files: RegExp): Promise<() => Promise<void>> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(files, async (route) => {
    await promise;
    await route.continue();
  });
  return async () => {
    resolve();
    await page.unrouteAll({ behavior: 'wait' });
  };
}
