import { describe, expect, test } from 'vitest';
import { missingFrom, tokensOf, wordsOf } from '../../src/search/tokens.ts';

test('tokens are runs of letters and digits of any script, with their marks', () => {
  expect(tokensOf('Cross-AZ: 50% of «тишина», e\u0301tude')).toEqual([
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

describe('whether a text has a word', () => {
  const text = 'An Étude in cross-AZ costs (KIP-345), by Loïc. 钟声传到多远';

  test.each(['etude', 'Étu', 'cross', 'az', 'cross-az', 'crossaz', 'kip-345', '345', 'loic', '"costs"', 'cos'])(
    'it has %s',
    (word) => expect(missingFrom(text, [word])).toEqual([]),
  );

  test.each(['tude', 'costly', 'kip-346', 'aardvark', 'anna'])('it has no %s', (word) => {
    expect(missingFrom(text, [word])).toEqual([word]);
  });

  test('is unknown for a word of a script without spaces', () => {
    expect(missingFrom(text, ['传到', '没有', 'none'])).toEqual(['none']);
  });
});
