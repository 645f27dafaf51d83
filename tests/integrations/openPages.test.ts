import { EventEmitter } from 'node:events';
import type { ViteDevServer } from 'vite';
import { expect, test } from 'vitest';
import type { ContentSource } from '../../src/contentSource.ts';
import { openPages } from '../../src/integrations/openPages.ts';

// What a browser test could only hope to meet: a change of the content while something is being answered.

type Middleware = (request: object, response: Response, next: () => void) => Promise<void>;

class Response extends EventEmitter {
  destroyed = false;
  headers: Record<string, string> = {};
  setHeader(name: string, value: string): void {
    this.headers[name] = value;
  }
  /** The answer has been sent, or nobody waits for it any more. */
  close(): void {
    this.destroyed = true;
    this.emit('close');
  }
}

/** All that needs no more than promises has happened. */
const settled = () => new Promise(setImmediate);

function start() {
  let middleware: Middleware = async () => {};
  const events: string[] = [];
  const page = (name: string) => ({ send: () => events.push(`${name} loads again`) });
  const ws = Object.assign(new EventEmitter(), { clients: new Set([page('connected')]) });
  const server = { middlewares: { use: (one: Middleware) => (middleware = one) }, ws };
  const content = { current: { problems: [] } };
  const pages = openPages(server as unknown as ViteDevServer, content as unknown as ContentSource);
  const ask = (name: string, headers = {}): Response => {
    const response = new Response();
    void middleware({ headers: { accept: 'text/html', ...headers } }, response, () => events.push(`${name} is made`));
    return response;
  };
  /** The page that was answered so says from which state it is. */
  const say = (name: string, { headers }: Response): void => {
    ws.emit('content-state', /desc="(\d+)"/.exec(headers['server-timing'] as string)?.[1], page(name));
  };
  return { pages, events, ask, say };
}

test('a change waits for what is being answered, and what is asked for then waits for the change', async () => {
  const { pages, events, ask } = start();
  const first = ask('first');
  await settled();
  const { promise, resolve } = Promise.withResolvers<void>();
  const changes = [
    pages.change(async () => {
      events.push('change begins');
      await promise;
      events.push('change ends');
    }),
  ];
  ask('second');
  changes.push(pages.change(async () => void events.push('next change')));
  await settled();
  expect(events).toEqual(['first is made']);
  first.close();
  await settled();
  expect(events).toEqual(['first is made', 'change begins']);
  ask('third');
  ask('nobody').close();
  resolve();
  await Promise.all(changes);
  await settled();
  expect(events.slice(2, 4)).toEqual(['change ends', 'next change']);
  expect(events.slice(4).toSorted()).toEqual(['second is made', 'third is made']);
});

test('no change waits for a part of a file, nor for one that failed', async () => {
  const { pages, events, ask } = start();
  ask('film', { range: 'bytes=0-' });
  await settled();
  const failing = pages.change(() => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  await pages.change(async () => void events.push('change'));
  expect(events).toEqual(['film is made', 'change']);
});

test('a page of an older state loads again, once it says so', async () => {
  const { pages, events, ask, say } = start();
  const old = ask('old');
  await settled();
  say('old', old);
  pages.loadAgain();
  say('old', old);
  const current = ask('current');
  await settled();
  say('current', current);
  expect(events).toEqual(['old is made', 'connected loads again', 'old loads again', 'current is made']);
});
