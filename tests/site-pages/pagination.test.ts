import { expect, test } from 'vitest';
import { pageParam, paginate } from '../../src/site-pages/pagination.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test.each([
  [0, 1, [0]],
  [1, 1, [1]],
  [3, 1, [3]],
  [4, 2, [3, 1]],
  [7, 3, [3, 3, 1]],
])('%i items, three to a page, are on %i pages', (count, last, lengths) => {
  const pages = paginate(numbers(count), 3);
  expect(pages.map((page) => page.last)).toEqual(lengths.map(() => last));
  expect(pages.map((page) => page.number)).toEqual(lengths.map((_, index) => index + 1));
  expect(pages.map(({ items }) => items.length)).toEqual(lengths);
  expect(pages.flatMap(({ items }) => items)).toEqual(numbers(count));
});

test('the first page has the address of the list', () => {
  expect([1, 2, 12].map(pageParam)).toEqual([undefined, 'page/2', 'page/12']);
});
