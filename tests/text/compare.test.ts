import { expect, test } from 'vitest';
import { compareText } from '../../src/text/compare.ts';

test.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['', 'a', -1],
  ['Z', 'a', -1],
  ['10', '9', -1],
  ['z', 'ä', -1],
])('compareText(%j, %j) is %d', (a, b, order) => {
  expect(compareText(a, b)).toBe(order);
});

test('the order is the default order of Array.sort', () => {
  const texts = ['\u{FFFD}', '😀', 'b', 'ä', 'A', '', 'a', '10', '9'];
  expect(texts.toSorted(compareText)).toEqual(texts.toSorted());
});
