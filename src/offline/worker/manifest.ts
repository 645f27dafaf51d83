import { MANIFEST, type Manifest, type Pack } from '../format.ts';
import type { Failure } from '../messages.ts';
import { readBody } from '../stream.ts';
import { isManifest, MAX_MANIFEST_BYTES } from '../validate.ts';
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
  let manifest: Manifest | undefined;
  try {
    manifest = await readManifest(await fetch(base + MANIFEST, { cache: 'no-cache', signal }));
  } catch {
    return 'unreachable';
  } finally {
    clearTimeout(timer);
  }
  if (!manifest) return 'damaged';
  const missing = await findMissing(manifest.packs).catch(() => undefined);
  if (!missing) return 'storage';
  current.latest = manifest;
  return { manifest, missing };
}

/** Undefined if the response is not a manifest; rejects if it breaks off. */
async function readManifest(response: Response): Promise<Manifest | undefined> {
  const chunks = await readBody(response, MAX_MANIFEST_BYTES);
  const manifest: unknown = chunks && (await new Response(new Blob(chunks)).json().catch(() => {}));
  return isManifest(manifest) ? manifest : undefined;
}
