import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Site, sites } from '../sites/sites.ts';

/**
 * Joins the running browser for the tests of one file; opens pages of sites in it, each in a context of its own. Nothing
 * is kept for reading offline there: those tests have hosts of their own (offline/host.ts).
 */
export function useBrowser(): (site: Site, options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());
  return async (site, options = {}) => {
    const origin = inject('origins')[site.name] as string;
    const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'block', ...options });
    const page = await context.newPage();
    const foreign: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`)) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    return { page, foreign, faults, close: () => context.close() };
  };
}

/** An open page, with what it should not have done: requests to other hosts, errors in the console. */
export interface Visit {
  readonly page: Page;
  readonly foreign: string[];
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

/** The site of that name. */
export function site(name: string): Site {
  const found = sites.find((one) => one.name === name);
  if (!found) throw new Error(`There is no site “${name}”.`);
  return found;
}
