import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serve } from '../sites/serve.ts';
import { german, many, sites } from '../sites/sites.ts';
import { browserExecutable, FLAGS } from './executable.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address that the one browser of all browser tests listens on. */
    browser: string;
    /** The origin that each site is served from, by the site's name. */
    origins: Record<string, string>;
  }
}

/** Starts the browser and a server for each site, for all browser tests; the function it returns ends them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await chromium.launchServer({ executablePath: await browserExecutable(), args: [...FLAGS] });
  const servers = await Promise.all([...sites, german, many].map(async (site) => ({ site, ...(await serve(site)) })));
  project.provide('browser', browser.wsEndpoint());
  project.provide('origins', Object.fromEntries(servers.map(({ site, origin }) => [site.name, origin])));
  return async () => {
    await browser.close();
    for (const { close } of servers) close();
  };
}
