import { counted, megabytes, talkCount } from '../../wording/format.ts';
import type { Failure, Lost, Status } from '../messages.ts';

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

const UNAVAILABLE: Readonly<Record<Unavailable, string>> = {
  insecure: 'browsers save only sites whose address begins with https',
  unsupported: 'this browser cannot save sites, at least not in this window',
  refused: 'this browser does not allow the site to be saved, as in some private windows or with cookies blocked',
};

/** `what` failed to be saved: the archive or, if an earlier edition is saved, the newer one. */
const FAILURES: Readonly<Record<Failure, (what: string) => string>> = {
  damaged: (what) => `a part of ${what} is missing or damaged on its server`,
  storage: (what) => `this browser has no space for ${what} or does not allow it to be saved`,
  unreachable: () => 'the server cannot be reached',
};

/** What is known of a saved edition while the list of the packs on the host is missing or damaged. */
const UNREADABLE = ', perhaps in an earlier edition: the list of the newest one is missing or damaged on its server.';

const RETRY = 'Try again';

export function formatStatus(status: Status | Unavailable): StatusDisplay {
  if (typeof status === 'string') return { text: `Not available offline: ${UNAVAILABLE[status]}.` };
  const { saved, latest, loading, failure } = status;
  if (loading) {
    const what = saved && saved.edition !== latest?.edition ? 'a newer edition' : 'for offline reading';
    return { text: `Loading ${what}, ${megabytes(loading.total)}`, progress: loading.done / loading.total };
  }
  if (saved?.lost) {
    const text = `Incomplete offline: ${formatLost(saved.lost)}`;
    if (failure) return { text: `${text}; ${FAILURES[failure]('the archive')}.`, save: RETRY, remove: true };
    const isNewer = latest && latest.edition !== saved.edition;
    const save = isNewer ? updateLabel(latest) : `Save the rest (${megabytes(saved.lost.bytes)})`;
    return { text: `${text}.`, save, remove: true };
  }
  if (saved) {
    const text = `Available offline: ${talkCount(saved.talks)}, ${megabytes(saved.bytes)}`;
    const isLatest = !latest || latest.edition === saved.edition;
    if (failure === 'damaged' && isLatest) return { text: `${text}${UNREADABLE}`, save: RETRY, remove: true };
    if (failure) {
      const reason = FAILURES[failure]('the newer one');
      return { text: `${text}, in an earlier edition: ${reason}.`, save: RETRY, remove: true };
    }
    if (isLatest) return { text, remove: true };
    return { text: `${text}, in an earlier edition`, save: updateLabel(latest), remove: true };
  }
  if (failure) return { text: `Not available offline: ${FAILURES[failure]('the archive')}.`, save: RETRY };
  if (!latest) return { text: '' };
  const save = `Save ${talkCount(latest.talks)} (${megabytes(latest.missing)})`;
  return { text: 'Not saved for offline reading', save };
}

const updateLabel = ({ missing }: NonNullable<Status['latest']>): string => `Update (${megabytes(missing)})`;

/** “2 of 12 parts are missing”, and whether the styles are, without which the pages look broken. */
const formatLost = ({ packs, of, styles }: Lost): string =>
  `${packs} of ${counted(of, 'part')} ${packs === 1 ? 'is' : 'are'} missing${styles ? ', with the styles' : ''}`;

/** Whether to show that there is a newer edition than that of the open page: once a reload would show it. */
export const isNewerReady = (pageEdition: string | undefined, { saved, latest }: Status): boolean =>
  pageEdition !== undefined &&
  latest !== undefined &&
  latest.edition !== pageEdition &&
  (saved ?? latest).edition === latest.edition;
