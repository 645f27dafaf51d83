import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** A reader's device: a browser that has saved nothing yet, with one open page. */
export interface Device {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors in the console and in scripts of its pages. */
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

/** Joins the running browser for the tests of one file; each call gives another device. */
export function useDevice(): (options?: BrowserContextOptions) => Promise<Device> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());
  return async (options) => {
    const context = await browser.newContext(options);
    const faults: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    context.on('weberror', (error) => faults.push(error.error().message));
    return { context, page: await context.newPage(), faults, close: () => context.close() };
  };
}
