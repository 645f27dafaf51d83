import { oklchToHex } from '../../src/styles/oklch.ts';

/** A colour as CSS writes it in `oklch(L C H)`. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** The colour as a screen of 8 bits a channel shows it: #rrggbb. */
export const hex = (colour: Oklch): string => oklchToHex(...colour);

/** WCAG's relative luminance, of the colour in 8 bits a channel. */
function luminance(colour: Oklch): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex(colour).slice(at, at + 2), 16) / 255);
  const [red, green, blue] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG's contrast ratio, from 1 to 21. */
export function contrast(one: Oklch, other: Oklch): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
