import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS, type Facet, type FacetValues, perFacet } from '../../src/search/facets.ts';
import { firstValue, matchFacets } from '../../src/search/facetTable.ts';
import { packLists, unpackLists } from '../../src/search/lists.ts';

const ids = ['a', 'b', 'c', 'd'];
const values: FacetValues = perFacet(() => ids.map((id) => ({ id, label: id })));
const listsOf = (lists: number[][]) => unpackLists(packLists(lists));

/** Three sessions with tracks and topics; nothing else is loaded. */
const table = { track: listsOf([[0], [1], []]), topic: listsOf([[0, 1], [1], [1, 2]]) };
const match = (sessions: number[], chosen: Partial<Record<Facet, string[]>>) => {
  const { sessions: found, counts } = matchFacets(sessions, table, values, chosen);
  return { found, track: [...counts.track], topic: [...counts.topic] };
};

describe('sessions are filtered by facets, and values counted', () => {
  test('without a choice all are found, in the order given', () => {
    expect(match([2, 0, 1], {})).toEqual({ found: [2, 0, 1], track: [1, 1, 0, 0], topic: [1, 3, 1, 0] });
  });

  test('a value counts what would be found with it in place of the others of its facet', () => {
    expect(match([0, 1, 2], { track: ['a'] })).toEqual({ found: [0], track: [1, 1, 0, 0], topic: [1, 1, 0, 0] });
    expect(match([0, 1, 2], { track: ['a'], topic: ['c'] })).toEqual({
      found: [],
      track: [0, 0, 0, 0],
      topic: [1, 1, 0, 0],
    });
  });

  test('any of the values of a facet will do', () => {
    expect(match([0, 1, 2], { topic: ['a', 'c'] }).found).toEqual([0, 2]);
  });

  test('an id that is not known, or a facet that is not loaded, matches nothing', () => {
    expect(match([0, 1, 2], { track: ['z'] }).found).toEqual([]);
    expect(match([0, 1, 2], { speaker: ['a'] }).found).toEqual([]);
  });

  test('as one by one, for any of them', () => {
    const size = 12;
    const column = fc.array(fc.subarray([0, 1, 2, 3]), { minLength: size, maxLength: size });
    const facet = fc.constantFrom(...FACETS);
    const choices = fc.dictionary(facet, fc.subarray(ids), { maxKeys: 4 });
    fc.assert(
      fc.property(fc.dictionary(facet, column), choices, (columns, choice) => {
        const chosen = choice as Partial<Record<Facet, string[]>>;
        const has = (session: number, of: Facet, wanted: string[]): boolean =>
          wanted.some((id) => columns[of]?.[session]?.includes(ids.indexOf(id)));
        const matching = (by: Partial<Record<Facet, string[]>>): number[] =>
          Array.from({ length: size }, (_, session) => session).filter((session) =>
            FACETS.every((each) => !by[each]?.length || has(session, each, by[each])),
          );
        const all = Object.fromEntries(Object.entries(columns).map(([each, lists]) => [each, listsOf(lists)]));
        const { sessions, counts } = matchFacets(matching({}), all, values, chosen);
        expect(sessions).toEqual(matching(chosen));
        const expected = (each: Facet) => ids.map((id) => matching({ ...chosen, [each]: [id] }).length);
        for (const each of Object.keys(columns) as Facet[]) {
          // What is chosen in a facet that is not loaded matches nothing.
          if (FACETS.every((other) => !chosen[other]?.length || columns[other])) {
            expect([...counts[each]]).toEqual(expected(each));
          }
        }
      }),
    );
  });
});

test('the first value of a session', () => {
  expect([0, 1, 2].map((session) => firstValue(table.topic, session))).toEqual([0, 1, 1]);
  expect(firstValue(table.track, 2)).toBeUndefined();
  expect(firstValue(undefined, 0)).toBeUndefined();
});
