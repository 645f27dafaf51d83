import { describe, expect, test } from 'vitest';
import { pairsByKey, withoutEachLetter } from '../../src/text/pairs.ts';

const pairs = (items: readonly string[], keysOf: (item: string) => string[]) => [...pairsByKey(items, keysOf)];

describe('pairs of items', () => {
  test('are those that share a key, each once, the earlier first', () => {
    expect(pairs(['ab', 'cd', 'ba', 'bc'], (item) => [...item])).toEqual([
      ['ab', 'ba'],
      ['ab', 'bc'],
      ['ba', 'bc'],
      ['cd', 'bc'],
    ]);
    expect(pairs(['a', 'b'], (item) => [item])).toEqual([]);
    expect(pairs(['a'], () => ['x', 'x'])).toEqual([]);
  });

  test('are few, although thousands share a key', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `${index}`);
    expect(pairs(many, () => ['x']).length).toBeLessThan(100 * 100);
  });
});

describe('two texts have one of the same when', () => {
  const shares = (one: string, other: string) =>
    withoutEachLetter(one).some((variant) => withoutEachLetter(other).includes(variant));

  test.each([
    ['lamp', 'lamp'],
    ['lamp', 'lamps'],
    ['lamp', 'lump'],
    ['lamp', 'lapm'],
    ['l😀mp', 'lamp'],
  ])('one letter differs: %s, %s', (one, other) => {
    expect(shares(one, other)).toBe(true);
  });

  test('a long text has only itself', () => {
    expect(withoutEachLetter('a'.repeat(100_000))).toHaveLength(1);
  });

  test('but not when two differ', () => {
    expect(shares('lamp', 'lumps')).toBe(false);
  });
});
