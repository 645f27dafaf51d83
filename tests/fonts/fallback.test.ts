import { readFileSync } from 'node:fs';
import { Font } from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { openFace, readScript } from '../../src/fonts/source.ts';

/** The width of an average letter of each font that stands in, in its own size, by the weight that it stands in for. */
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
    rise: percent('ascent-override'),
    fall: percent('descent-override'),
  };
});

test('a face stands in for every weight, whatever serif there is', () => {
  expect(faces.map(({ name }) => name).toSorted()).toEqual(Object.keys(AVERAGES).toSorted());
});

describe.each(faces)('$name', ({ name, weight, size, rise, fall }) => {
  test('is scaled to be as wide as the font', () => {
    expect(size * (AVERAGES[name] as number)).toBeCloseTo(LITERATA[weight] as number, 3);
  });

  test('makes lines as high as the font', async () => {
    const face = await openFace(await readScript('latin', 'wght'));
    const { ascender, descender, lineGap } = new Font(face).hExtents();
    expect(rise * size).toBeCloseTo(ascender / face.upem, 3);
    expect(fall * size).toBeCloseTo(-descender / face.upem, 3);
    expect(lineGap).toBe(0);
  });
});
