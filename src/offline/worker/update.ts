import { bytesOf, isShell, MANIFEST, type Manifest, type Pack } from '../format.ts';
import type { Failure, Status } from '../status.ts';
import { dropPacks, Failed, fetchPack, missingOf, SILENCE } from './packs.ts';
import { base, worker } from './scope.ts';
import { readState, type State, writeState } from './state.ts';

/** What is fetched without asking, in bytes. */
const LITTLE = 5_000_000;
/** How long a host is left alone with an edition that is broken there, in milliseconds, unless a reader asks. */
const REST = 3_600_000;

/** The edition that the host has, as far as it said so since a page last asked. */
let latest: Manifest | undefined;
let loading: Status['loading'];
let failure: Failure | undefined;
let stop = new AbortController();
let asking = new AbortController();
/** What is to be remembered, where there was no room for it. */
let unwritten: State | undefined;

const recall = async (): Promise<State> => unwritten ?? readState();

async function remember(state: State): Promise<void> {
  unwritten = state;
  await writeState(state);
  unwritten = undefined;
}

/** Remembers how things stand, and drops what is then not at hand; there may be room for the one only after the other. */
async function settle(state: State): Promise<void> {
  await remember(state).catch(() => {});
  await dropPacks(packsOf(state));
  if (unwritten) await remember(state);
}

/** Tells all open pages how things stand. */
async function tell(): Promise<void> {
  const [{ manifest, whole }, missing, pages] = await Promise.all([
    recall(),
    // While the copy is fetched nobody needs to know how much of it is missing, and it is told often.
    latest && !loading ? missingOf(latest.packs).catch(() => []) : [],
    worker.clients.matchAll({ type: 'window', includeUncontrolled: true }),
  ]);
  // A browser may have dropped some of it since.
  const lost = missing.length > 0 && latest?.build === manifest?.build;
  const status: Status = {
    scope: base,
    kept:
      whole && manifest && !lost ? { build: manifest.build, talks: manifest.talks, bytes: manifest.bytes } : undefined,
    latest: latest && { build: latest.build, talks: latest.talks, missing: bytesOf(missing) },
    loading,
    failure,
  };
  for (const page of pages) if (new URL(page.url).pathname.startsWith(base)) page.postMessage(status);
}

/** Tells a page that has just come how things stand, before the host is asked again. */
export async function greet(): Promise<void> {
  if (!loading) latest = undefined;
  await tell();
}

export const isLoading = (): boolean => loading !== undefined;

/** The edition that the host has now, and what of it is missing here; or why it does not say. */
async function ask(): Promise<{ manifest: Manifest; missing: Pack[] } | Failure> {
  asking = new AbortController();
  const silence = setTimeout(() => asking.abort(), SILENCE);
  const response = await fetch(base + MANIFEST, { cache: 'no-cache', signal: asking.signal }).catch(() => undefined);
  const text = await response?.text().catch(() => undefined);
  clearTimeout(silence);
  if (!response || text === undefined) return 'unreachable';
  const manifest = response.status === 200 && !response.redirected && manifestOf(text);
  if (!manifest) return 'damaged';
  const missing = await missingOf(manifest.packs).catch(() => undefined);
  if (!missing) return 'storage';
  latest = manifest;
  return { manifest, missing };
}

