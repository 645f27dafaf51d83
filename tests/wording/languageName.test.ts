import { expect, test } from 'vitest';
import { languageName } from '../../src/wording/languageName.ts';

test.each([
  ['de', 'German'],
  ['ar', 'Arabic'],
  ['pt-BR', 'Brazilian Portuguese'],
  ['zh-Hant', 'Traditional Chinese'],
  ['sl-rozaj', 'Slovenian (Resian)'],
  ['de-u-co-phonebk', 'German'],
  ['en-x-lamps', 'English'],
  ['qqq', 'qqq'],
])('the language %s is %s', (tag, name) => {
  expect(languageName(tag, 'en')).toBe(name);
});

test('the name of a language is in the language of the page', () => {
  expect(languageName('ar', 'de-AT')).toBe('Arabisch');
});
