import { readFileSync, writeFileSync } from 'node:fs';
import { coloursOf } from '../share-pictures/colours.ts';
import { rasterize, startDrawing } from '../share-pictures/png.ts';

// `npm run icons`: draws the PNG icons in public/ from public/favicon.svg. They are committed: run it after changing
// that file.

const PUBLIC = new URL('../../public/', import.meta.url);
const UNITS = 32;

/** `part`: the size of the mark relative to the icon. A maskable icon may be cut to a circle of 80 % of its width. */
const ICONS = [
  { file: 'apple-touch-icon.png', size: 180, part: 0.72 },
  { file: 'icon-192.png', size: 192, part: 0.84 },
  { file: 'icon-512.png', size: 512, part: 0.82 },
  { file: 'maskable-192.png', size: 192, part: 0.67 },
  { file: 'maskable-512.png', size: 512, part: 0.67 },
];

const mark = readFileSync(new URL('favicon.svg', PUBLIC), 'utf8');
const { paper } = coloursOf(readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8'));
await startDrawing();
for (const { file, size, part } of ICONS) {
  // An integer number of pixels per unit of the mark keeps its edges sharp.
  const inner = Math.floor((size * part) / UNITS) * UNITS;
  const edge = (size - inner) / 2;
  const ground = `<rect width="${size}" height="${size}" style="fill: ${paper}"/>`;
  const placed = mark.replace('<svg', `<svg x="${edge}" y="${edge}" width="${inner}" height="${inner}"`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${ground}${placed}</svg>`;
  writeFileSync(new URL(file, PUBLIC), rasterize(svg));
}
