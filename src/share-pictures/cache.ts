import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../files.ts';

/** Returns the drawing of a picture: the stored one, or else a new one, which it stores. */
export type DrawingCache = (picture: unknown, draw: () => Uint8Array) => Uint8Array;

/**
 * Stores drawings in a folder, each under the digest of its picture. Drawings by another version of the code, or of its
 * libraries and font, are removed.
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
    replaceFile(path, drawn);
    return drawn;
  };
}

/** Changes with the code of this folder, the stylesheet with its colours, and the versions of the packages. */
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
