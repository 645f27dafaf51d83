import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlText } from '../../src/text/yamlText.ts';

test.each([
  ['Fog horns', 'Fog horns'],
  ["It's fog", "It's fog"],
  ['Fog: a history', '"Fog: a history"'],
  ['Fog, ice', '"Fog, ice"'],
  ['Talk #1', '"Talk #1"'],
  ['12', '"12"'],
  ['true', '"true"'],
  ['- a', '"- a"'],
  ['The "fog": it\'s', "'The \"fog\": it''s'"],
  ['a\\b: c', "'a\\b: c'"],
  ['', ''],
])('%j is written as %s', (text, written) => {
  expect(yamlText(text)).toBe(written);
  if (text) expect(parse(`[{ a: ${written} }]`)).toEqual([{ a: text }]);
});
