import { type Face, Font, Buffer as Run, shape, Variation } from 'harfbuzzjs';
import { openFace, readScript, SCRIPTS } from '../fonts/source.ts';

/** How text is set: its size in pixels, which also sets the optical size, and its weight from 200 to 900. */
export interface Style {
  readonly size: number;
  readonly weight: number;
}

/** Sets text in the site's font, one line at a time, as outlines. */
export interface Typesetter {
  /** The text as it is set: in NFC, without pictographs and invisible characters; undefined if the font lacks a letter. */
  readonly settable: (text: string) => string | undefined;
  readonly width: (text: string, style: Style) => number;
  /** The SVG elements of a line, from x, with its baseline at y. */
  readonly outlines: (text: string, style: Style, x: number, y: number) => string;
}

/** How much wider than in the font a space is, in ems: the font's own is narrow for a few large words. */
const WORD_SPACE = 0.03;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Opens the site's font, in every script that it has. */
export async function openTypesetter(): Promise<Typesetter> {
  const faces = await Promise.all(SCRIPTS.map(async (script) => openFace(await readScript(script, 'standard'))));
  const characters = faces.map((face) => new Set(face.collectUnicodes()));
  const faceOf = (letter: string): number =>
    characters.findIndex((known) => [...letter].every((character) => known.has(character.codePointAt(0) as number)));
  const fonts = new Map<string, Font>();
  const fontOf = (index: number, { size, weight }: Style): Font => {
    const key = `${index} ${size} ${weight}`;
    const font = fonts.get(key) ?? fontAt(faces[index] as Face, size, weight);
    fonts.set(key, font);
    return font;
  };

  function* glyphs(text: string, style: Style) {
    let pen = 0;
    for (const [index, part] of runsOf(text, faceOf)) {
      const font = fontOf(index, style);
      const run = new Run();
      run.addText(part);
      run.guessSegmentProperties();
      shape(font, run);
      const scale = style.size / font.face.upem;
      for (const { codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 } of run.getGlyphInfosAndPositions()) {
        yield { font, glyph: codepoint, scale, x: pen + xOffset * scale, y: yOffset * scale };
        pen += xAdvance * scale + (/\s/.test(part.charAt(cluster)) ? WORD_SPACE * style.size : 0);
      }
    }
    return pen;
  }

  return {
    settable: (text) => {
      const composed = text
        .normalize('NFC')
        .replaceAll(/\p{Extended_Pictographic}(?<![\u00a9\u00ae\u2122])|\p{Default_Ignorable_Code_Point}/gu, '')
        .replaceAll('\u202f', '\u00a0')
        .replaceAll(/[^\S\u00a0]+/g, ' ')
        .trim();
      return composed && letters(composed).every((letter) => faceOf(letter) >= 0) ? composed : undefined;
    },
    width: (text, style) => {
      const line = glyphs(text, style);
      for (let next = line.next(); ; next = line.next()) if (next.done) return next.value;
    },
    outlines: (text, style, x, y) => {
      let svg = '';
      for (const { font, glyph, scale, x: right, y: up } of glyphs(text, style)) {
        const path = font.glyphToPath(glyph);
        if (path) svg += `<path transform="matrix(${scale} 0 0 ${-scale} ${x + right} ${y - up})" d="${path}"/>`;
      }
      return svg;
    },
  };
}

/** The grapheme clusters of a text: what a reader sees as one letter each. */
export const letters = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment);

/** Splits a text into runs, each in one font file. */
function runsOf(text: string, faceOf: (letter: string) => number): [face: number, part: string][] {
  const runs: [number, string][] = [];
  for (const letter of letters(text)) {
    const face = faceOf(letter);
    const last = runs.at(-1);
    if (last?.[0] === face) last[1] += letter;
    else runs.push([face, letter]);
  }
  return runs;
}

/** Pictures are mostly shown at half their size, so the optical size is the one for that. */
function fontAt(face: Face, size: number, weight: number): Font {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight), new Variation('opsz', Math.min(72, Math.max(7, size / 2)))]);
  return font;
}
