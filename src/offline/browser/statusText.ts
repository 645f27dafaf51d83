import * as words from '#words/offline';
import type { Status } from '../messages.ts';

/** Why this browser cannot save the site: no https, no service workers, or they are blocked. */
export type Unavailable = 'insecure' | 'unsupported' | 'refused';

/** What the footer shows of the offline copy. */
export interface StatusDisplay {
  readonly text: string;
  /** The label of the button that downloads the copy; without a label, it is hidden. */
  readonly save?: string;
  /** Whether there is a button that removes the copy. */
  readonly remove?: boolean;
  /** The progress of a download, from 0 to 1, which can then be cancelled. */
  readonly progress?: number;
}

export function formatStatus(status: Status | Unavailable): StatusDisplay {
  if (typeof status === 'string') return { text: words.notAvailable(words.unavailable[status]) };
  const { saved, latest, loading, failure } = status;
  if (loading) {
    const isNewer = saved && saved.edition !== latest?.edition;
    const text = (isNewer ? words.loadingNewer : words.loading)(loading.total);
    return { text, progress: loading.done / loading.total };
  }
  if (saved?.lost) {
    const { packs, of, styles, bytes } = saved.lost;
    const text = words.incomplete(packs, of, styles);
    if (failure) return { text: `${text}; ${words.archiveFailures[failure]}.`, save: words.retry, remove: true };
    const isNewer = latest && latest.edition !== saved.edition;
    return { text: `${text}.`, save: isNewer ? words.update(latest.missing) : words.saveRest(bytes), remove: true };
  }
  if (saved) {
    const text = words.available(saved.talks, saved.bytes);
    const isLatest = !latest || latest.edition === saved.edition;
    if (failure === 'damaged' && isLatest)
      return { text: `${text}${words.unreadable}`, save: words.retry, remove: true };
    const earlier = `${text}${words.inEarlierEdition}`;
    if (failure) return { text: `${earlier}: ${words.newerFailures[failure]}.`, save: words.retry, remove: true };
    if (isLatest) return { text, remove: true };
    return { text: earlier, save: words.update(latest.missing), remove: true };
  }
  if (failure) return { text: words.notAvailable(words.archiveFailures[failure]), save: words.retry };
  if (!latest) return { text: '' };
  return { text: words.notSaved, save: words.save(latest.talks, latest.missing) };
}

/** Whether to show that there is a newer edition than that of the open page: once a reload would show it. */
export const isNewerReady = (pageEdition: string | undefined, { saved, latest }: Status): boolean =>
  pageEdition !== undefined &&
  latest !== undefined &&
  latest.edition !== pageEdition &&
  (saved ?? latest).edition === latest.edition;
