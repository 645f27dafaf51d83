import { expect, test } from 'vitest';
import { guid, numbersOf } from '../../src/export/guid.ts';

const one = 'aaaaaaaa-0000-5000-8000-000000000001';
const other = 'aaaaaaab-0000-5000-8000-000000000002';
const zero = '00000001-0000-5000-8000-000000000003';

test('a number is the first 31 bits of the UUID, and never 0', () => {
  const last = 'ffffffff-0000-5000-8000-000000000004';
  expect(numbersOf([one, last])).toEqual(
    new Map([
      [one, 0x55555555],
      [last, 2 ** 31 - 1],
    ]),
  );
  expect(numbersOf([zero]).get(zero)).toBeGreaterThan(0);
});

test('two that begin alike have two numbers, whatever their order is and whatever others there are', () => {
  const numbers = numbersOf([one, other]);
  expect(numbers.get(one)).toBe(0x55555555);
  expect(numbers.get(other)).not.toBe(0x55555555);
  const many = Array.from({ length: 1000 }, (_, index) => guid(`talk ${index}`));
  const among = numbersOf([other, ...many, one]);
  expect([among.get(one), among.get(other)]).toEqual([numbers.get(one), numbers.get(other)]);
  expect(new Set(among.values()).size).toBe(1002);
});
