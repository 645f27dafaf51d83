import subsetFont from 'subset-font';
import { openFace, readScript, SCRIPTS, type Script } from './source.ts';

/** One file of the site's font, and the characters that pages use it for. */
export interface FontFile {
  readonly script: Script;
  readonly woff2: Buffer;
  readonly characters: readonly number[];
}

/** In every site's font, whatever its content: Latin-1, Latin Extended-A, Romanian, and typographic punctuation. */
const ALWAYS = new Set([
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  ...codePoints('ȘșȚț‐‑‒–—―‘’‚‛“”„‟†‡•…‰′″‹›⁄€™−←↑→↓'),
]);

/** The OpenType features to keep; the others are for old-style figures and fractions. */
const FEATURES = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum'];

/** Tables that web pages do not use: vertical metrics, and style names for font menus. */
const UNUSED = ['vhea', 'vmtx', 'STAT'];

/**
 * Makes the site's font for these texts: a file for each script, with the characters that every site has and those of
 * the texts, as far as the font has them, in the weights from 400 to 600. The same texts give the same bytes.
 */
export async function makeFontFiles(texts: Iterable<string>): Promise<FontFile[]> {
  const wanted = new Set(ALWAYS);
  for (const text of texts) for (const character of codePoints(text)) wanted.add(character);
  const files: FontFile[] = [];
  for (const script of SCRIPTS) {
    const source = await readScript(script, 'wght');
    const characters = [...(await openFace(source)).collectUnicodes()].filter((character) => wanted.delete(character));
    if (characters.length === 0) continue;
    const woff2 = await subsetFont(source, String.fromCodePoint(...characters), {
      targetFormat: 'woff2',
      keepFeatures: FEATURES,
      noHinting: true,
      dropTables: UNUSED,
      variationAxes: { wght: { min: 400, max: 600 } },
    });
    files.push({ script, woff2, characters: characters.toSorted((a, b) => a - b) });
  }
  return files;
}

/** Formats sorted characters for CSS: `U+20-7e, U+a0`. */
export function unicodeRange(characters: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const character of characters) {
    const last = ranges.at(-1);
    if (last && last[1] === character - 1) last[1] = character;
    else ranges.push([character, character]);
  }
  return ranges.map(([from, to]) => `U+${from.toString(16)}${from === to ? '' : `-${to.toString(16)}`}`).join(', ');
}

function codePoints(text: string): number[] {
  return [...text].map((character) => character.codePointAt(0) as number);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
