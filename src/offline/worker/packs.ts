import {
  digestOf,
  folderOf,
  isHashed,
  isUsedByOpenPages,
  type Manifest,
  maxUnpacked,
  type Pack,
  packPath,
} from '../format.ts';
import type { Failure } from '../messages.ts';
import { readBody } from '../stream.ts';
import { filesOf, unpacked } from '../unpack.ts';
import { base, cacheName, ownCaches } from './scope.ts';

/** How long to wait for more data from a host, in milliseconds. */
export const STALL_TIMEOUT = 30_000;

/** A pack could not be saved: its message is the `Failure`. */
class PackError extends Error {}

const failed = (failure: Failure): PackError => new PackError(failure);

/** Why something was not saved: if not for a pack, for want of space. */
export const failureOf = (error: unknown): Failure =>
  error instanceof PackError ? (error.message as Failure) : 'storage';

/** Whether all of a pack is saved: its own address is added to its cache after all of its files. */
const isSaved = async (pack: Pack): Promise<boolean> =>
  (await caches.match(base + packPath(pack), { cacheName: cacheName(pack.name) })) !== undefined;

/** The packs that are not saved. */
export async function findMissing(packs: readonly Pack[]): Promise<Pack[]> {
  const saved = await Promise.all(packs.map(isSaved));
  return packs.filter((_, index) => !saved[index]);
}

/** Downloads a pack, checks all of it, and saves its files. Rejects with a `PackError`, or when `signal` is aborted. */
export async function savePack(pack: Pack, signal: AbortSignal, onData: (bytes: number) => void): Promise<void> {
  const files = await openPack(pack, await fetchPack(pack, signal, onData));
  signal.throwIfAborted();
  const name = cacheName(pack.name);
  try {
    await caches.delete(name);
    const cache = await caches.open(name);
    await Promise.all(files.map(([path, response]) => cache.put(base + path, response)));
    await cache.put(base + packPath(pack), new Response());
  } catch {
    await caches.delete(name).catch(() => {});
    throw failed('storage');
  }
}

/** The responses of a download by their paths, if it is the pack with this name. */
async function openPack(pack: Pack, download: Blob): Promise<(readonly [string, Response])[]> {
  try {
    const bytes = await unpacked(download, maxUnpacked(pack));
    if ((await digestOf(bytes)) === pack.name) {
      return filesOf(pack, bytes).map(({ path, type, body }) => [
        path,
        new Response(body, { headers: { 'content-type': type } }),
      ]);
    }
  } catch {
    // It cannot be unpacked, or its files are not those of the pack.
  }
  throw failed('damaged');
}

async function fetchPack(
  pack: Pack,
  signal: AbortSignal,
  onData: (bytes: number) => void,
  isRetry = false,
): Promise<Blob> {
  const request = new AbortController();
  const abort = (): void => request.abort();
  signal.addEventListener('abort', abort);
  let timer = setTimeout(abort, STALL_TIMEOUT);
  let isEncoded = false;
  try {
    signal.throwIfAborted();
    // The HTTP cache may contain a damaged pack, and would save a second copy.
    const response = await fetch(base + packPath(pack), { signal: request.signal, cache: 'no-store' });
    isEncoded = response.headers.has('content-encoding');
    // The browser or a host on the way may have unpacked it.
    const chunks = await readBody(response, maxUnpacked(pack), (bytes) => {
      onData(bytes);
      clearTimeout(timer);
      timer = setTimeout(abort, STALL_TIMEOUT);
    });
    if (!chunks) throw failed('damaged');
    return new Blob(chunks);
  } catch (error) {
    if (error instanceof PackError) throw error;
    if (!isEncoded || request.signal.aborted) throw failed('unreachable');
    // A browser that cannot decode a response reports the same error as for a broken connection; but it does so again.
    if (isRetry) throw failed('damaged');
    return await fetchPack(pack, signal, onData, true);
  } finally {
    clearTimeout(timer);
  }
}

/** The saved file at a path: of this edition or, if its name has a hash of its content, of any. */
export async function findSaved(path: string, manifest: Manifest | undefined): Promise<Response | undefined> {
  const packs = (manifest?.packs ?? []).filter(({ folder }) => folder === folderOf(path));
  try {
    const found = await findIn(
      packs.map(({ name }) => cacheName(name)),
      path,
    );
    return found ?? (isHashed(path) ? await findIn(await ownCaches(), path) : undefined);
  } catch {
    // If the browser's storage fails, the site comes from its host.
    return undefined;
  }
}

async function findIn(names: readonly string[], path: string): Promise<Response | undefined> {
  const found = await Promise.all(names.map((cacheName) => caches.match(base + path, { cacheName })));
  return found.find((response) => response !== undefined);
}

/** Deletes all packs except these, and those of the edition before that open pages may still request. */
export async function deletePacksExcept(packs: readonly Pack[], before: readonly Pack[] = []): Promise<void> {
  const used = new Set(
    [...packs, ...before.filter(isUsedByOpenPages)].map(({ name }) => cacheName(name)).concat(cacheName('state')),
  );
  await Promise.all((await ownCaches()).filter((name) => !used.has(name)).map((name) => caches.delete(name)));
}
