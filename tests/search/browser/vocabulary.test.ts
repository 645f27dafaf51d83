import { describe, expect, test, vi } from 'vitest';
import { createVocabulary } from '../../../src/search/browser/vocabulary.ts';
import type { Names, Words } from '../../../src/search/indexFormat.ts';
import { packLists } from '../../../src/search/lists.ts';

const words: Record<string, Words> = {
  k: { kafka: 5, kafkaesque: 1, ksql: 2 },
  s: { shapira: 1, streams: 3, constructor: 1 },
  u442: { тишина: 1 },
};
const names: Record<string, Names> = { k: { named: packLists([[1, 4]]), speakers: [['kai', 'Kai Ek']] } };
const from =
  <T>(parts: Record<string, T>) =>
  async (initial: string): Promise<T> =>
    parts[initial] ?? Promise.reject(new Error(initial));
const vocabulary = createVocabulary(Object.keys(words), { words: from(words), names: from(names) });

describe('a vocabulary', () => {
  test('has words, and the words that begin so', async () => {
    expect(await vocabulary.has('kafka')).toBe(true);
    expect(await vocabulary.has('kaf')).toBe(false);
    expect(await vocabulary.has('toString')).toBe(false);
    expect(await vocabulary.beginningWith('kaf')).toEqual(['kafka', 'kafkaesque']);
    expect([await vocabulary.mostSessions('kaf'), await vocabulary.mostSessions('x')]).toEqual([5, 0]);
    expect(await vocabulary.beginningWith('kx')).toEqual([]);
    expect(await vocabulary.beginningWith('zebra')).toEqual([]);
    expect(await vocabulary.beginningWith('тиш')).toEqual(['тишина']);
  });

  test('has the sessions and speakers of a letter', async () => {
    expect([...(await vocabulary.named('k'))]).toEqual([1, 4]);
    expect([...(await vocabulary.named('z'))]).toEqual([]);
    expect(await vocabulary.speakers('Ka')).toEqual([['kai', 'Kai Ek']]);
  });

  test.each([
    ['kakfa', 'kafka'],
    ['shapria', 'shapira'],
    ['jafka', 'kafka'],
    ['afka', 'kafka'],
    ['zebra', undefined],
  ])('knows what is meant by %s', async (word, meant) => expect(await vocabulary.nearest(word)).toBe(meant));

  test.each([
    ['kafkanaut', ['kafka', 'kafkaesque']],
    ['kaf', ['kafka', 'kafkaesque']],
    ['ks', []],
    ['streets', ['streams']],
    ['zebra', []],
  ])('has words that begin like %s, those used most first', async (word, alike) => {
    expect(await vocabulary.alike(word)).toEqual(alike);
  });

  test('loads each part once, and again if that failed', async () => {
    let failures = 1;
    const unsteady = vi.fn(async () => {
      failures -= 1;
      if (failures >= 0) throw new Error('offline');
      return { kafka: 1 };
    });
    const once = createVocabulary(['k'], { words: unsteady, names: from(names) });
    await expect(once.has('kafka')).rejects.toThrow('offline');
    expect(await once.has('kafka')).toBe(true);
    expect(await once.has('ksql')).toBe(false);
    expect(unsteady).toHaveBeenCalledTimes(2);
  });
});
