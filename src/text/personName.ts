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
/** Words that begin one only in lower case, for names begin with them too. */
const LOWER_START = /^(?:zu|zum|zur|af|av|['’]t)$/;
/** Words that join two family names: “Ramón y Cajal”. */
const JOIN = /^[yei]$/;
/** Names in these scripts begin with the family; without a space, nothing says where it ends. */
const FAMILY_FIRST = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー\s]+$/u;
/** What the name of one person does not have: a team, a company or a pseudonym. */
const NO_PERSON = /[\d&@+/|_#]|^the\s|\s(?:inc|llc|ltd|gmbh|corp)\.?$/iu;

/**
 * The parts of a speaker's name, as well as that can be known from the name alone, or from the order in which lists have it
 * if that has the same words: “García Márquez, Gabriel”; one without a comma is not divided. What is in brackets at the
 * end of the name tells speakers of one name apart, and is left out.
 */
export function nameParts(name: string, sortAs?: string): NameParts {
  const plain = withoutBrackets(name);
  if (sortAs !== undefined && wordsOf(sortAs) === wordsOf(plain)) {
    const [family = '', ...rest] = sortAs.split(/,\s*/);
    return rest.length > 0 ? { ...givenParts(rest.join(' ').split(/\s+/)), family } : whole(plain);
  }
  if (NO_PERSON.test(plain)) return whole(plain);
  const [main = '', ...after] = plain.split(/,\s*/);
  if (after.length > 0 && after.every((part) => SUFFIX.test(part)))
    return { ...divided(main), suffix: after.join(', ') };
  if (after.length > 1) return whole(plain);
  // “Lovelace, Ada” is divided already.
  return after[0] ? { given: after[0], particle: '', family: main, suffix: '' } : divided(main);
}

/** What comes after the family name in a list: “Ludwig van”, “Sammy, Jr.” */
function givenParts(words: string[]): Omit<NameParts, 'family'> {
  const suffix = words.length > 1 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  const particles = words.findIndex((_, index) => index > 0 && words.slice(index).every(isParticle));
  const given = words.slice(0, particles < 0 ? undefined : particles);
  return { given: given.join(' '), particle: words.slice(given.length).join(' '), suffix };
}

/** A speaker's name in a sentence: as it is written, given name first where it is written “Lovelace, Ada”. */
export function nameInText(name: string): string {
  const plain = withoutBrackets(name);
  if (FAMILY_FIRST.test(plain)) return plain;
  const { given, particle, family, suffix } = nameParts(name);
  return [given, particle, family, suffix].filter(Boolean).join(' ');
}

const withoutBrackets = (name: string): string => name.replace(/\s*\([^()]*\)$/, '').trim() || name;

/** The words of a name in an order that all their orders share. */
const wordsOf = (name: string): string =>
  name
    .toLowerCase()
    .split(/[\s,]+/)
    .toSorted()
    .join(' ');

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
  while (start > 1 && startsFamily(words[start - 1])) start -= 1;
  if (start < 1) return { ...whole(words.join(' ')), suffix };
  const family = words.slice(start);
  const particles = family.findIndex((word) => !isParticle(word));
  const length = Math.min(particles < 0 ? family.length - 1 : particles, family.length - 1);
  return {
    given: words.slice(0, start).join(' '),
    particle: family.slice(0, length).join(' '),
    family: family.slice(length).join(' '),
    suffix,
  };
}

const isParticle = (word: string): boolean => startsFamily(word) && /^['’\p{Ll}]/u.test(word);

const startsFamily = (word = ''): boolean => FAMILY_START.test(word) || LOWER_START.test(word);
