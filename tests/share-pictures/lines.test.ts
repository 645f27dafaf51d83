import { describe, expect, test } from 'vitest';
import { clamped, fit } from '../../src/share-pictures/lines.ts';

/** Every letter is as wide as half its size. */
const measure = (text: string, size: number): number => text.length * size * 0.5;
const room = { width: 200, height: 60, leading: 1, sizes: [40, 30, 20] };

describe('fit', () => {
  test.each([
    ['a short text takes one line at the largest size', 'Short', { size: 40, lines: ['Short'] }],
    ['a longer one is set smaller', 'A text so long', { size: 30, lines: ['A text', 'so long'] }],
    [
      'lines are of about one length',
      'one two three four five six seven',
      { size: 20, lines: ['one two three four', 'five six seven'] },
    ],
    [
      'a word may end a line at its hyphen',
      'Anna-Maria von-und-zu-Oben',
      { size: 20, lines: ['Anna-Maria von-', 'und-zu-Oben'] },
    ],
    [
      'a word too long for any line is broken in equal parts',
      'Schraubenschlüsselaufbewahrungskasten',
      { size: 20, lines: ['Schraubenschlüssela-', 'ufbewahrungskasten'] },
    ],
    [
      'what there is no room for gives way to an ellipsis',
      'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve',
      { size: 20, lines: ['one, two, three,', 'four, five, six,', 'seven, eight, nine…'] },
    ],
  ])('%s', (_, text, fitted) => {
    expect(fit(text, room, measure)).toEqual(fitted);
  });

  test('a text a little smaller needs no second line', () => {
    expect(fit('Eleven mice', { ...room, sizes: [40, 36, 20] }, measure)).toEqual({ size: 36, lines: ['Eleven mice'] });
  });

  test.each([
    ['one word', 'x'.repeat(300)],
    ['very many words', `${'word '.repeat(60)}end`],
    ['hyphens', 'a-'.repeat(150)],
  ])('%s stay inside', (_, text) => {
    const { size, lines } = fit(text, room, measure);
    expect(lines.length * size).toBeLessThanOrEqual(room.height);
    for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(room.width);
    expect(lines.at(-1)).toMatch(/[^\s-]…$/);
  });
});

describe('clamped', () => {
  test.each([
    ['fits', 10, 'fits'],
    ['does not fit', 8, 'does…'],
    ['overlong', 5, 'over…'],
    ['one, two', 5, 'one…'],
    ['👩‍🚀👩‍🚀👩‍🚀', 12, '👩‍🚀👩‍🚀…'],
  ])('%s in %i', (text, width, line) => {
    expect(clamped(text, width, (part) => part.length)).toBe(line);
  });
});
