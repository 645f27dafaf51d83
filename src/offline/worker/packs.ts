import { digestOf, folderOf, HASHED, isShell, type Manifest, type Pack, packPath } from '../format.ts';
import type { Failure } from '../status.ts';
import { entriesOf, unpacked } from '../unpack.ts';
import { base, cacheName, ownCaches } from './scope.ts';

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

async function load(pack: Pack, signal: AbortSignal, received: (bytes: number) => void): Promise<Blob> {
  try {
    // Past the browser's own cache, which may hold a broken one and would keep a second copy.
    const { status, redirected, body } = await fetch(base + packPath(pack), { signal, cache: 'no-store' });
    if (status !== 200 || redirected || !body) throw new Failed('damaged');
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const reader = body.getReader();
    for (let { value } = await reader.read(); value; { value } = await reader.read()) {
      parts.push(value);
      received(value.length);
    }
    return new Blob(parts);
  } catch (error) {
    throw error instanceof Failed ? error : new Failed('unreachable');
  }
}

/** What is kept at a path: of this edition, or, if its name tells its content, of another. */
export async function findKept(path: string, manifest: Manifest | undefined): Promise<Response | undefined> {
  const packs = (manifest?.packs ?? []).filter(({ folder }) => folder === folderOf(path));
  const names = packs.map(({ name }) => cacheName(name));
  if (HASHED.some((folder) => path.startsWith(folder))) names.push(...(await ownCaches()));
  const found = await Promise.all(names.map((cacheName) => caches.match(base + path, { cacheName })));
  return found.find((response) => response !== undefined);
}

/**
 * Drops all packs but those of these editions that are still of use: all of the first one's, and the shells of the
 * others, which pages that are open may yet ask for.
 */
export async function dropPacks(whole: readonly Pack[], shells: readonly Pack[] = []): Promise<void> {
  const used = new Set(
    [...whole, ...shells.filter(isShell)].map(({ name }) => cacheName(name)).concat(cacheName('state')),
  );
  await Promise.all((await ownCaches()).filter((name) => !used.has(name)).map((name) => caches.delete(name)));
}
