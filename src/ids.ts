import { transliterate } from 'transliteration';

/** What an id is made of: runs of a–z and 0–9, joined by single hyphens. A file name, an id and a part of an address are one. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The id of a name or title: other scripts and diacritics are transliterated, everything else that is not a letter
 * or a digit becomes a hyphen. Empty when nothing is left, as for a name of signs alone: the caller reports that.
 */
export function idOf(name: string): string {
  return transliterate(name.normalize('NFC'))
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
