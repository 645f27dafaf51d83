/** A page of the site that has an address of its own. */
export interface SitePage {
  readonly path: string;
  /** The same in Markdown. */
  readonly twin: () => string;
  /** False for one that search engines leave out, or that has another address as well. */
  readonly indexed?: false;
}
