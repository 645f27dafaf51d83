// The status of the offline copy in the footer. What is before a number or a reason is text: a function makes the script larger.
import { parts } from './counts.ts';

/** Why this browser cannot save the site. */
export const unavailable = {
  insecure: 'browsers save only sites whose address begins with https',
  unsupported: 'this browser cannot save sites, at least not in this window',
  refused: 'this browser does not allow the site to be saved, as in some private windows or with cookies blocked',
};
export const notAvailable = 'Not available offline: ';

/** Why the archive could not be saved, or a newer edition of it. */
export const failed = {
  damaged: (what: string) => `a part of ${what} is missing or damaged on its server`,
  storage: (what: string) => `this browser has no space for ${what} or does not allow it to be saved`,
  unreachable: (_what: string) => 'the server cannot be reached',
};
export const theArchive = 'the archive';
export const theNewer = 'the newer one';

export const loading = 'Loading for offline reading';
export const loadingNewer = 'Loading a newer edition';
/** “Incomplete offline: 2 of 12 parts are missing, with the styles”: without those, pages look broken. */
export const incomplete = ({ packs, of, styles }: { packs: number; of: number; styles: boolean }) =>
  `Incomplete offline: ${packs} of ${parts(of)} ${packs === 1 ? 'is' : 'are'} missing${styles ? ', with the styles' : ''}`;
export const available = 'Available offline: ';
export const inEarlierEdition = ', in an earlier edition';
/** What is known of a saved edition while the list of the packs on the host is missing or damaged. */
export const unreadable =
  ', perhaps in an earlier edition: the list of the newest one is missing or damaged on its server.';
export const notSaved = 'Not saved for offline reading';

export const retry = 'Try again';
export const save = 'Save ';
export const saveRest = 'Save the rest';
export const update = 'Update';
