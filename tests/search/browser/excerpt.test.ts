import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../src/search/browser/excerpt.ts';

const words = (count: number): string[] => Array.from({ length: count }, (_, index) => `w${index}`);
const textOf = (content: string, locations: number[]): string =>
  excerptOf(content, locations)
    .map(({ text }) => text)
    .join('');

describe('an excerpt', () => {
  test('has the words that match marked, and neighbours together', () => {
    expect(excerptOf('An excerpt of two words.', [1, 3, 4])).toEqual([
      { text: 'An ', mark: false },
      { text: 'excerpt', mark: true },
      { text: ' of ', mark: false },
      { text: 'two words.', mark: true },
    ]);
  });

  test('is the beginning where nothing matches', () => {
    expect(excerptOf('A few words', [])).toEqual([{ text: 'A few words', mark: false }]);
    expect(textOf(words(40).join(' '), [])).toBe(`${words(30).join(' ')}…`);
    expect(textOf('', [])).toBe('');
  });

  test('has most of the matches, with two words before them', () => {
    const text = textOf(words(100).join(' '), [3, 50, 60, 70]);
    expect(text).toMatch(/^…w48 .* w77…$/);
  });

  test('is as long at the end', () => {
    expect(textOf(words(100).join(' '), [99])).toMatch(/^…w70 .* w99$/);
  });

  test('has markup as text', () => {
    expect(excerptOf('<mark>a</mark> b', [1])).toEqual([
      { text: '<mark>a</mark> ', mark: false },
      { text: 'b', mark: true },
    ]);
  });

  test('has no spaces between words that have none', () => {
    expect(excerptOf('山上\u200B的\u200B钟声', [2])).toEqual([
      { text: '山上的', mark: false },
      { text: '钟声', mark: true },
    ]);
  });

  test('has at most thirty words, whatever matches', () => {
    const locations = fc.array(fc.nat(99));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), locations, (count, places) => {
        const parts = excerptOf(words(count).join(' '), places);
        const shown = parts.flatMap(({ text }) => text.match(/w\d+/g) ?? []);
        expect(shown).toHaveLength(Math.min(count, 30));
        const marked = parts.flatMap(({ text, mark }) => (mark ? (text.match(/\d+/g) ?? []) : []));
        for (const word of marked) expect(places).toContain(Number(word));
        if (places.some((place) => place < count)) expect(marked.length).toBeGreaterThan(0);
      }),
    );
  });
});
