import { describe, expect, test } from 'vitest';
import { partsOf } from '../../src/search/browser/excerpt.ts';
import { missingFrom, runsOf, wordsOf } from '../../src/search/tokens.ts';

test('words are runs of letters and digits of any script, with their marks', () => {
  expect(runsOf('Cross-AZ: 50% of «тишина», e\u0301tude')).toEqual([
    'Cross',
    'AZ',
    '50',
    'of',
    'тишина',
    'e\u0301tude',
  ]);
  expect(wordsOf('  KIP-345 — "exactly once" ')).toEqual(['KIP-345', '"exactly', 'once"']);
  expect(wordsOf(' ?! ')).toEqual([]);
});

describe('words that a text does not have', () => {
  const text = 'An Étude in cross-AZ costs (KIP-345), by Loïc. 钟声传到多远';

  test.each(['etude', 'Étu', 'cross', 'az', 'cross-az', 'crossaz', 'kip-345', '345', 'loic', '"costs"', 'cos'])(
    'it has %s',
    (word) => expect(missingFrom(text, [word])).toEqual([]),
  );

  test.each(['tude', 'costly', 'kip-346', 'aardvark', 'anna'])('it has no %s', (word) => {
    expect(missingFrom(text, [word])).toEqual([word]);
  });

  test('where no spaces are set, that is not told', () => {
    expect(missingFrom(text, ['传到', '没有', 'none'])).toEqual(['none']);
  });
});

describe('an excerpt', () => {
  test('is told in pieces', () => {
    expect(partsOf('An <mark>excerpt</mark> of <mark>two.</mark>')).toEqual([
      { text: 'An ', mark: false },
      { text: 'excerpt', mark: true },
      { text: ' of ', mark: false },
      { text: 'two.', mark: true },
    ]);
    expect(partsOf('')).toEqual([]);
  });

  test('of markup is that text', () => {
    expect(partsOf('&lt;mark&gt;a&lt;/mark&gt; <mark>&lt;b&gt;</mark>')).toEqual([
      { text: '<mark>a</mark> ', mark: false },
      { text: '<b>', mark: true },
    ]);
  });
});
