import { isShell, type Manifest, type Pack } from '../format.ts';
import type { Failure } from '../messages.ts';
import { isManifest } from '../validate.ts';
import { deletePacksExcept } from './packs.ts';
import { base, cacheName } from './scope.ts';

/** What the worker stores between visits. */
export interface State {
  /** The edition that is available offline. */
  readonly manifest?: Manifest;
  /** Whether all of it is; otherwise only its shell is. */
  readonly complete?: boolean;
  /** The edition that a reader asked to save: the rest of it is downloaded without asking again, however large it is. */
  readonly requested?: string;
  /** Whether a reader cancelled or removed the copy: it is then not downloaded automatically. */
  readonly declined?: boolean;
  /** The edition that could not be saved, why, and when, in milliseconds. */
  readonly failed?: { readonly edition: string; readonly failure: Failure; readonly time: number };
}

const CACHE = cacheName('state');
const KEY = `${base}offline/state.json`;

/** A state that there was no space to store. */
let unstored: State | undefined;

export async function readState(): Promise<State> {
  try {
    const stored: State | undefined = await (await caches.match(KEY, { cacheName: CACHE }))?.json();
    const { manifest, complete, ...rest } = stored ?? {};
    // An earlier worker may have stored what the host had without checking it.
    return stored && isManifest(manifest) ? stored : rest;
  } catch {
    // The browser does not let the site store anything.
    return {};
  }
}

export const currentState = async (): Promise<State> => unstored ?? readState();

/** Stores the state in one write, so that a device switches to another edition completely or not at all. */
export async function storeState(state: State): Promise<void> {
  unstored = state;
  const cache = await caches.open(CACHE);
  await cache.put(KEY, new Response(JSON.stringify(state)));
  unstored = undefined;
}

/** Stores the state and deletes all packs that it does not need, which may first make the space to store it. */
export async function storeAndCleanUp(state: State): Promise<void> {
  await storeState(state).catch(() => {});
  await deletePacksExcept(availablePacks(state));
  if (unstored) await storeState(state);
}

/** Stores that a reader does not want the copy to be downloaded automatically. */
export function decline({ manifest, complete = false }: State): Promise<void> {
  return storeAndCleanUp({ ...(manifest && { manifest }), complete, declined: true }).catch(() => {});
}

/** The packs that are available offline, without those downloaded of an edition that is not complete yet. */
function availablePacks({ manifest, complete }: State): readonly Pack[] {
  const packs = manifest?.packs ?? [];
  return complete ? packs : packs.filter(isShell);
}
