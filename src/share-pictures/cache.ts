import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Gives the drawing of what a picture says and looks like: the one that was kept, or else a new one, which it keeps. */
export type DrawingCache = (picture: unknown, draw: () => Uint8Array) => Uint8Array;

/**
 * Drawings kept in a folder, each by the digest of all that goes into it. Those of another version of the code that
 * draws, or of the libraries and the font that it draws with, are removed.
 */
export function drawingCache(folder: string, version = codeDigest()): DrawingCache {
  const own = join(folder, version);
  if (existsSync(folder)) {
    for (const other of readdirSync(folder)) if (other !== version) rmSync(join(folder, other), { recursive: true });
  }
  mkdirSync(own, { recursive: true });
  return (picture, draw) => {
    const path = join(own, `${digest(JSON.stringify(picture))}.png`);
    if (existsSync(path)) return readFileSync(path);
    const drawn = draw();
    writeFileSync(path, drawn);
    return drawn;
  };
}

/** The digest of the code in this folder, of the stylesheet its colours are from, and of the packages' versions. */
function codeDigest(): string {
  const root = join(import.meta.dirname, '../..');
  const packages = ['@fontsource-variable/literata', '@resvg/resvg-wasm', 'fontverter', 'harfbuzzjs'];
  const files = [
    ...globSync('src/share-pictures/*.ts', { cwd: root }).toSorted(),
    'src/fonts/source.ts',
    'src/styles/tokens.css',
    ...packages.map((name) => `node_modules/${name}/package.json`),
  ];
  return digest(files.map((file) => readFileSync(join(root, file), 'utf8')).join('\0'));
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
