import type { BrowserContextOptions } from 'playwright-core';
import { inject } from 'vitest';
import { german, many, type Site, sites } from '../sites/sites.ts';
import { type Device, useDevice } from './device.ts';

/** An open page, with the requests to other hosts that it should not have made. */
export interface Visit extends Device {
  readonly foreign: string[];
}

/**
 * Opens pages of sites, each on a device of its own. Nothing is saved for reading offline there: those tests have hosts
 * of their own (offline/host.ts).
 */
export function useBrowser(): (site: Site, options?: BrowserContextOptions) => Promise<Visit> {
  const open = useDevice();
  return async (site, options) => {
    const origin = inject('origins')[site.name] as string;
    const device = await open({ baseURL: origin, serviceWorkers: 'block', ...options });
    const foreign: string[] = [];
    device.page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`)) foreign.push(request.url());
    });
    return { ...device, foreign };
  };
}

/** The site of that name. */
export function site(name: string): Site {
  const found = [...sites, german, many].find((one) => one.name === name);
  if (!found) throw new Error(`There is no site “${name}”.`);
  return found;
}
