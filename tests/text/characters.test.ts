import { describe, expect, test } from 'vitest';
import { unwantedCharacters, withoutUnwanted } from '../../src/text/characters.ts';

describe('a character that no text should have', () => {
  test.each([
    ['a\u{FFFD}b', 1, 'lost'],
    ['a\0b', 1, 'control'],
    ['a\u0085b', 1, 'control'],
    ['😀\uD800b', 2, 'surrogate'],
    ['a\uDC00', 1, 'surrogate'],
    ['\u202Eabc', 0, 'direction'],
    ['a \u2066b\u2069', 2, 'direction'],
    ['a\u200Bb', 1, 'invisible'],
    ['a\u2060b', 1, 'invisible'],
    ['a\uFEFFb', 1, 'invisible'],
    ['pass\u200Dword', 4, 'invisible'],
    ['Ma\u200Cria', 2, 'invisible'],
    ['Иван\u200Dов', 4, 'invisible'],
    ['a \u200D🚀', 2, 'invisible'],
    ['👩\u200D a', 2, 'invisible'],
    ['\u3164', 0, 'invisible'],
    ['a\uFFA0', 1, 'invisible'],
    ['a\u2800b', 1, 'invisible'],
    ['a\u{E0041}', 1, 'invisible'],
    ['🏴a\u{E0067}', 3, 'invisible'],
    ['a\uE000', 1, 'private'],
    ['a\u{F0000}', 1, 'private'],
    ['a\uFFFF', 1, 'private'],
  ])('%j', (text, index, kind) => {
    expect(unwantedCharacters(text)[0]).toMatchObject({ index, kind });
    expect(unwantedCharacters(withoutUnwanted(text))).toEqual([]);
  });

  test('is listed with all others, as it is written', () => {
    expect(unwantedCharacters('a\u200B\u202E')).toEqual([
      { index: 1, character: '\u200B', kind: 'invisible' },
      { index: 2, character: '\u202E', kind: 'direction' },
    ]);
  });
});

test.each([
  '',
  'Ada Lovelace\tand\r\nothers',
  'می\u200Cخواهم',
  'क्\u200Dष',
  'ශ්\u200Dරී ලංකා',
  '👩\u200D🚀 👨🏽\u200D🌾 🏳️\u200D🌈 ❤️\u200D🔥',
  '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} Scotland',
  '⠓⠑\u2800⠺⠕',
  'e\u0301 한국어 日本語 שלום\u200F!',
  '葛\u{E0100}',
  'Schiff\u00ADfahrt a\u00A0b',
])('%j is a text', (text) => {
  expect(unwantedCharacters(text)).toEqual([]);
});
