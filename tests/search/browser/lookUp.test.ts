import { expect, test, vi } from 'vitest';
import { createLookUp } from '../../../src/search/browser/lookUp.ts';
import type { Vocabulary } from '../../../src/search/browser/vocabulary.ts';
import type { Hits } from '../../../src/search/browser/wordIndex.ts';

/** What the index has for a term: sessions with their scores and the places in their content. */
const hits = (...found: [session: number, score: number, locations: number[]][]): Hits => {
  let end = 0;
  return {
    sessions: Uint32Array.from(found, ([session]) => session),
    scores: Float64Array.from(found, ([, score]) => score),
    starts: Uint32Array.from([0, ...found.map(([, , locations]) => (end += locations.length))]),
    locations: Uint32Array.from(found.flatMap(([, , locations]) => locations)),
  };
};
const vocabulary = {
  beginningWith: async (start: string) => ['kafka', 'kafkaesque'].filter((word) => word.startsWith(start)),
  named: async () => Uint32Array.of(0, 2),
} as unknown as Vocabulary;

/** An index of three sessions that has the answers to some terms. */
function lookUpOf(answers: Record<string, Hits | Error>) {
  const search = vi.fn(async (term: string) => {
    const found = answers[term] ?? hits();
    if (found instanceof Error) throw found;
    return found;
  });
  const details = () => Promise.reject(new Error('not asked for'));
  return { lookUp: createLookUp(Promise.resolve({ search, details }), 3, vocabulary), search };
}

test('a term finds positions in the programme, with their scores and the places in the content', async () => {
  const { lookUp } = lookUpOf({ kaf: hits([2, 2, [4, 7]], [0, 1, []]) });
  const { sessions, scores, locationsIn } = await lookUp.term('kaf');
  expect([[...sessions], [...scores]]).toEqual([
    [2, 0],
    [2, 1],
  ]);
  expect([0, 1, 2].map(locationsIn)).toEqual([[], [], [4, 7]]);
});

test('each term is asked for once, unless that failed', async () => {
  const answers: Record<string, Hits | Error> = { ksql: new Error('offline') };
  const { lookUp, search } = lookUpOf(answers);
  await lookUp.term('kaf');
  await lookUp.term('kaf');
  await expect(lookUp.term('ksql')).rejects.toThrow('offline');
  answers.ksql = hits([1, 1, []]);
  expect([...(await lookUp.term('ksql')).sessions]).toEqual([1]);
  expect(search.mock.calls.map(([term]) => term)).toEqual(['kaf', 'ksql', 'ksql']);
});

test('a term is asked for with all words that begin so, but a phrase with none', async () => {
  const { lookUp, search } = lookUpOf({});
  await lookUp.term('Kaf');
  await lookUp.term('kafkae');
  await lookUp.term('"kafka"');
  expect(search.mock.calls).toEqual([
    ['Kaf', ['kafka', 'kafkaesque']],
    ['kafkae', ['kafkaesque']],
    ['"kafka"', []],
  ]);
});

test('a letter finds the sessions that have it in a name', async () => {
  const { lookUp } = lookUpOf({});
  const { sessions, scores, locationsIn } = await lookUp.letter('k');
  expect([[...sessions], scores.length, locationsIn(0)]).toEqual([[0, 2], 2, []]);
});
