import { readFileSync } from 'node:fs';
import { Font } from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { openFace, readScript } from '../../src/fonts/source.ts';

/** The average width of a letter of each fallback font, in ems, by the weight that it replaces. */
const AVERAGES: Readonly<Record<string, number>> = {
  'Georgia 400': 913 / 2048,
  'Georgia Bold 600': 1062 / 2048,
  'Times New Roman 400': 832 / 2048,
  'Times New Roman Bold 600': 886 / 2048,
  'Noto Serif 400': 0.481,
  'Noto Serif SemiBold 600': 0.512,
  'DejaVu Serif 400': 0.5165,
  'DejaVu Serif Bold 600': 0.5703,
};
const LITERATA: Readonly<Record<string, number>> = { 400: 0.4803, 600: 0.4994 };

const faces = [...readFileSync('src/styles/fonts.css', 'utf8').matchAll(/@font-face \{([^}]*)\}/g)].map(([, rules]) => {
  const value = (name: string) => new RegExp(`${name}:\\s*([^;]*);`).exec(rules ?? '')?.[1] ?? '';
  const percent = (name: string) => Number.parseFloat(value(name)) / 100;
  const weight = value('font-weight');
  const name = `${/local\("([^"]*)"\)/.exec(rules ?? '')?.[1]} ${weight}`;
  return {
    name,
    weight,
    size: percent('size-adjust'),
    ascent: percent('ascent-override'),
    descent: percent('descent-override'),
  };
});

test('each serif that a system may have is a fallback for both weights', () => {
  expect(faces.map(({ name }) => name).toSorted()).toEqual(Object.keys(AVERAGES).toSorted());
});

describe.each(faces)('$name', ({ name, weight, size, ascent, descent }) => {
  test('is scaled to the width of the font', () => {
    expect(size * (AVERAGES[name] as number)).toBeCloseTo(LITERATA[weight] as number, 3);
  });

  test('has the line height of the font', async () => {
    const face = await openFace(await readScript('latin', 'wght'));
    const { ascender, descender, lineGap } = new Font(face).hExtents();
    expect(ascent * size).toBeCloseTo(ascender / face.upem, 3);
    expect(descent * size).toBeCloseTo(-descender / face.upem, 3);
    expect(lineGap).toBe(0);
  });
});
