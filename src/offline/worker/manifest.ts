import { MANIFEST, type Manifest, type Pack } from '../format.ts';
import type { Failure } from '../messages.ts';
import { findMissing, STALL_TIMEOUT } from './packs.ts';
import { base } from './scope.ts';
import { current } from './status.ts';

let request = new AbortController();

/** Stops waiting for the manifest: `fetchManifest` then returns `unreachable`. */
export const abortManifest = (): void => request.abort();

/** The host's edition and the packs of it that are not saved, or why they are unknown. */
export async function fetchManifest(): Promise<{ manifest: Manifest; missing: Pack[] } | Failure> {
  request = new AbortController();
  const { signal } = request;
  const timer = setTimeout(abortManifest, STALL_TIMEOUT);
  const response = await fetch(base + MANIFEST, { cache: 'no-cache', signal }).catch(() => undefined);
  const text = await response?.text().catch(() => undefined);
  clearTimeout(timer);
  if (!response || text === undefined) return 'unreachable';
  const manifest = response.status === 200 && !response.redirected && parseManifest(text);
  if (!manifest) return 'damaged';
  const missing = await findMissing(manifest.packs).catch(() => undefined);
  if (!missing) return 'storage';
  current.latest = manifest;
  return { manifest, missing };
}

function parseManifest(text: string): Manifest | undefined {
  try {
    const manifest: Manifest = JSON.parse(text);
    return Array.isArray(manifest.packs) ? manifest : undefined;
  } catch {
    return undefined;
  }
}
