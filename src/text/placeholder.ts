/** What forms and spreadsheets have instead of a name. `TBD` and `None` with capitals may be names. */
const PLACEHOLDER =
  /^(?:n\/a|n\.a\.|N\/A|N\.A\.|TBA|TBC|tba|tbc|tbd|todo|TODO|none|null|nil|undefined|unknown|-+|[–—_]+|\?+)$/;

/** Whether a text says only that a name is not known. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);
