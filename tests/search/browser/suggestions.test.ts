import { expect, test } from 'vitest';
import { findSuggestions } from '../../../src/search/browser/suggestions.ts';
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
  expect(findSuggestions(state, ranked, table, values)).toEqual({
    removeFilter: { state: { ...state, track: [] }, facet: 'track', id: 'tower', label: 'Tower', total: 2 },
  });
});

test('nothing is offered where leaving one out does not help, or nothing is chosen', () => {
  const state = { ...EVERYTHING, topic: ['bronze'], track: ['tower'] };
  expect(findSuggestions(state, [], table, values)).toEqual({ removeFilter: undefined });
  expect(findSuggestions(EVERYTHING, ranked, table, values)).toEqual({ removeFilter: undefined });
});
