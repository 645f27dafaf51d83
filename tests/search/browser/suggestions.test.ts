import { expect, test } from 'vitest';
import type { Matches } from '../../../src/search/browser/matches.ts';
import { findRemovable, withWord, wordsAlike } from '../../../src/search/browser/suggestions.ts';
import type { Vocabulary } from '../../../src/search/browser/vocabulary.ts';
import { perFacet } from '../../../src/search/facets.ts';
import { packLists, unpackLists } from '../../../src/search/lists.ts';
import { EVERYTHING } from '../../../src/search/state.ts';

const values = {
  ...perFacet(() => []),
  track: [{ id: 'tower', label: 'Tower' }],
  topic: [
    { id: 'bronze', label: 'Bronze' },
    { id: 'ropes', label: 'Ropes' },
  ],
};
const table = {
  track: unpackLists(packLists([[0], [], []])),
  topic: unpackLists(packLists([[], [0], [0]])),
};
const ranked = [0, 1, 2].map((session) => ({ session, score: 1, hasAll: true }));

test('the choice without which there is most is offered to be left out', () => {
  const state = { ...EVERYTHING, q: 'x', track: ['tower'], topic: ['bronze'] };
  expect(findRemovable(state, ranked, table, values)).toEqual({
    state: { ...state, track: [] },
    facet: 'track',
    id: 'tower',
    label: 'Tower',
    total: 2,
  });
});

test('nothing is offered where leaving one out does not help, or nothing is chosen', () => {
  const state = { ...EVERYTHING, topic: ['bronze'], track: ['tower'] };
  expect(findRemovable(state, [], table, values)).toBeUndefined();
  expect(findRemovable(EVERYTHING, ranked, table, values)).toBeUndefined();
});

test('for each word that no talk has, the words that begin alike are offered in its place', async () => {
  const matches = { words: ['Bellophone', 'x'], reading: { unknown: [0, 1] } } as unknown as Matches;
  const alike = async (word: string) => (word === 'bellophone' ? ['bell', 'belfry'] : []);
  expect(await wordsAlike(' Bellophone x ', matches, { alike } as unknown as Vocabulary)).toEqual([
    { word: 'bell', q: 'bell x' },
    { word: 'belfry', q: 'belfry x' },
  ]);
});

test.each([
  ['rope (c++) ropes', 'c++', 'c', 'rope (c) ropes'],
  ['unknown known', 'known', 'meant', 'unknown meant'],
  ['été', 'ét', 'x', 'été'],
])('in “%s”, “%s” is replaced as a word', (q, word, other, replaced) => {
  expect(withWord(q, word, other)).toBe(replaced);
});
