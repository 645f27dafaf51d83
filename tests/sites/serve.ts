import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { folderOf, readFrom, type Site } from './sites.ts';

/** Serves a site below its base on a free port, as a plain static host does, its 404 page for what is not there. `folder` is where its files are. */
export async function serve(site: Site, folder = folderOf(site)): Promise<{ origin: string; close: () => void }> {
  const notFound = readFrom(site, '404.html');
  const files = sirv(folder, { etag: true, gzip: true });
  const server = createServer((request, response) => {
    const refuse = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (!request.url?.startsWith(site.base)) return refuse();
    request.url = request.url.slice(site.base.length - 1);
    return files(request, response, refuse);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => end(server) };
}

function end(server: Server): void {
  server.close();
  server.closeAllConnections();
}
