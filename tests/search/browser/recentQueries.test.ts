import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetQueries, recentQueries, rememberQuery } from '../../../src/search/browser/recentQueries.ts';

const KEY = 'searches /';
let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('recent queries', () => {
  test('are the last five, each once, the last one first', () => {
    expect(recentQueries()).toEqual([]);
    for (const query of ['a', 'b', 'c', 'd', 'b', ' e ', 'f', '  ']) rememberQuery(query);
    expect(recentQueries()).toEqual(['f', 'e', 'b', 'd', 'c']);
  });

  test('can be forgotten, so that nothing of them is left', () => {
    rememberQuery('a');
    expect(stored.has(KEY)).toBe(true);
    forgetQueries();
    expect(recentQueries()).toEqual([]);
    expect(stored.size).toBe(0);
  });

  test.each(['{', '{"a":1}', '"a"', 'null'])('are none where something else is stored: %s', (value) => {
    stored.set(KEY, value);
    expect(recentQueries()).toEqual([]);
    rememberQuery('a');
    expect(recentQueries()).toEqual(['a']);
  });

  test('leave out what is no text', () => {
    stored.set(KEY, '["a", 1, null, "b"]');
    expect(recentQueries()).toEqual(['a', 'b']);
  });

  test('are none where the browser blocks the storage', () => {
    const blocked = (): never => {
      throw new Error('blocked');
    };
    vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked, removeItem: blocked });
    rememberQuery('a');
    forgetQueries();
    expect(recentQueries()).toEqual([]);
  });
});
