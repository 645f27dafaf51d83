import { interfaceTag } from '../words/words.ts';

/** The entries under one initial. */
export interface InitialGroup<Entry> {
  /** A letter, “0–9”, or the name of a script without capitals. */
  readonly label: string;
  /** A part of an address, such as `a` or `c5`. */
  readonly id: string;
  /** The name of the script of a letter that is not Latin, such as “Cyrillic”: many of them look like others. */
  readonly script: string | undefined;
  readonly entries: Entry[];
}

const LATIN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Scripts with capitals and without, by their ISO 15924 codes. */
const CASED = 'Armn Cher Copt Cyrl Geor Grek'.split(' ');
const UNCASED =
  'Arab Beng Deva Ethi Gujr Guru Hang Hani Hebr Hira Kana Khmr Knda Laoo Mlym Mymr Sinh Taml Telu Thai Tibt'.split(' ');

/**
 * Groups entries by the first letter of their names, or of what `nameOf` gives, in the order in which the letters appear. Digits are one group, and
 * so is each script without capitals. A letter with a diacritic goes with the plain letter, unless the language sorts
 * them apart.
 */
export function groupByInitial<Entry extends { readonly name: string }>(
  entries: Iterable<Entry>,
  language: string,
  nameOf: (entry: Entry) => string = ({ name }) => name,
): InitialGroup<Entry>[] {
  const groups = new Map<string, InitialGroup<Entry>>();
  for (const entry of entries) {
    const label = initialOf(nameOf(entry), language);
    const group = groups.get(label) ?? {
      label,
      id: letterId(label),
      script: scriptOf(label, CASED, language),
      entries: [],
    };
    group.entries.push(entry);
    groups.set(label, group);
  }
  return [...groups.values()];
}

function initialOf(name: string, language: string): string {
  const letter = name.normalize('NFC').match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  if (/\p{N}/u.test(letter)) return '0–9';
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  const latin = LATIN.find((candidate) => compare(candidate, letter) === 0);
  if (latin) return latin;
  return scriptOf(letter, UNCASED, language) ?? (letter.toLocaleUpperCase(language) || '#');
}

/** The name of the script of a letter, if it is one of these, in the language of the interface. */
function scriptOf(letter: string, codes: readonly string[], language: string): string | undefined {
  const code = codes.find((one) => new RegExp(`^\\p{Script=${one}}`, 'u').test(letter));
  return code && new Intl.DisplayNames(interfaceTag(language), { type: 'script' }).of(code);
}

/** An initial by itself: “A”, “А (Cyrillic)”. */
export const initialName = ({ label, script }: Pick<InitialGroup<unknown>, 'label' | 'script'>): string =>
  script ? `${label} (${script})` : label;

const letterId = (label: string): string =>
  /^[a-z]+$/i.test(label)
    ? label.toLowerCase()
    : [...label].map((letter) => letter.codePointAt(0)?.toString(16)).join('-');
