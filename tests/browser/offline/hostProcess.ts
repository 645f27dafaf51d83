import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import type { Habit, Served } from './host.ts';

// A static host in a process of its own, so that it can be killed as a host dies. It serves folders, each below a base,
// with the habits of one kind of host, and prints its port: `node hostProcess.ts <port> <habit> <json of the folders>`.

const [port, habit, json] = process.argv.slice(2) as [string, Habit, string];
const served: Served[] = JSON.parse(json);

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const { base, folder } = served.find((one) => pathname.startsWith(one.base)) ?? { base: '/', folder: '' };
  const path = decodeURIComponent(pathname.slice(base.length));
  const isFolder = existsSync(join(folder, path, 'index.html')) && statSync(join(folder, path)).isDirectory();
  if (isFolder && path !== '' && !path.endsWith('/') && habit === 'redirects') {
    return response.writeHead(301, { location: `${pathname}/` }).end();
  }
  const file = join(folder, isFolder ? join(path, 'index.html') : path);
  const found = folder !== '' && existsSync(file) && statSync(file).isFile();
  if (!found) {
    const status = habit === 'finds-all' ? 200 : 404;
    const page = folder === '' ? 'Not found' : readFileSync(join(folder, '404.html'));
    return response.writeHead(status, { 'content-type': 'text/html' }).end(page);
  }
  const body = readFileSync(file);
  const zipped = body[0] === 0x1f && body[1] === 0x8b;
  response.writeHead(200, {
    'content-type': lookup(file) ?? 'application/octet-stream',
    'content-length': body.length,
    ...(habit === 'lasts' && { 'cache-control': 'max-age=600' }),
    ...(zipped && habit === 'unzips' && { 'content-encoding': 'gzip' }),
  });
  return response.end(body);
});
server.listen(Number(port), '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' && address?.port);
});
