// What pages and the service worker post to each other.

/** Why the copy could not be saved: the host does not respond, a part is missing or damaged there, or no space here. */
export type Failure = 'unreachable' | 'damaged' | 'storage';

/**
 * A message of a page to the worker: `check` looks for another edition, the others are buttons that a reader pressed.
 * A page that is `loading` shows a running download, and only needs it to continue.
 */
export type PageMessage =
  | { readonly type: 'check'; readonly saveData: boolean; readonly loading: boolean }
  | { readonly type: 'save' | 'cancel' | 'remove' };

/** The packs of a saved edition that the browser has deleted. */
export interface Lost {
  readonly packs: number;
  /** The number of all packs of the edition. */
  readonly of: number;
  /** The size of what is lost. */
  readonly bytes: number;
  /** Whether that is also what makes the pages look and work as they do. */
  readonly styles: boolean;
}

/** The status of the offline copy, as the worker posts it to all open pages of its site. */
export interface Status {
  /** The base path of the site: the workers of other sites on the host may post to the same page. */
  readonly scope: string;
  /** The edition that is saved completely. */
  readonly saved?:
    | {
        readonly edition: string;
        readonly talks: number;
        readonly bytes: number;
        /** Present if the browser has deleted packs of it since. */
        readonly lost?: Lost | undefined;
      }
    | undefined;
  /** The edition that the host has, if known; `missing` is the number of bytes to download for it. */
  readonly latest?: { readonly edition: string; readonly talks: number; readonly missing: number } | undefined;
  /** The progress of a running download, in bytes. */
  readonly loading?: { readonly done: number; readonly total: number } | undefined;
  /** Why the last attempt failed, until another begins. */
  readonly failure?: Failure | undefined;
}

/** The metric in the Server-Timing header of a saved page; its description is the edition of the page. */
export const SAVED_PAGE = 'saved';
