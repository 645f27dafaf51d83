import { megabytes, talks } from '#words/counts';
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
  if (typeof status === 'string') return { text: `${words.notAvailable}${words.unavailable[status]}.` };
  const { saved, latest, loading, failure } = status;
  const isNewer = saved && latest && latest.edition !== saved.edition;
  if (loading) {
    const what = isNewer ? words.loadingNewer : words.loading;
    return { text: `${what}, ${megabytes(loading.total)}`, progress: loading.done / loading.total };
  }
  const reason = failure && words.failed[failure](saved && !saved.lost ? words.theNewer : words.theArchive);
  if (saved?.lost) {
    const text = words.incomplete(saved.lost);
    if (reason) return { text: `${text}; ${reason}.`, save: words.retry, remove: true };
    return {
      text: `${text}.`,
      save: isNewer ? update(latest) : withSize(words.saveRest, saved.lost.bytes),
      remove: true,
    };
  }
  if (saved) {
    const text = `${words.available}${talks(saved.talks)}, ${megabytes(saved.bytes)}`;
    if (failure === 'damaged' && !isNewer) return { text: text + words.unreadable, save: words.retry, remove: true };
    const earlier = text + words.inEarlierEdition;
    if (reason) return { text: `${earlier}: ${reason}.`, save: words.retry, remove: true };
    return isNewer ? { text: earlier, save: update(latest), remove: true } : { text, remove: true };
  }
  if (reason) return { text: `${words.notAvailable}${reason}.`, save: words.retry };
  return latest
    ? { text: words.notSaved, save: withSize(words.save + talks(latest.talks), latest.missing) }
    : { text: '' };
}

const withSize = (label: string, bytes: number): string => `${label} (${megabytes(bytes)})`;
const update = ({ missing }: NonNullable<Status['latest']>): string => withSize(words.update, missing);

/** Whether to show that there is a newer edition than that of the open page: once a reload would show it. */
export const isNewerReady = (pageEdition: string | undefined, { saved, latest }: Status): boolean =>
  Boolean(pageEdition && latest && latest.edition !== pageEdition && (!saved || saved.edition === latest.edition));
