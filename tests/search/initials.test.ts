import { expect, test } from 'vitest';
import { initialOf, isSingleLetter } from '../../src/search/initials.ts';

test.each([
  ['kafka', 'k'],
  ['Étude', 'e'],
  ['Øresund', 'uf8'],
  ['ß', 'udf'],
  ['345', '0'],
  ['٣', '0'],
  ['тишина', 'u442'],
  ['钟声', 'u94'],
  ['𠀀', 'u200'],
  ['', 'u0'],
])('“%s” is in the part %s', (word, part) => expect(initialOf(word)).toBe(part));

test.each(['a', 'Z', 'é', 'т', 'ب'])('%s is a single letter', (word) => expect(isSingleLetter(word)).toBe(true));
test.each(['ab', '1', '钟', '', '한', '-'])('“%s” is not', (word) => expect(isSingleLetter(word)).toBe(false));
