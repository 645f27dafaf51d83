// How names are sorted by family name. Whoever is sorted otherwise has `sortAs` in a file of theirs.

/** Languages in which lists have names as they are written: by given name in Icelandic, family name first in the others. */
const AS_WRITTEN: ReadonlySet<string> = new Set(['hu', 'is', 'ja', 'ko', 'zh']);

/** Scripts in which the family name comes first. */
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words before a family name that are a part of it where they have a capital letter. */
const PARTICLE = /^(?:Al|Da|De|Del|Della|Den|Der|Di|Dos|Du|El|La|Le|San|St\.?|Ten|Ter|Van|Von)$/;

/** What comes after a family name and is none. */
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/;

/**
 * A name with the family name first, “Lovelace, Ada”: the last word, with the words before it that are particles. These
 * come after the given name if they are in lower case, as in German and Dutch lists: “Heide, Anna von der”; with a
 * capital letter they lead: “Van den Berg, Jan”. A single name, and one with its family name first, stay as they are.
 */
export function familyNameFirst(name: string, language: string): string {
  const [, plain = name, more = ''] = /^(.*?)(,? *\(.*\)| *,.*)?$/u.exec(name) ?? [];
  const words = plain.trim().split(/\s+/);
  if (AS_WRITTEN.has(new Intl.Locale(language).language) || FAMILY_FIRST.test(plain)) return name;
  let end = words.length;
  while (end > 1 && SUFFIX.test(words[end - 1] as string)) end -= 1;
  let start = end - 1;
  while (start > 1 && isParticle(words[start - 1] as string)) start -= 1;
  // A number is no family name.
  if (start < 1 || !/^\p{P}*\p{L}/u.test(words[end - 1] as string)) return name;
  const leading = words.slice(start, end - 1).findIndex((word) => !isLowerCase(word));
  const family = leading < 0 ? end - 1 : start + leading;
  const given = [...words.slice(0, start), ...words.slice(start, family), ...words.slice(end)];
  return `${words.slice(family, end).join(' ')}, ${given.join(' ')}${more}`;
}

const isParticle = (word: string): boolean => PARTICLE.test(word) || isLowerCase(word);

const isLowerCase = (word: string): boolean => /^\p{Ll}/u.test(word);
