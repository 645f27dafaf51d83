import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseList, withoutTalk } from '../../src/saved/list.ts';
import { list } from './lists.ts';

test('a stored list is read as it was', () => {
  fc.assert(
    fc.property(list, (saved) => {
      expect(parseList(JSON.stringify(saved))).toEqual(saved);
    }),
  );
});

test.each([null, '', '{', 'null', '3', '"text"', '[]', '[1]', 'true'])('%j is read as an empty list', (stored) => {
  expect(parseList(stored)).toEqual({});
});

test('what is no valid entry is left out of a list, and the others stay', () => {
  const good = { title: 'Good', note: '' };
  const stored = {
    'a/good': good,
    'a/null': null,
    'a/number': 3,
    'a/title': { note: '' },
    'a/note': { title: 'T', note: 1 },
  };
  expect(parseList(JSON.stringify(stored))).toEqual({ 'a/good': good });
});

test('withoutTalk leaves out one talk and changes nothing else', () => {
  const saved = { 'a/one': { title: 'One', note: 'n' }, 'a/two': { title: 'Two', note: '' } };
  expect(withoutTalk(saved, 'a/one')).toEqual({ 'a/two': { title: 'Two', note: '' } });
  expect(withoutTalk(saved, 'a/three')).toEqual(saved);
  expect(Object.keys(saved)).toEqual(['a/one', 'a/two']);
});
