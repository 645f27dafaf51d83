import { expect, test } from 'vitest';
import { FORMATS, LEVELS, LINK_KINDS } from '../../src/schema/choices.ts';
import { formatLabels, languageName, levelLabels, linkLabels } from '../../src/wording/session.ts';

test('every format, level and kind of link has a label of its own', () => {
  const labels = [FORMATS.map((id) => formatLabels[id]), LEVELS.map((id) => levelLabels[id])];
  for (const list of [...labels, LINK_KINDS.map((id) => linkLabels[id].one)]) {
    expect(new Set(list).size).toBe(list.length);
    for (const label of list) expect(label).toMatch(/^[A-Z][a-z]+(?: [a-z]+)?$/);
  }
});

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
  expect(languageName(tag)).toBe(name);
});
