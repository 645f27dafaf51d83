import { describe, expect, test } from 'vitest';
import { themeColors } from '../../src/components/themeColors.ts';
import { contrast, hex, type Oklch } from './colour.ts';
import { colour, colourNames, type Theme } from './tokens.ts';

const themes = ['light', 'dark'] as const satisfies Theme[];
const hues = Array.from({ length: 360 }, (_, hue) => hue);
const TEXT = 4.5;
const MARK = 3;

/** What is set in one colour on another, and how far the two must be apart. */
const pairs = [
  { front: 'color-ink', back: 'color-paper', least: TEXT },
  { front: 'color-ink', back: 'color-shade', least: TEXT },
  { front: 'color-ink', back: 'track-tint', least: TEXT },
  { front: 'color-quiet', back: 'color-paper', least: TEXT },
  { front: 'color-quiet', back: 'color-shade', least: TEXT },
  { front: 'color-quiet', back: 'track-tint', least: TEXT },
  { front: 'track', back: 'color-paper', least: TEXT },
  { front: 'track', back: 'track-tint', least: TEXT },
  { front: 'track-mark', back: 'color-paper', least: MARK },
  { front: 'track-mark', back: 'color-shade', least: MARK },
  { front: 'track-mark', back: 'track-tint', least: MARK },
  { front: 'color-thread', back: 'color-paper', least: MARK },
  { front: 'color-thread', back: 'color-shade', least: MARK },
  { front: 'color-thread', back: 'track-tint', least: MARK },
];

/** The smallest contrast of a pair, whatever the hue of the track. */
function smallest(front: string, back: string, theme: Theme): number {
  return Math.min(...hues.map((hue) => contrast(colour(front, theme, hue), colour(back, theme, hue))));
}

describe.each(themes)('in the %s theme', (theme) => {
  test.each(pairs)('$front on $back is at least $least : 1', ({ front, back, least }) => {
    expect(smallest(front, back, theme)).toBeGreaterThanOrEqual(least);
  });

  test('the bars of the browser have the colour of paper', () => {
    expect(themeColors[theme]).toBe(hex(colour('color-paper', theme)));
  });
});

test('every colour but the hairlines is in one of the pairs', () => {
  const paired = pairs.flatMap(({ front, back }) => [front, back]);
  expect(colourNames.filter((name) => !paired.includes(name))).toEqual(['color-rule']);
});

describe('the measure itself', () => {
  const black: Oklch = [0, 0, 0];
  const white: Oklch = [1, 0, 0];

  test('black and white are 21 : 1 apart', () => {
    expect(contrast(black, white)).toBeCloseTo(21);
  });

  test.each([
    { of: [0.627955, 0.257683, 29.2339], is: '#ff0000' },
    { of: [0.519752, 0.176858, 142.495], is: '#008000' },
    { of: [0.452014, 0.313214, 264.052], is: '#0000ff' },
    { of: [1, 0, 0], is: '#ffffff' },
    { of: [0, 0, 0], is: '#000000' },
  ] as const)('$is is what it is in CSS', ({ of, is }) => {
    expect(hex(of)).toBe(is);
  });

  test('what is outside sRGB is clipped', () => {
    expect(hex([0.7, 0.4, 150])).toMatch(/^#00ff|^#00[\da-f]{2}00$/);
  });
});
