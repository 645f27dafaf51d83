import { MANIFEST, type Manifest, type Pack } from '../format.ts';
import type { Failure } from '../messages.ts';
import { readChunks } from '../stream.ts';
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
async function readManifest({ status, redirected, body }: Response): Promise<Manifest | undefined> {
  const chunks = status === 200 && !redirected && body && (await readChunks(body, MAX_MANIFEST_BYTES));
  return chunks ? parseManifest(await new Blob(chunks).text()) : undefined;
}

function parseManifest(text: string): Manifest | undefined {
  try {
    const manifest: unknown = JSON.parse(text);
    return isManifest(manifest) ? manifest : undefined;
  } catch {
    return undefined;
  }
}
