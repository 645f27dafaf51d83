import { describe, expect, test } from 'vitest';
import { clamp, fit } from '../../src/share-pictures/lines.ts';

/** Every letter is as wide as half its size. */
const measure = (text: string, size: number): number => text.length * size * 0.5;
const box = { width: 200, height: 60, leading: 1, sizes: [40, 30, 20] };

describe('fit', () => {
  test.each([
    ['a short text takes one line at the largest size', 'Short', { size: 40, lines: ['Short'] }],
    ['a longer one is set smaller', 'A text so long', { size: 30, lines: ['A text', 'so long'] }],
    [
      'lines have similar lengths',
      'one two three four five six seven',
      { size: 20, lines: ['one two three four', 'five six seven'] },
    ],
    [
      'a word may end a line at its hyphen',
      'Anna-Maria von-und-zu-Oben',
      { size: 20, lines: ['Anna-Maria von-', 'und-zu-Oben'] },
    ],
    [
      'a word too long for any line is split into similar parts',
      'Schraubenschlüsselaufbewahrungskasten',
      { size: 20, lines: ['Schraubenschlüssela-', 'ufbewahrungskasten'] },
    ],
    [
      'a text that does not fit ends with an ellipsis',
      'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve',
      { size: 20, lines: ['one, two, three,', 'four, five, six,', 'seven, eight, nine…'] },
    ],
  ])('%s', (_, text, fitted) => {
    expect(fit(text, box, measure)).toEqual(fitted);
  });

  test('a text becomes slightly smaller to save a line', () => {
    expect(fit('Eleven mice', { ...box, sizes: [40, 36, 20] }, measure)).toEqual({ size: 36, lines: ['Eleven mice'] });
  });

  test.each([
    ['one word', 'x'.repeat(300)],
    ['very many words', `${'word '.repeat(60)}end`],
    ['hyphens', 'a-'.repeat(150)],
  ])('%s stay inside', (_, text) => {
    const { size, lines } = fit(text, box, measure);
    expect(lines.length * size).toBeLessThanOrEqual(box.height);
    for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(box.width);
    expect(lines.at(-1)).toMatch(/[^\s-]…$/);
  });
});

describe('clamp', () => {
  test.each([
    ['fits', 10, 'fits'],
    ['does not fit', 8, 'does…'],
    ['overlong', 5, 'over…'],
    ['one, two', 5, 'one…'],
    ['👩‍🚀👩‍🚀👩‍🚀', 12, '👩‍🚀👩‍🚀…'],
  ])('%s in %i', (text, width, line) => {
    expect(clamp(text, width, (part) => part.length)).toBe(line);
  });
});
