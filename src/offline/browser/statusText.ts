import { talks } from '../../browser/dom.ts';
import type { Failure, Status } from '../status.ts';

/** Why nothing can be kept here at all: no https, no service workers, or a browser that does not let this site have one. */
export type Unavailable = 'insecure' | 'unsupported' | 'refused';

/** What the foot of the page says of the offline copy, and what it lets a reader do. */
export interface Words {
  readonly text: string;
  /** The label of the button that fetches the copy, where there is something to fetch. */
  readonly keep?: string;
  readonly remove?: boolean;
  /** How much of what is being fetched is here, from 0 to 1; it can then be cancelled. */
  readonly progress?: number;
}

const UNAVAILABLE: Readonly<Record<Unavailable, string>> = {
  insecure: 'browsers keep only sites whose address begins with https',
  unsupported: 'this browser cannot keep sites, at least not in this window',
  refused: 'this browser does not let the site be kept, as in some private windows or with cookies blocked',
};

/** What to say of a failure: of the archive, and, where an earlier edition is kept, of the newer one. */
const FAILURES: Readonly<Record<Failure, (what: string) => string>> = {
  damaged: (what) => `a part of ${what} is missing or damaged on its server`,
  storage: (what) => `this browser has no room for ${what} or does not let it be kept`,
  unreachable: () => 'the server cannot be reached',
};

/** Says how things stand with the offline copy. */
export function wordsOf(status: Status | Unavailable): Words {
  if (typeof status === 'string') return { text: `Not available offline: ${UNAVAILABLE[status]}.` };
  const { kept, latest, loading, failure } = status;
  if (loading) {
    const { done, total } = loading;
    const what = kept ? 'a newer edition' : 'for offline reading';
    return { text: `Loading ${what}, ${megabytes(total)}`, progress: done / total };
  }
  if (kept) {
    const text = `Available offline: ${talks(kept.talks)}, ${megabytes(kept.bytes)}`;
    if (failure)
      return {
        text: `${text}, in an earlier edition: ${FAILURES[failure]('the newer one')}.`,
        keep: RETRY,
        remove: true,
      };
    if (!latest || latest.build === kept.build) return { text, remove: true };
    return { text: `${text}, in an earlier edition`, keep: `Update (${megabytes(latest.missing)})`, remove: true };
  }
  if (failure) return { text: `Not available offline: ${FAILURES[failure]('the archive')}.`, keep: RETRY };
  if (!latest) return { text: '' };
  return { text: 'Not kept for reading offline', keep: `Keep ${talks(latest.talks)} (${megabytes(latest.missing)})` };
}

const RETRY = 'Try again';

/** “0.4 MB”, “18 MB”: in millions of bytes, at least a tenth. */
export const megabytes = (bytes: number): string =>
  `${bytes < 9.95e6 ? Math.max(0.1, bytes / 1e6).toFixed(1) : Math.round(bytes / 1e6)} MB`;

/** Whether to tell readers of a newer edition than the one that the open page is of: once opening it anew shows that. */
export const isNewerReady = (edition: string | undefined, { kept, latest }: Status): boolean =>
  edition !== undefined && latest !== undefined && latest.build !== edition && (kept ?? latest).build === latest.build;
