import type { BrowserContext, BrowserContextOptions, Page, Worker } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { type Device, useDevice } from '../device.ts';
import type { Edition } from './editions.ts';
import { footer } from './footer.ts';
import { type Habit, type Host, type Served, startHost } from './host.ts';

/** A reader's device and the host that it visits; both are gone after the test. */
export interface Stage extends Device {
  readonly host: Host;
}

/** Gives for each call another host that serves these folders, and another device. */
export function useStage(): (
  served: readonly Served[],
  options?: BrowserContextOptions,
  habit?: Habit,
) => Promise<Stage> {
  const open = useDevice();
  return async (served, options, habit) => {
    const host = await startHost(served, habit);
    onTestFinished(host.kill);
    const device = await open({ baseURL: host.origin, reducedMotion: 'reduce', ...options });
    onTestFinished(device.close);
    return { ...device, host };
  };
}

/** An edition, served at the root. */
export const atRoot = ({ folder }: Pick<Edition, 'folder'>): readonly Served[] => [{ base: '/', folder }];

/** Waits until the footer of a page says that. */
export const untilStatus = (page: Page, text: string): Promise<void> =>
  expect.poll(() => footer(page).text.textContent()).toBe(text);

/** The packs that service workers ask a host for, in turn. */
export function watchPacks({ context }: Pick<Device, 'context'>): string[] {
  const asked: string[] = [];
  context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.serviceWorker() && pathname.endsWith('.pack')) asked.push(pathname);
  });
  return asked;
}

/** The digest of what an open page is answered with, for each of these paths that it is answered for. */
export const answersTo = (page: Page, paths: readonly string[], base = '/'): Promise<Record<string, string>> =>
  page.evaluate(
    async ([asked, begin]) => {
      const answers = await Promise.all(
        asked.map(async (path) => {
          const body = await fetch(`${begin}${path}`).then(
            (response) => response.arrayBuffer(),
            () => undefined,
          );
          if (!body) return [];
          const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
          return [[path, [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')]];
        }),
      );
      return Object.fromEntries(answers.flat());
    },
    [[...new Set(paths)], base] as const,
  );

/** Asks for all that is saved of two editions: what comes is all of the first and nothing else. */
export async function expectAll(page: Page, { answers }: Edition, other: Partial<Edition> = {}): Promise<void> {
  const paths = [...Object.keys(answers), ...Object.keys(other.answers ?? {})];
  expect(await answersTo(page, paths)).toEqual(answers);
}

/** Has a host not respond to what is asked for at a path, until what is returned is called. */
export async function hold(context: BrowserContext, path: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await context.route(`**${path}`, async (route) => {
    await promise;
    // Who asked may have given up meanwhile.
    await route.continue().catch(() => {});
  });
  return resolve;
}

/** The one service worker of a device. */
export function workerOf({ context }: Pick<Device, 'context'>): Worker {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('There is no service worker.');
  return worker;
}

/** Has timers of a worker that are set from now on for one of these times, in milliseconds, end at once, each time once; others never end. */
export const endTimers = (worker: Worker, times: readonly number[]): Promise<void> =>
  worker.evaluate((all) => {
    const set = globalThis.setTimeout;
    const left = [...all];
    globalThis.setTimeout = ((work: () => void, time: number, ...given: []) => {
      const at = left.indexOf(time);
      if (at >= 0) left.splice(at, 1);
      return at >= 0 || time === 0 ? set(work, 0, ...given) : 0;
    }) as typeof setTimeout;
  }, times);

/** Ends all service workers, as browsers do at will. */
export async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
