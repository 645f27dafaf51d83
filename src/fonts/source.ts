import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fontverter from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';

/** The scripts that the font has files for, in the order in which they are searched for a character. */
export const SCRIPTS = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'] as const;
export type Script = (typeof SCRIPTS)[number];

/** The variable axes of a file: weight only, or weight and optical size. */
type Axes = 'wght' | 'standard';

const { resolve } = createRequire(import.meta.url);
const PACKAGE = '@fontsource-variable/literata';

/** Reads the font's file for a script from its package. */
export function readScript(script: Script, axes: Axes): Promise<Buffer> {
  return readFile(resolve(`${PACKAGE}/files/literata-${script}-${axes}-normal.woff2`));
}

/** Reads the font's licence from its package. */
export function readLicence(): Promise<Buffer> {
  return readFile(resolve(`${PACKAGE}/LICENSE`));
}

/** Opens a font file, to shape text or to list its characters. */
export async function openFace(woff2: Buffer): Promise<Face> {
  return new Face(new Blob(await fontverter.convert(woff2, 'sfnt')));
}
