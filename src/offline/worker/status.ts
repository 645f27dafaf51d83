import { ASSETS, bytesOf, type Manifest, type Pack } from '../format.ts';
import type { Failure, Lost, Status } from '../messages.ts';
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
  const { manifest, complete } = await currentState();
  const saved = complete ? manifest : undefined;
  const [missing, lost, pages] = await Promise.all([
    missingOf(current.latest),
    missingOf(saved),
    worker.clients.matchAll({ type: 'window', includeUncontrolled: true }),
  ]);
  const status: Status = {
    scope: base,
    saved: saved && {
      edition: saved.edition,
      talks: saved.talks,
      bytes: saved.bytes,
      lost: lost.length > 0 ? describeLost(lost, saved) : undefined,
    },
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

/** The packs of an edition that are not saved. During a download no page shows them, and the status is posted often. */
const missingOf = async (edition: Manifest | undefined): Promise<readonly Pack[]> =>
  edition && !current.loading ? findMissing(edition.packs).catch(() => []) : [];

/** Browsers may delete caches at any time. */
const describeLost = (lost: readonly Pack[], { packs }: Manifest): Lost => ({
  packs: lost.length,
  of: packs.length,
  bytes: bytesOf(lost),
  styles: lost.some(({ folder }) => folder === ASSETS),
});

/** Posts the status for a page that was just opened, before the host responds. */
export async function greet(): Promise<void> {
  if (!current.loading) current.latest = undefined;
  await postStatus();
}
