import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fontverter from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';

/** The scripts that the site's font has a file for, in the order in which a character is looked for in them. */
export const SCRIPTS = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'] as const;
export type Script = (typeof SCRIPTS)[number];

/** The axes that vary in a file of the font: its weight, or its weight and its optical size. */
type Axes = 'wght' | 'standard';

const { resolve } = createRequire(import.meta.url);
const PACKAGE = '@fontsource-variable/literata';

/** The font's file for a script, as its package has it. */
export function readScript(script: Script, axes: Axes): Promise<Buffer> {
  return readFile(resolve(`${PACKAGE}/files/literata-${script}-${axes}-normal.woff2`));
}

/** A file of the font, opened: to shape text in, and to ask which characters it has. */
export async function openFace(woff2: Buffer): Promise<Face> {
  return new Face(new Blob(await fontverter.convert(woff2, 'sfnt')));
}
