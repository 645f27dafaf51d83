import { readFileSync, writeFileSync } from 'node:fs';
import { coloursOf } from '../share-pictures/colours.ts';
import { rasterize, startDrawing } from '../share-pictures/png.ts';

// `npm run icons`: the PNG icons in public/, from the mark in public/favicon.svg. They are kept with the code; this is
// run after a change of the mark.

const PUBLIC = new URL('../../public/', import.meta.url);
const UNITS = 32;

/** `part`: how much of the icon the mark's square takes. A maskable icon is cut to a circle as wide as 80 % of it. */
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
  // A whole number of pixels for each unit of the mark keeps its edges sharp.
  const inner = Math.floor((size * part) / UNITS) * UNITS;
  const edge = (size - inner) / 2;
  const ground = `<rect width="${size}" height="${size}" style="fill: ${paper}"/>`;
  const placed = mark.replace('<svg', `<svg x="${edge}" y="${edge}" width="${inner}" height="${inner}"`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${ground}${placed}</svg>`;
  writeFileSync(new URL(file, PUBLIC), rasterize(svg));
}
