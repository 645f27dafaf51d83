// The transliteration of the form. In Node, `#transliterate` is a package with a table of all scripts, which is too much
// for a browser to load before somebody types a name. Here the table is in parts, and only those are loaded that the
// letters of a text need. Ids are the same.

/** A part is for this many code units, one to a line. */
const SIZE = 0x1000;

const parts = new Map<number, readonly string[]>();

const partOf = (unit: string): number => Math.floor(unit.charCodeAt(0) / SIZE);

/** The number of parts of the table. */
export const PARTS = 0x10000 / SIZE;

/** A part of the table as a text, from a function that transliterates everything. */
export const partText = (part: number, full: (text: string) => string): string =>
  Array.from({ length: SIZE }, (_, index) =>
    full(String.fromCharCode(part * SIZE + index))
      .toLowerCase()
      .replaceAll(/[\r\n]/g, ' '),
  ).join('\n');

/** Adds a part of the table. */
export const addPart = (part: number, text: string): void => {
  parts.set(part, text.split('\n'));
};

/** The parts that a text needs and that are not there yet. */
export const missingParts = (text: string): number[] =>
  [...new Set(text.match(/[^\0-\x7F]/g)?.map(partOf))].filter((part) => !parts.has(part));

/** A text in ASCII, as far as the table has its letters; Chinese syllables become words. */
export function transliterate(text: string): string {
  let result = '';
  let isAfterChinese = false;
  for (const unit of text.split('')) {
    const latin = unit <= '\x7F' ? unit : (parts.get(partOf(unit))?.[unit.charCodeAt(0) % SIZE] ?? '');
    const written: string = isAfterChinese && !/[\s\p{P}]/u.test(latin) ? ` ${latin}` : latin;
    isAfterChinese = written !== '' && /\p{sc=Han}/u.test(unit);
    result += written;
  }
  return result;
}
