import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { serveSearch } from '../../../src/search/index/serve.ts';
import { writeContent } from '../../helpers.ts';

type Handler = Parameters<Parameters<typeof serveSearch>[0]['use']>[0];

/** A server with the search files of a folder. */
async function serving(folder: string, base: string) {
  let handler: Handler | undefined;
  const has = serveSearch({ use: (added) => (handler = added) }, folder, base);
  const server = createServer((request, response) =>
    handler?.(request, response, () => response.writeHead(404).end('the page of the site')),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { has, get: (path: string) => fetch(`http://127.0.0.1:${port}${path}`) };
}

const files = {
  'pagefind/engine.pagefind': 'engine',
  'pagefind/index/en_1.pf_index': 'words',
  'search/values.json': '{}',
  'search/speakers.json': '[1]',
  'search/titles.json': '[2]',
  'search/words/k.json': '[3]',
  'search/names/k.json': '[5]',
  'search/other.json': '[4]',
  'search/index.html': 'an old page',
  'secret.txt': 'secret',
};

test.each(['/', '/sub/path/'])('a server with the base %s has the search files of the last build', async (base) => {
  const { has, get } = await serving(writeContent(files), base);
  expect(has).toBe(true);
  for (const [path, type] of [
    ['pagefind/engine.pagefind?again', 'application/octet-stream'],
    ['pagefind/index/en_1.pf_index', 'application/octet-stream'],
    ['search/values.json', 'application/json'],
    ['search/speakers.json', 'application/json'],
    ['search/titles.json', 'application/json'],
    ['search/words/k.json', 'application/json'],
    ['search/names/k.json', 'application/json'],
  ] as const) {
    const response = await get(`${base}${path}`);
    expect([response.status, response.headers.get('content-type')], path).toEqual([200, type]);
    expect(await response.text()).toBe(files[path.replace(/\?.*/, '') as keyof typeof files]);
  }
});

test.each([
  '/',
  '/search/',
  '/search/index.html',
  '/search/words.json',
  '/search/other.json',
  '/search/words/z.json',
  '/search/words/%2e%2e/other.json',
  '/secret.txt',
  '/pagefind/%2e%2e/secret.txt',
])('it leaves %s to the site', async (path) => {
  const { get } = await serving(writeContent(files), '/');
  expect((await get(path)).status).toBe(404);
});

test('without a build it has none', async () => {
  const { has, get } = await serving(writeContent({}), '/');
  expect(has).toBe(false);
  expect((await get('/pagefind/engine.pagefind')).status).toBe(404);
});
