import { digestOf, folderOf, HASHED, isLasting, type Manifest, type Pack, packPath } from '../format.ts';
import type { Failure } from '../status.ts';
import { entriesOf, unpacked } from '../unpack.ts';
import { base, cacheName, ownCaches } from './scope.ts';

/** How long a host may say nothing before it is taken to be gone, in milliseconds. */
export const SILENCE = 30_000;

/** Why a pack could not be kept. */
export class Failed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure);
    this.failure = failure;
  }
}

/** Whether all of a pack is kept: its own address is put into its cache after all that it holds. */
export const isKept = async (pack: Pack): Promise<boolean> =>
  (await caches.match(base + packPath(pack), { cacheName: cacheName(pack.name) })) !== undefined;

export async function missingOf(packs: readonly Pack[]): Promise<Pack[]> {
  const kept = await Promise.all(packs.map(isKept));
  return packs.filter((_, index) => !kept[index]);
}

/** Fetches a pack and keeps what it holds, none of it before all was checked. Rejects with a `Failed`. */
export async function fetchPack(pack: Pack, signal: AbortSignal, received: (bytes: number) => void): Promise<void> {
  const fetched = await load(pack, signal, received);
  const bytes = await unpacked(fetched).catch(() => undefined);
  if (!bytes || (await digestOf(bytes)) !== pack.name) throw new Failed('damaged');
  signal.throwIfAborted();
  const name = cacheName(pack.name);
  try {
    await caches.delete(name);
    const cache = await caches.open(name);
    await Promise.all(
      [...entriesOf(bytes)].map(({ path, type, body }) =>
        cache.put(base + path, new Response(body, { headers: { 'content-type': type } })),
      ),
    );
    await cache.put(base + packPath(pack), new Response());
  } catch {
    await caches.delete(name).catch(() => {});
    throw new Failed('storage');
  }
}

async function load(pack: Pack, signal: AbortSignal, received: (bytes: number) => void, again = false): Promise<Blob> {
  const fetching = new AbortController();
  const abort = (): void => fetching.abort();
  signal.addEventListener('abort', abort);
  let silence = setTimeout(abort, SILENCE);
  let unpackedOnTheWay = false;
  try {
    signal.throwIfAborted();
    // Past the browser's own cache, which may hold a broken one and would keep a second copy.
    const response = await fetch(base + packPath(pack), { signal: fetching.signal, cache: 'no-store' });
    const { status, redirected, headers, body } = response;
    if (status !== 200 || redirected || !body) throw new Failed('damaged');
    unpackedOnTheWay = headers.has('content-encoding');
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const reader = body.getReader();
    for (let { value } = await reader.read(); value; { value } = await reader.read()) {
      parts.push(value);
      received(value.length);
      clearTimeout(silence);
      silence = setTimeout(abort, SILENCE);
    }
    return new Blob(parts);
  } catch (error) {
    if (error instanceof Failed) throw error;
    if (!unpackedOnTheWay || fetching.signal.aborted) throw new Failed('unreachable');
    // Of a pack that it cannot unpack a browser says no more than of a connection that breaks off: but it breaks off again.
    if (again) throw new Failed('damaged');
    return await load(pack, signal, received, true);
  } finally {
    clearTimeout(silence);
  }
}

/** What is kept at a path: of this edition, or, if its name tells its content, of another. */
export async function findKept(path: string, manifest: Manifest | undefined): Promise<Response | undefined> {
  const packs = (manifest?.packs ?? []).filter(({ folder }) => folder === folderOf(path));
  const unchanging = HASHED.some((folder) => path.startsWith(folder));
  try {
    const found = await findIn(
      packs.map(({ name }) => cacheName(name)),
      path,
    );
    return found ?? (unchanging ? await findIn(await ownCaches(), path) : undefined);
  } catch {
    // Where the browser's storage fails, the site is shown as its host has it.
    return undefined;
  }
}

async function findIn(names: readonly string[], path: string): Promise<Response | undefined> {
  const found = await Promise.all(names.map((cacheName) => caches.match(base + path, { cacheName })));
  return found.find((response) => response !== undefined);
}

/** Drops all packs but these and what open pages of the edition before may yet ask for. */
export async function dropPacks(packs: readonly Pack[], before: readonly Pack[] = []): Promise<void> {
  const used = new Set(
    [...packs, ...before.filter(isLasting)].map(({ name }) => cacheName(name)).concat(cacheName('state')),
  );
  await Promise.all((await ownCaches()).filter((name) => !used.has(name)).map((name) => caches.delete(name)));
}
