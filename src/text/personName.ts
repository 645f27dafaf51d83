/** A name in the parts that lists sorted by family need. What cannot be divided is all `family`, and the rest is empty. */
export interface NameParts {
  readonly given: string;
  /** “van”, “de la”: words in lower case before the family name, which are not sorted by. */
  readonly particle: string;
  readonly family: string;
  /** “Jr.”, “III”, “PhD”. */
  readonly suffix: string;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.? ?d|m\.?d|m\.?sc|b\.?sc|esq)\.?$/i;
/** Words with a capital that begin a family name all the same: “Van Rossum”, “De Luca”. */
const FAMILY_START =
  /^(?:van|von|vom|der|den|de|da|dos?|das|du|di|del|della|la|le|ten|ter|bin|ibn|al|el|st\.?|san|saint)$/i;
/** Words that join two family names: “Ramón y Cajal”. */
const JOIN = /^[yei]$/;
/** Names in these scripts begin with the family; without a space, nothing says where it ends. */
const FAMILY_FIRST = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー\s]+$/u;
/** What the name of one person does not have: a team, a company or a pseudonym. */
const NO_PERSON = /[\d&@+/|_#]|^the\s/iu;

/**
 * The parts of a speaker's name, as well as that can be known from the name alone. What is in brackets at its end tells
 * speakers of one name apart, and is left out.
 */
export function nameParts(name: string): NameParts {
  const plain = name.replace(/\s*\([^()]*\)$/, '').trim() || name;
  if (NO_PERSON.test(plain)) return whole(plain);
  const [main = '', ...after] = plain.split(/,\s*/);
  if (after.length > 0 && after.every((part) => SUFFIX.test(part)))
    return { ...divided(main), suffix: after.join(', ') };
  if (after.length > 1) return whole(plain);
  // “Lovelace, Ada” is divided already.
  return after[0] ? { given: after[0], particle: '', family: main, suffix: '' } : divided(main);
}

const whole = (family: string): NameParts => ({ given: '', particle: '', family, suffix: '' });

function divided(name: string): NameParts {
  const words = name.split(/\s+/);
  if (FAMILY_FIRST.test(name)) {
    const [family = '', ...given] = words;
    return { ...whole(family), given: given.join(' ') };
  }
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  let start = words.length - 1;
  if (start > 2 && JOIN.test(words[start - 1] ?? '')) start -= 2;
  while (start > 1 && FAMILY_START.test(words[start - 1] ?? '')) start -= 1;
  if (start < 1) return { ...whole(words.join(' ')), suffix };
  const family = words.slice(start);
  const particles = family.findIndex((word) => !(FAMILY_START.test(word) && /^\p{Ll}/u.test(word)));
  const length = Math.min(particles < 0 ? family.length - 1 : particles, family.length - 1);
  return {
    given: words.slice(0, start).join(' '),
    particle: family.slice(0, length).join(' '),
    family: family.slice(length).join(' '),
    suffix,
  };
}
