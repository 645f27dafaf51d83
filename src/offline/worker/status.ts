import { bytesOf, type Manifest } from '../format.ts';
import type { Failure, Status } from '../messages.ts';
import { findMissing } from './packs.ts';
import { base, worker } from './scope.ts';
import { currentState } from './state.ts';

/** The part of the status that is not stored. `latest` is the host's edition, if it responded to the last request. */
export const current: {
  latest?: Manifest | undefined;
  loading?: Status['loading'];
  failure?: Failure | undefined;
} = {};

export const isLoading = (): boolean => current.loading !== undefined;

/** Posts the status to all open pages of the site. */
export async function postStatus(): Promise<void> {
  const [{ manifest, complete }, missing, pages] = await Promise.all([
    currentState(),
    // During a download no page shows how much is missing, and the status is posted often.
    current.latest && !current.loading ? findMissing(current.latest.packs).catch(() => []) : [],
    worker.clients.matchAll({ type: 'window', includeUncontrolled: true }),
  ]);
  // Browsers may delete caches at any time.
  const isDamaged = missing.length > 0 && current.latest?.edition === manifest?.edition;
  const status: Status = {
    scope: base,
    saved:
      complete && manifest && !isDamaged
        ? { edition: manifest.edition, talks: manifest.talks, bytes: manifest.bytes }
        : undefined,
    latest: current.latest && {
      edition: current.latest.edition,
      talks: current.latest.talks,
      missing: bytesOf(missing),
    },
    loading: current.loading,
    failure: current.failure,
  };
  for (const page of pages) if (new URL(page.url).pathname.startsWith(base)) page.postMessage(status);
}

/** Posts the status for a page that was just opened, before the host responds. */
export async function greet(): Promise<void> {
  if (!current.loading) current.latest = undefined;
  await postStatus();
}
