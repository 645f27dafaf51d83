import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';
import { folderOf, readFrom, type Site, sites } from '../sites.ts';
import { browserExecutable } from './executable.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address that the one browser of all browser tests listens on. */
    browser: string;
    /** The origin that each site is served from, by the site's name. */
    origins: Record<string, string>;
  }
}

/** The browser as it is for a visitor, without what it would ask of its maker's hosts. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser and a server for each site, for all browser tests; the function it returns ends them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser: BrowserServer = await chromium.launchServer({
    executablePath: await browserExecutable(),
    args: ARGUMENTS,
  });
  const servers = await Promise.all(sites.map(async (site) => [site.name, await serve(site)] as const));
  project.provide('browser', browser.wsEndpoint());
  project.provide(
    'origins',
    Object.fromEntries(
      servers.map(([name, server]) => [name, `http://127.0.0.1:${(server.address() as AddressInfo).port}`]),
    ),
  );
  return async () => {
    await browser.close();
    for (const [, server] of servers) server.close().closeAllConnections();
  };
}

/** Serves a site below its base, as a plain static host does, its 404 page for what is not there. */
function serve(site: Site): Promise<Server> {
  const notFound = readFrom(site, '404.html');
  const files = sirv(join(folderOf(site)), { dev: false, etag: true });
  const server = createServer((request, response) => {
    const refuse = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (!request.url?.startsWith(site.base)) return refuse();
    request.url = request.url.slice(site.base.length - 1);
    return files(request, response, refuse);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
