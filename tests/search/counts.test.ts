import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/catalogue/types.ts';
import { sessionPage } from '../../src/paths.ts';
import type { SearchResult } from '../../src/search/browser/engine.ts';
import { FACETS, type Facet, facetsOf, facetValues, perFacet } from '../../src/search/facets.ts';
import { EVERYTHING, type SearchState, SORTS } from '../../src/search/state.ts';
import { useEngine } from './inNode.ts';
import { inventedCatalogue } from './inventedSessions.ts';
import { chanceOf } from './random.ts';

const catalogue = inventedCatalogue(200, 5);
const { sessions } = catalogue;
const values = facetValues(catalogue);
const engine = useEngine(catalogue);

/** The sessions that match the filters of a state: in each facet, any of the chosen values. */
const matching = (among: readonly Session[], state: SearchState): Session[] =>
  among.filter((session) => {
    const facets = facetsOf(session);
    return FACETS.every((facet) => state[facet].length === 0 || state[facet].some((id) => facets[facet].includes(id)));
  });

/** For each value, the number of sessions that match if it is the only chosen value of its facet. */
const counted = (among: readonly Session[], state: SearchState): Record<Facet, [string, number][]> =>
  perFacet((facet) =>
    values[facet].map(({ id }): [string, number] => [id, matching(among, { ...state, [facet]: [id] }).length]),
  );

/** The sessions that the index finds for a query without filters. */
async function findAll(q: string): Promise<Session[]> {
  const { results } = await engine().search({ ...EVERYTHING, q }, { limit: 200 });
  return results.map((result) => byPage.get(pageOf(result)) as Session);
}

const byPage = new Map(sessions.map((session) => [sessionPage(session), session]));
const pageOf = ({ url }: SearchResult): string => url.slice(url.indexOf('events/'));

const { compare } = new Intl.Collator('en', { numeric: true });
const byTitle = (a: Session, b: Session): number => compare(a.title, b.title);

function stateFrom(seed: number): SearchState {
  const chance = chanceOf(seed);
  const facets = perFacet((facet) => {
    const ids = values[facet].map(({ id }) => id);
    return chance.below(3) > 0 ? [] : chance.some(ids, facet === 'speaker' ? 40 : 6);
  });
  return { ...EVERYTHING, ...facets, sort: chance.one(SORTS) };
}

/** The beginning of a word of a title. */
function queryFrom(seed: number): string {
  const { one, below } = chanceOf(seed);
  const word = one(one(sessions).title.split(' '));
  return word.slice(0, 3 + below(5));
}

describe('for any combination of filters', () => {
  const seeds = Array.from({ length: 150 }, (_, index) => index + 1);

  test.each(seeds)('the results and counts are those of the catalogue (seed %i)', async (seed) => {
    const state = stateFrom(seed);
    const { total, results, counts, unknown } = await engine().search(state, { limit: 200, withSpeakers: true });
    const expected = matching(sessions, state);
    expect(total).toBe(expected.length);
    expect(unknown).toEqual([]);
    expect(results.map(pageOf).toSorted()).toEqual(expected.map(sessionPage).toSorted());
    // Without a query, the newest come first as in the programme: events are in the order of their dates.
    const inOrder = state.sort === 'title' ? expected.toSorted(byTitle) : expected;
    expect(results.map(({ title }) => title)).toEqual(inOrder.map(({ title }) => title));
    expect(perFacet((facet) => [...counts[facet]])).toEqual(counted(sessions, state));
  });

  test.each(seeds.slice(0, 50))(
    'the results and counts of a query are those of its sessions (seed %i)',
    async (seed) => {
      const state = { ...stateFrom(seed), q: queryFrom(seed) };
      const found = await findAll(state.q);
      expect(found.length).toBeGreaterThan(0);
      const { total, results, counts } = await engine().search(state, { limit: 200, withSpeakers: true });
      const expected = matching(found, state);
      expect(total).toBe(expected.length);
      expect(results.map(pageOf).toSorted()).toEqual(expected.map(sessionPage).toSorted());
      expect(perFacet((facet) => [...counts[facet]])).toEqual(counted(found, state));
    },
  );

  test('there are combinations of every kind', () => {
    const states = seeds.map(stateFrom);
    const filtered = states.map((state) => FACETS.filter((facet) => state[facet].length > 0).length);
    expect(new Set(filtered)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]));
    const totals = states.map((state) => matching(sessions, state).length);
    expect(totals.filter((total) => total === 0).length).toBeGreaterThan(10);
    expect(totals.filter((total) => total > 0 && total < 100).length).toBeGreaterThan(30);
  });
});
