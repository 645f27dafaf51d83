import { expect, test } from 'vitest';
import { normalize } from '../../src/text/normalize.ts';

test('texts are normalized to lower case without diacritics', () => {
  expect(normalize('Loïc RONDÉ ÅÄÖ')).toBe('loic ronde aao');
  expect(normalize('é')).toBe(normalize('e\u0301'));
});
