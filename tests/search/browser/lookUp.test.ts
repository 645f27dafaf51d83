import { expect, test, vi } from 'vitest';
import { createLookUp } from '../../../src/search/browser/lookUp.ts';
import type { PagefindResult } from '../../../src/search/browser/pagefind.ts';
import type { Vocabulary } from '../../../src/search/browser/vocabulary.ts';

const result = (id: string, score = 1, words: number[] = []): PagefindResult => ({
  id,
  score,
  words,
  data: () => Promise.reject(new Error('not asked for')),
});
const vocabulary = {
  beginningWith: async (start: string) => ['kafka', 'kafkaesque'].filter((word) => word.startsWith(start)),
  named: async () => Uint32Array.of(0, 2),
} as unknown as Vocabulary;

/** An index of three sessions that has the answers to some terms. */
async function lookUpOf(answers: Record<string, readonly PagefindResult[] | Error>) {
  const all = ['a', 'b', 'c'].map((id) => result(id));
  const search = vi.fn(async (term: string | null) => {
    const found = term === null ? all : (answers[term] ?? []);
    if (found instanceof Error) throw found;
    return { results: found };
  });
  const preload = vi.fn(async () => {});
  return { lookUp: await createLookUp({ search, preload }, vocabulary), search, preload };
}

test('a term finds positions in the programme, with their scores and the places in the content', async () => {
  const { lookUp } = await lookUpOf({ kaf: [result('c', 2.000001, [4, 7]), result('a', 1)] });
  const { sessions, scores, locationsIn } = await lookUp.term('kaf');
  expect([[...sessions], [...scores]]).toEqual([
    [2, 0],
    [2, 1],
  ]);
  expect([0, 1, 2].map(locationsIn)).toEqual([[], [], [4, 7]]);
});

test('each term is asked for once, unless that failed', async () => {
  const answers: Record<string, PagefindResult[] | Error> = { kaf: [], ksql: new Error('offline') };
  const { lookUp, search } = await lookUpOf(answers);
  await lookUp.term('kaf');
  await lookUp.term('kaf');
  await expect(lookUp.term('ksql')).rejects.toThrow('offline');
  answers.ksql = [result('b')];
  expect([...(await lookUp.term('ksql')).sessions]).toEqual([1]);
  expect(search.mock.calls.map(([term]) => term)).toEqual([null, 'kaf', 'ksql', 'ksql']);
});

test('every part of the index with words that begin so is loaded before, but none for a phrase', async () => {
  const { lookUp, preload } = await lookUpOf({});
  await lookUp.term('Kaf');
  await lookUp.term('kafkae');
  await lookUp.term('"kafka"');
  expect(preload.mock.calls).toEqual([['kafka kafkaesque']]);
});

test('a letter finds the sessions that have it in a name', async () => {
  const { lookUp } = await lookUpOf({});
  const { sessions, scores, locationsIn } = await lookUp.letter('k');
  expect([[...sessions], scores.length, locationsIn(0)]).toEqual([[0, 2], 2, []]);
});
