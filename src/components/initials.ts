import { interfaceTag } from '../words/words.ts';

/** The entries under one initial. */
export interface InitialGroup<Entry> {
  /** A letter, “0–9”, or the name of a script without capitals. */
  readonly label: string;
  /** A part of an address, such as `a` or `c5`. */
  readonly id: string;
  readonly entries: Entry[];
}

const LATIN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Scripts without capitals, by their ISO 15924 codes. */
const UNCASED =
  'Arab Beng Deva Ethi Gujr Guru Hang Hani Hebr Hira Kana Khmr Knda Laoo Mlym Mymr Sinh Taml Telu Thai Tibt'.split(' ');

/**
 * Groups entries by the first letter of their names, in the order in which the letters appear. Digits are one group, and
 * so is each script without capitals. A letter with a diacritic goes with the plain letter, unless the language sorts
 * them apart.
 */
export function groupByInitial<Entry extends { readonly name: string }>(
  entries: Iterable<Entry>,
  language: string,
): InitialGroup<Entry>[] {
  const groups = new Map<string, InitialGroup<Entry>>();
  for (const entry of entries) {
    const label = initialOf(entry.name, language);
    const group = groups.get(label) ?? { label, id: letterId(label), entries: [] };
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
  const script = UNCASED.find((code) => new RegExp(`\\p{Script=${code}}`, 'u').test(letter));
  if (script) return new Intl.DisplayNames(interfaceTag(language), { type: 'script' }).of(script) ?? script;
  return letter.toLocaleUpperCase(language) || '#';
}

const letterId = (label: string): string =>
  /^[a-z]+$/i.test(label)
    ? label.toLowerCase()
    : [...label].map((letter) => letter.codePointAt(0)?.toString(16)).join('-');