function manifestOf(text: string): Manifest | undefined {
  try {
    const manifest: Manifest = JSON.parse(text);
    return Array.isArray(manifest.packs) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what any page needs to be shown, when the worker is new. */
export async function begin(): Promise<void> {
  const { manifest } = await readState();
  const found = manifest ? 'kept' : await ask();
  if (typeof found !== 'string') await take(found.manifest, false);
}

/** Looks for another edition, and fetches what of it may be fetched without asking. */
export async function visit(saveData: boolean): Promise<void> {
  const found = await ask();
  const { manifest: current, whole = false, declined = false, asked, failed } = await recall();
  if (typeof found === 'string') {
    failure = whole ? undefined : found;
    return tell();
  }
  const { manifest, missing } = found;
  const { build } = manifest;
  const resting = failed?.build === build && Date.now() - failed.time < REST;
  failure = resting ? failed.failure : undefined;
  if (whole && current?.build === build && missing.length === 0) return tell();
  const granted = asked === build || (!saveData && bytesOf(missing) <= LITTLE) || missing.length === 0;
  if (granted && !declined && !resting) return take(manifest, true);
  if (!whole && !resting && (current?.build !== build || missing.some(isShell))) return take(manifest, false);
  return tell();
}

/** Keeps the archive, because a reader said so. */
export async function keep(): Promise<void> {
  const found = await ask();
  if (typeof found === 'string') {
    failure = found;
    return tell();
  }
  const { declined: _, ...state } = await recall();
  await remember({ ...state, asked: found.manifest.build }).catch(() => {});
  return take(found.manifest, true);
}

/** Stops waiting for a host that is asked for its edition, and, where that is to stop, for what is being fetched. */
export function interrupt(fetching: boolean): void {
  asking.abort();
  if (fetching) stop.abort();
}

/** Does not fetch by itself what a reader stopped; the browser may have ended the worker that was at it. */
export async function cancel(): Promise<void> {
  await decline(await recall());
  await tell();
  await visit(true);
}

/** Drops the copy, all but the shell, and does not make it again by itself. */
export async function remove(): Promise<void> {
  const { manifest } = await recall();
  await decline({ ...(manifest && { manifest }) });
  await tell();
  await visit(true);
}

function decline({ manifest, whole = false }: State): Promise<void> {
  return settle({ ...(manifest && { manifest }), whole, declined: true }).catch(() => {});
}

/** What is at hand: all of an edition or its shell; not what was fetched to complete it. */
function packsOf({ manifest, whole }: State): readonly Pack[] {
  const packs = manifest?.packs ?? [];
  return whole ? packs : packs.filter(isShell);
}

/** Makes an edition the one that is at hand, all of it or its shell, once all that it needs is here. */
async function take(manifest: Manifest, whole: boolean): Promise<void> {
  const { failed: _, ...before } = await recall();
  stop = new AbortController();
  failure = undefined;
  try {
    await fetchMissing(manifest, whole);
    await remember({ ...before, manifest, whole });
    // What stays of the edition before does no harm.
    await dropPacks(manifest.packs, before.manifest?.packs).catch(() => {});
  } catch (error) {
    await giveUp(error, before, manifest).catch(() => {});
  }
  loading = undefined;
  await tell();
}

async function fetchMissing({ packs }: Manifest, whole: boolean): Promise<void> {
  const missing = await missingOf(whole ? packs : packs.filter(isShell));
  const total = bytesOf(missing);
  /** The shell comes unsaid; of the rest each fiftieth is told. */
  function proceed(done: number): void {
    if (!whole || (loading && done < loading.done + total / 50)) return;
    loading = { done, total };
    tell();
  }
  let before = 0;
  for (const pack of missing) {
    proceed(before);
    let received = 0;
    await fetchPack(pack, stop.signal, (bytes) => {
      // What the browser has unpacked by itself is more than there was to fetch.
      received = Math.min(received + bytes, pack.bytes);
      proceed(before + received);
    });
    before += pack.bytes;
  }
}

/** The copy stays as it was; what was fetched of the new one stays too, to go on from, unless there is no room for it. */
async function giveUp(error: unknown, before: State, { build }: Manifest): Promise<void> {
  if (stop.signal.aborted) return decline(before);
  failure = error instanceof Failed ? error.failure : 'storage';
  if (failure === 'unreachable') return;
  const state = { ...before, failed: { build, failure, time: Date.now() } };
  await (failure === 'storage' ? settle(state) : remember(state));
}
