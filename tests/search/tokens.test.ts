import { describe, expect, test } from 'vitest';
import { indexedWords, isUnspaced, joinParts, segmentsOf, tokensOf, wordsOf } from '../../src/search/tokens.ts';

test('tokens are runs of letters and digits of any script, with their marks', () => {
  expect(tokensOf('Cross-AZ: 50% of «тишина», e\u0301tude')).toEqual([
    'Cross',
    'AZ',
    '50',
    'of',
    'тишина',
    'e\u0301tude',
  ]);
  expect(wordsOf('  KIP-345 — "exactly once" ')).toEqual(['KIP-345', 'exactly', 'once']);
  expect(wordsOf(' ?! ')).toEqual([]);
});

test.each([
  ['KIP-345', 'kip345'],
  ["What's", 'whats'],
  ['Étude,', 'etude'],
  ['C++', 'c'],
  ['—', ''],
])('%s is joined to %s', (word, joined) => expect(joinParts(word)).toBe(joined));

test('the index has words whole and in parts, without case and diacritics, each once', () => {
  expect(indexedWords('An Étude, cross-AZ (KIP-345) KafkaStreams an')).toEqual([
    'an',
    'etude',
    'crossaz',
    'kip345',
    'kafkastreams',
    'cross',
    'az',
    'kip',
    '345',
    'kafka',
    'streams',
  ]);
  expect(indexedWords(' — ')).toEqual([]);
});

test.each([
  ['KafkaStreams', ['kafkastreams', 'kafka', 'streams']],
  ['GBits', ['gbits', 'g', 'bits']],
  ['k8s', ['k8s', 'k', '8', 's']],
  ['5GB', ['5gb', '5', 'gb']],
])('%s is indexed with its parts', (word, words) => expect(indexedWords(word)).toEqual(words));

describe('a word of a script without spaces', () => {
  test('has segments', () => {
    expect(segmentsOf('北山的')).toEqual(['北山', '的']);
    expect(segmentsOf('rope-sight')).toEqual(['rope-sight']);
  });

  test.each(['钟声', 'かな', 'カナ', 'ภาษา', 'KafkaとFlink'])('%s is one', (word) =>
    expect(isUnspaced(word)).toBe(true),
  );
  test.each(['rope', 'тишина', 'צליל', '한국어'])('%s is none', (word) => expect(isUnspaced(word)).toBe(false));
});
