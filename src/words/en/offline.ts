// The status of the offline copy in the footer.
import { countedIn } from '../forms.ts';
import { megabytes, talksFound } from './counts.ts';

const counted = /* @__PURE__ */ countedIn('en');

/** Why this browser cannot save the site. */
export const unavailable = {
  insecure: 'browsers save only sites whose address begins with https',
  unsupported: 'this browser cannot save sites, at least not in this window',
  refused: 'this browser does not allow the site to be saved, as in some private windows or with cookies blocked',
};
export const notAvailable = (reason: string) => `Not available offline: ${reason}.`;

const failures = (what: string) => ({
  damaged: `a part of ${what} is missing or damaged on its server`,
  storage: `this browser has no space for ${what} or does not allow it to be saved`,
  unreachable: 'the server cannot be reached',
});
/** Why the archive could not be saved, or a newer edition of it. */
export const archiveFailures = /* @__PURE__ */ failures('the archive');
export const newerFailures = /* @__PURE__ */ failures('the newer one');

export const loading = (bytes: number) => `Loading for offline reading, ${megabytes(bytes)}`;
export const loadingNewer = (bytes: number) => `Loading a newer edition, ${megabytes(bytes)}`;
/** “Incomplete offline: 2 of 12 parts are missing, with the styles”: without those, pages look broken. */
export const incomplete = (packs: number, of: number, styles: boolean) =>
  `Incomplete offline: ${packs} of ${counted(of, { one: 'part', other: 'parts' })} ${packs === 1 ? 'is' : 'are'} missing${styles ? ', with the styles' : ''}`;
export const available = (talks: number, bytes: number) =>
  `Available offline: ${talksFound(talks)}, ${megabytes(bytes)}`;
export const inEarlierEdition = ', in an earlier edition';
/** What is known of a saved edition while the list of the packs on the host is missing or damaged. */
export const unreadable =
  ', perhaps in an earlier edition: the list of the newest one is missing or damaged on its server.';
export const notSaved = 'Not saved for offline reading';

export const retry = 'Try again';
export const save = (talks: number, bytes: number) => `Save ${talksFound(talks)} (${megabytes(bytes)})`;
export const saveRest = (bytes: number) => `Save the rest (${megabytes(bytes)})`;
export const update = (bytes: number) => `Update (${megabytes(bytes)})`;
