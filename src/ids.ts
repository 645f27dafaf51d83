import { transliterate } from '#transliterate';
import { slug } from './text/slug.ts';

/** A valid id: a–z, 0–9 and single hyphens. It is also the name of a file and part of the address of a page. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** How many characters an id may have: with its event's, it is part of a path, and Windows has paths of 260 characters. */
export const MAX_ID = 100;

/** Names that mean a device to Windows, which has no file or folder with one. */
const DEVICE = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/;

/** Whether Windows can have no file with that id. */
export const isReserved = (id: string): boolean => DEVICE.test(id);

/** An id without the words that make it longer than `max`. */
export function shortened(id: string, max = MAX_ID): string {
  if (id.length <= max) return id;
  const cut = id.slice(0, max + 1);
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : max);
}

/**
 * The id of a name or title: other scripts and diacritics are transliterated, and everything else that is not a letter
 * or digit becomes a hyphen. Empty for a text without letters and digits; the caller reports that. A script without a
 * transliteration gives the numbers of its letters. What would be the
 * name of a device gets a number: “Con” is `con-1`.
 */
export function idOf(name: string): string {
  // Most names are ASCII already, and there are tens of thousands of them.
  const latin = /^[ -~]*$/.test(name) ? name : transliterate(name.normalize('NFC'));
  const id = slug(latin);
  if (!id) return codePointsOf(name);
  return isReserved(id) ? `${id}-1` : id;
}

/** The id of a name in a script that nobody transliterates here: the numbers of its letters, word by word. */
const codePointsOf = (name: string): string =>
  [...name.normalize('NFC').matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .filter(([word]) => /[\p{L}\p{N}]/u.test(word))
    .map(([word]) => `u${[...word].map((letter) => (letter.codePointAt(0) ?? 0).toString(16)).join('')}`)
    .join('-');
