import { transliterate } from 'transliteration';

/** A valid id: a–z, 0–9 and single hyphens. It is also the name of a file and part of the address of a page. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The id of a name or title: other scripts and diacritics are transliterated, and everything else that is not a letter
 * or digit becomes a hyphen. Empty for a text without letters and digits; the caller reports that.
 */
export function idOf(name: string): string {
  return transliterate(name.normalize('NFC'))
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
