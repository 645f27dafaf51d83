/** What forms and spreadsheets have instead of a name. `TBD` and `None` with capitals may be names. */
const PLACEHOLDER =
  /^(?:n\/a|n\.a\.|N\/A|N\.A\.|TBA|TBC|tba|tbc|tbd|todo|TODO|none|null|nil|undefined|unknown|-+|[–—_]+|\?+|to be (?:announced|confirmed|determined|defined)\.?|(?:speaker|name) (?:tb[acd]|to be \w+))$/;

/** Whether a text says only that a name is not known. */
export const isPlaceholder = (text: string): boolean =>
  PLACEHOLDER.test(text) ||
  PLACEHOLDER.test(text.replace(/^(?:To Be|To be|TO BE|Speaker|Name)\b.*/, (all) => all.toLowerCase()));

/** Whether a text says only that a title or a sentence is not known. */
export const isNoText = (text: string): boolean => isPlaceholder(text) || /^(?:…|\.{2,}|TBD)$/u.test(text);

/** Whether a text is an address of the web or of a mailbox instead of a name. */
export const isAddress = (text: string): boolean =>
  /^(?:https?:\/\/|www\.)\S+$/i.test(text) || /^(?:mailto:)?[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}$/i.test(text);
