import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLinks } from '../../src/links/check.ts';
import { publicLookup } from '../../src/links/publicAddress.ts';
import type { Outcome } from '../../src/links/visit.ts';

// The whole check against a server of this test, which plays all hosts of example.org.

const requests: { readonly host: string; readonly line: string; readonly time: number }[] = [];

function answer({ method = '', url = '', headers }: IncomingMessage, response: ServerResponse): void {
  requests.push({ host: headers.host ?? '', line: `${method} ${url}`, time: performance.now() });
  const pages: Record<string, () => unknown> = {
    '/here': () => response.end('Here.'),
    '/gone': () => response.writeHead(410).end(),
    '/old': () => response.writeHead(301, { location: '/here' }).end(),
    '/loop': () => response.writeHead(302, { location: '/loop' }).end(),
    '/inside': () => response.writeHead(302, { location: `http://127.0.0.1:${port}/here` }).end(),
    '/no-head': () => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
    '/cut': () => response.destroy(),
    '/endless': () => {
      response.writeHead(200);
      response.write('And so on.');
    },
    '/silent': () => undefined,
  };
  const page = pages[url];
  if (page) page();
  else response.writeHead(404).end();
}

const server = createServer(answer);
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const lookup: LookupFunction = (host, options, callback) => {
  if (!host.endsWith('.example.org')) return callback(Object.assign(new Error(host), { code: 'ENOTFOUND' }), []);
  if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
  else callback(null, '127.0.0.1', 4);
};

async function outcomeOf(
  path: string,
  { host = 'a.example.org', patience = 10_000 } = {},
): Promise<Outcome | undefined> {
  const url = `http://${host}:${port}${path}`;
  return (await checkLinks([url], { lookup, patience }, { atOnce: 8, delay: 0 })).get(url);
}

describe('a link to a page that', () => {
  test.each([
    ['is there', '/here', { kind: 'fine' }],
    ['is there and never ends', '/endless', { kind: 'fine' }],
    ['is not there', '/nowhere', { kind: 'dead', reason: '404 Not Found' }],
    ['is gone', '/gone', { kind: 'dead', reason: '410 Gone' }],
    ['does not answer to HEAD', '/no-head', { kind: 'fine' }],
    ['redirects without end', '/loop', { kind: 'unsure', reason: 'it has more than 5 redirects' }],
    ['ends the connection', '/cut', { kind: 'unsure', reason: 'no connection (ECONNRESET)' }],
  ])('%s', async (_, path, outcome) => {
    expect(await outcomeOf(path)).toMatchObject(outcome);
  });

  test('has moved', async () => {
    expect(await outcomeOf('/old')).toEqual({ kind: 'moved', answered: true, to: `http://a.example.org:${port}/here` });
  });

  test('redirects into the own network is not followed', async () => {
    expect(await outcomeOf('/inside')).toMatchObject({ kind: 'unsure', reason: expect.stringContaining('not public') });
  });

  test('never answers', async () => {
    expect(await outcomeOf('/silent', { patience: 50 })).toEqual({
      kind: 'unsure',
      answered: false,
      reason: 'no answer in time',
    });
  });
});

test('a link to a host that does not exist is dead', async () => {
  expect(await outcomeOf('/', { host: 'nobody.example.com' })).toMatchObject({ kind: 'dead', answered: false });
});

test('a host whose addresses are of the own network is not asked, whatever its name', async () => {
  const before = requests.length;
  const localhost: LookupFunction = (_host, options, callback) => publicLookup('localhost', options, callback);
  const url = `http://inside.example.org:${port}/here`;
  const found = await checkLinks([url], { lookup: localhost, patience: 10_000 }, { atOnce: 1, delay: 0 });
  expect(found.get(url)).toEqual({ kind: 'unsure', answered: false, reason: 'its host is not public' });
  expect(requests).toHaveLength(before);
});

test('requests to one host are apart, those after a redirect and those with GET too', async () => {
  const DELAY = 60;
  const host = `slow.example.org:${port}`;
  const urls = ['/old', '/no-head', '/here'].map((path) => `http://${host}${path}`);
  await checkLinks(urls, { lookup, patience: 10_000 }, { atOnce: 8, delay: DELAY });
  const mine = requests.filter((one) => one.host === host);
  expect(mine.map(({ line }) => line)).toEqual([
    'HEAD /old',
    'HEAD /here',
    'HEAD /no-head',
    'GET /no-head',
    'HEAD /here',
  ]);
  // A timer may fire a little early, and a request may arrive late.
  const whole = (mine.at(-1)?.time ?? 0) - (mine[0]?.time ?? 0);
  expect(whole).toBeGreaterThan((DELAY * (mine.length - 1)) / 2);
});
