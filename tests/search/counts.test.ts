import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/catalogue/types.ts';
import { FACETS, type Facet, facetsOf, facetValues, perFacet } from '../../src/search/facets.ts';
import { EVERYTHING, type SearchState, SORTS } from '../../src/search/state.ts';
import { useEngine } from './inNode.ts';
import { inventedCatalogue } from './inventedSessions.ts';
import { chanceOf } from './random.ts';

const catalogue = inventedCatalogue(200);
const sessions = [...catalogue.sessions.values()];
const values = facetValues(catalogue);
const engine = useEngine(catalogue);

/** Every session that has, of each facet in which something is chosen, one of what is chosen. */
const matching = (among: readonly Session[], state: SearchState): Session[] =>
  among.filter((session) => {
    const own = facetsOf(session);
    return FACETS.every((facet) => state[facet].length === 0 || state[facet].some((id) => own[facet].includes(id)));
  });

/** For each value, how many sessions there are if it is all that is chosen of its facet. */
const counted = (among: readonly Session[], state: SearchState): Record<Facet, [string, number][]> =>
  perFacet((facet) =>
    values[facet].map(({ id }): [string, number] => [id, matching(among, { ...state, [facet]: [id] }).length]),
  );

/** Whatever the index finds for a query when nothing is chosen: what a choice then leaves is for the catalogue to say. */
async function finding(q: string): Promise<Session[]> {
  const { results } = await engine().search({ ...EVERYTHING, q }, { limit: 200 });
  return results.map(({ id }) => catalogue.sessions.get(id) as Session);
}

const { compare } = new Intl.Collator('en', { numeric: true });
const byTitle = (a: Session, b: Session): number => compare(a.title, b.title);

function stateFrom(seed: number): SearchState {
  const chance = chanceOf(seed);
  const facets = perFacet((facet) => {
    const ids = values[facet].map(({ id }) => id);
    return chance.below(2) === 0 ? [] : chance.some(ids, facet === 'speaker' ? 40 : 6);
  });
  return { ...EVERYTHING, ...facets, sort: chance.one(SORTS) };
}

/** A word of some title, or its beginning. */
function queryFrom(seed: number): string {
  const { one, below } = chanceOf(seed);
  const word = one(one(sessions).title.split(' '));
  return word.slice(0, 3 + below(5));
}

describe('for any mix of facets', () => {
  const seeds = Array.from({ length: 150 }, (_, index) => index + 1);

  test.each(seeds)('results and every count are those of the catalogue (seed %i)', async (seed) => {
    const state = stateFrom(seed);
    const { total, results, counts, unknown } = await engine().search(state, { limit: 200 });
    const expected = matching(sessions, state);
    expect(total).toBe(expected.length);
    expect(unknown).toEqual([]);
    expect(results.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    const inOrder = state.sort === 'title' ? expected.toSorted(byTitle) : expected;
    expect(results.map(({ title }) => title)).toEqual(inOrder.map(({ title }) => title));
    expect(perFacet((facet) => [...counts[facet]])).toEqual(counted(sessions, state));
  });

  test.each(seeds.slice(0, 50))('the same within what a query finds (seed %i)', async (seed) => {
    const state = { ...stateFrom(seed), q: queryFrom(seed) };
    const found = await finding(state.q);
    expect(found.length).toBeGreaterThan(0);
    const { total, results, counts } = await engine().search(state, { limit: 200 });
    const expected = matching(found, state);
    expect(total).toBe(expected.length);
    expect(results.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect(perFacet((facet) => [...counts[facet]])).toEqual(counted(found, state));
  });

  test('these mixes are of every kind', () => {
    const states = seeds.map(stateFrom);
    const chosen = states.map((state) => FACETS.filter((facet) => state[facet].length > 0).length);
    expect(new Set(chosen)).toEqual(new Set([0, 1, 2, 3, 4, 5]));
    const totals = states.map((state) => matching(sessions, state).length);
    expect(totals.filter((total) => total === 0).length).toBeGreaterThan(10);
    expect(totals.filter((total) => total > 0 && total < 100).length).toBeGreaterThan(30);
  });
});
