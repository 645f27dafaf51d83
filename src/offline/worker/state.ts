import type { Manifest } from '../format.ts';
import type { Failure } from '../status.ts';
import { base, cacheName } from './scope.ts';

/** What is remembered between visits. */
export interface State {
  /** The edition that is at hand. */
  readonly manifest?: Manifest;
  /** Whether all of it is; else the shell alone. */
  readonly whole?: boolean;
  /** The edition that a reader asked to be kept: however large it is, the rest of it is fetched without asking again. */
  readonly asked?: string;
  /** Whether a reader stopped or dropped the copy: it is then not made again by itself. */
  readonly declined?: boolean;
  /** The edition that could not be kept, why, and when that was found, in milliseconds. */
  readonly failed?: { readonly build: string; readonly failure: Failure; readonly time: number };
}

const CACHE = cacheName('state');
const KEY = `${base}offline/state.json`;

export async function readState(): Promise<State> {
  try {
    return (await (await caches.match(KEY, { cacheName: CACHE }))?.json()) ?? {};
  } catch {
    // Where nothing can be kept there is nothing to remember.
    return {};
  }
}

/** One write, so that an edition takes the place of another whole or not at all. */
export async function writeState(state: State): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.put(KEY, new Response(JSON.stringify(state)));
}
