// What pages and the service worker tell each other.

/** Why the copy could not be made: the host does not answer, a part of it is missing or broken there, no room here. */
export type Failure = 'unreachable' | 'damaged' | 'storage';

/**
 * What a page asks of the worker: to look for another edition, to keep the archive, to stop doing so, to drop it. A page
 * that is `waiting` for what is being fetched asks for no more than that it goes on.
 */
export type Ask =
  | { readonly ask: 'visit'; readonly saveData: boolean; readonly waiting: boolean }
  | { readonly ask: 'keep' | 'cancel' | 'remove' };

/** How things stand with the copy, as the worker tells all open pages of its site. */
export interface Status {
  /** The base of the site: others of the same host may speak to the same page. */
  readonly scope: string;
  /** The edition that is kept whole. */
  readonly kept?: { readonly build: string; readonly talks: number; readonly bytes: number } | undefined;
  /** The edition that the host has, as far as it was asked; `missing` is what there is to fetch of it, in bytes. */
  readonly latest?: { readonly build: string; readonly talks: number; readonly missing: number } | undefined;
  /** How far the copy is being fetched, in bytes. */
  readonly loading?: { readonly done: number; readonly total: number } | undefined;
  /** Why the last attempt failed; nothing once another has begun. */
  readonly failure?: Failure | undefined;
}

/** What a kept page says of itself in its Server-Timing: that it is kept, and of which edition. */
export const KEPT = 'kept';
