import { expect, test } from 'vitest';
import { inOrder } from '../../../src/search/browser/order.ts';
import { packLists, unpackLists } from '../../../src/search/lists.ts';
import { EVERYTHING, SORTS } from '../../../src/search/state.ts';

// Sessions 0 and 1 are of the newer event, which comes first.
const table = { event: unpackLists(packLists([[0], [0], [1], [1]])) };
const ranked = [
  { session: 3, score: 9, hasAll: true },
  { session: 1, score: 5, hasAll: true },
  { session: 2, score: 8, hasAll: false },
  { session: 0, score: 1, hasAll: false },
];
const sessions = ranked.map(({ session }) => session);

test.each([
  { sort: 'relevance' as const, order: [3, 1, 2, 0] },
  { sort: 'newest' as const, order: [1, 3, 0, 2] },
  { sort: 'programme' as const, order: [1, 3, 0, 2] },
  { sort: 'title' as const, order: [3, 1, 2, 0] },
])('sorted by $sort, the talks with all words stay first', ({ sort, order }) => {
  const titles = sort === 'title' ? [3, 2, 1, 0] : undefined;
  expect(inOrder(sessions, ranked, { ...EVERYTHING, q: 'x', sort }, table, titles)).toEqual(order);
  expect(SORTS).toContain(sort);
});

test('the newest come first as they were found', () => {
  const all = [3, 1, 2, 0].map((session) => ({ session, score: 1, hasAll: true }));
  expect(inOrder([3, 1, 2, 0], all, { ...EVERYTHING, q: 'x', sort: 'newest' }, table, undefined)).toEqual([1, 0, 3, 2]);
});
