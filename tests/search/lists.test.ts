import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Lists, packLists, unpackLists } from '../../src/search/lists.ts';

const asArrays = ({ starts, items }: Lists): number[][] =>
  Array.from({ length: starts.length - 1 }, (_, index) => [...items.slice(starts[index], starts[index + 1])]);

describe('lists are packed and unpacked', () => {
  test.each([
    { what: 'none', lists: [] },
    { what: 'empty ones', lists: [[], [], []] },
    { what: 'the first number', lists: [[0], [], [0]] },
    {
      what: 'distances of one, two and three bytes',
      lists: [[126, 127, 128], [127, 255], [16_382], [16_383, 32_767], [2_097_152]],
    },
    {
      what: 'neighbours',
      lists: [
        [5, 6, 7],
        [0, 1],
      ],
    },
  ])('$what', ({ lists }) => expect(asArrays(unpackLists(packLists(lists)))).toEqual(lists));

  test('whatever they are', () => {
    const list = fc.uniqueArray(fc.nat(2 ** 28)).map((items) => items.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(list), (lists) => {
        expect(asArrays(unpackLists(packLists(lists)))).toEqual(lists);
      }),
    );
  });
});
