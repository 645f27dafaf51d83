/** Names that begin alike: the letter they share, an id for it, and the entries. */
export interface Group<Entry> {
  readonly label: string;
  readonly id: string;
  readonly entries: Entry[];
}

const LATIN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Scripts without capitals, by their ISO 15924 codes. */
const UNCASED =
  'Arab Beng Deva Ethi Gujr Guru Hang Hani Hebr Hira Kana Khmr Knda Laoo Mlym Mymr Sinh Taml Telu Thai Tibt'.split(' ');

/**
 * Entries by the first letter of their names, in the order in which the letters come up; names
 * that begin with a digit are one group. A letter with a diacritic
 * goes with its plain one unless the language sorts it apart; a script without capitals is one group by its name.
 */
export function groupByInitial<Entry extends { readonly name: string }>(
  entries: Iterable<Entry>,
  language: string,
): Group<Entry>[] {
  const groups = new Map<string, Group<Entry>>();
  for (const entry of entries) {
    const label = initialOf(entry.name, language);
    const group = groups.get(label) ?? { label, id: idOf(label), entries: [] };
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
  if (script) return new Intl.DisplayNames('en', { type: 'script' }).of(script) ?? script;
  return letter.toLocaleUpperCase(language) || '#';
}

const idOf = (label: string): string =>
  /^[a-z]+$/i.test(label)
    ? `letter-${label.toLowerCase()}`
    : `letter-${[...label].map((letter) => letter.codePointAt(0)?.toString(16)).join('-')}`;
