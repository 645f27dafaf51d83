import { readFileSync } from 'node:fs';
import type { Oklch } from './colour.ts';

export type Theme = 'light' | 'dark';

const file = readFileSync('src/styles/tokens.css', 'utf8');
const COLOUR = /--([\w-]+):\s*light-dark\(oklch\(([^()]*(?:\([^()]*\))?)\),\s*oklch\(([^()]*(?:\([^()]*\))?)\)\)/g;

const declared = new Map(
  [...file.matchAll(COLOUR)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }] as const),
);

/** Every name of a colour that the file gives, as `color-paper` or `track`. */
export const colourNames = [...declared.keys()];

/** The colour of that name in a theme; those of a track depend on its hue. */
export function colour(name: string, theme: Theme, hue = 0): Oklch {
  const written = declared.get(name)?.[theme];
  const numbers = written?.replace('var(--hue)', `${hue}`).split(/\s+/).map(Number) ?? [];
  if (numbers.length !== 3 || numbers.some(Number.isNaN)) throw new Error(`${name}: ${written}`);
  return numbers as unknown as Oklch;
}
