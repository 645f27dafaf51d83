import { nameParts } from '../text/personName.ts';

// How names are sorted by family name. Whoever is sorted otherwise has `sortAs` in a file of theirs.

/** Languages in which lists have names as they are written: by given name in Icelandic, family name first in the others. */
const AS_WRITTEN: ReadonlySet<string> = new Set(['hu', 'is', 'ja', 'ko', 'zh']);

/** Scripts in which the family name comes first. */
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * A name with the family name first, “Lovelace, Ada”. Particles in lower case come after the given name, as in German and
 * Dutch lists: “Heide, Anna von der”; with a capital letter they lead: “Van den Berg, Jan”. A single name, and one with
 * its family name first, stay as they are.
 */
export function familyNameFirst(name: string, language: string): string {
  if (AS_WRITTEN.has(new Intl.Locale(language).language) || FAMILY_FIRST.test(name)) return name;
  const { given, particle, family, suffix } = nameParts(name);
  // “Lovelace, Ada” is so already.
  if (given === '' || name.startsWith(`${family},`)) return name;
  // As it is written: “, Jr.”, and what tells speakers of one name apart.
  const more = /(?:,.*|\s*\([^()]*\))$/.exec(name)?.[0] ?? '';
  const first = [given, particle, more.startsWith(',') ? '' : suffix].filter(Boolean).join(' ');
  return `${family}, ${first}${more}`;
}
