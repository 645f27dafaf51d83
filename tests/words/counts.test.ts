import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/words/words.ts';

const [english, german] = [wordsOf('en').counts, wordsOf('de').counts];

describe('a number of things', () => {
  test.each([
    [0, '0 talks', '0 Vorträge'],
    [1, '1 talk', '1 Vortrag'],
    [2, '2 talks', '2 Vorträge'],
    [12, '12 talks', '12 Vorträge'],
  ])('%i: %s, %s', (count, inEnglish, inGerman) => {
    expect(english.talks(count)).toBe(inEnglish);
    expect(german.talks(count)).toBe(inGerman);
  });

  test('of none is said in words where it is a result', () => {
    expect(english.talksFound(0)).toBe('No talks');
    expect(english.talksFound(1)).toBe('1 talk');
    expect(german.talksFound(0)).toBe('Keine Vorträge');
    expect(german.talksFound(12)).toBe('12 Vorträge');
  });

  test.each([
    { count: 3, all: 15, number: '3 of 15', inEnglish: '3 of 15 talks', inGerman: '3 von 15 Vorträgen' },
    { count: 15, all: 15, number: '15', inEnglish: '15 talks', inGerman: '15 Vorträge' },
    { count: 1, all: undefined, number: '1', inEnglish: '1 talk', inGerman: '1 Vortrag' },
    { count: 0, all: 2, number: '0 of 2', inEnglish: '0 of 2 talks', inGerman: '0 von 2 Vorträgen' },
  ])('of those behind a link: $number', ({ count, all, number, inEnglish, inGerman }) => {
    expect(english.part(count, all)).toBe(number);
    expect(english.partOfTalks(count, all)).toBe(inEnglish);
    expect(german.partOfTalks(count, all)).toBe(inGerman);
  });

  test('has the form of its language', () => {
    expect([1, 12].map(english.companies)).toEqual(['1 company', '12 companies']);
    expect([1, 12].map(german.companies)).toEqual(['1 Firma', '12 Firmen']);
  });
});

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a and b', 'a und b'],
  [['a', 'b', 'c'], 'a, b, and c', 'a, b und c'],
])('the list %j', (words, inEnglish, inGerman) => {
  expect(english.listed(words)).toBe(inEnglish);
  expect(german.listed(words)).toBe(inGerman);
});

test.each([
  [[], '', ''],
  [['a'], '“a”', '„a“'],
  [['a', 'b'], '“a”, “b”', '„a“, „b“'],
])('the quotes %j', (words, inEnglish, inGerman) => {
  expect(english.quoted(words)).toBe(inEnglish);
  expect(german.quoted(words)).toBe(inGerman);
});

test.each([
  [0, '0.1 MB'],
  [40_000, '0.1 MB'],
  [149_999, '0.1 MB'],
  [150_001, '0.2 MB'],
  [400_000, '0.4 MB'],
  [1_000_000, '1.0 MB'],
  [9_940_000, '9.9 MB'],
  [9_949_999, '9.9 MB'],
  [9_950_000, '10 MB'],
  [18_000_000, '18 MB'],
  [18_500_000, '19 MB'],
  [123_456_789, '123 MB'],
])('megabytes of %i bytes: %s', (bytes, text) => {
  expect(english.megabytes(bytes)).toBe(text);
  expect(german.megabytes(bytes)).toBe(text.replace('.', ','));
});
