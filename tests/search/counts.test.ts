import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/catalogue/types.ts';
import { sessionPage } from '../../src/paths.ts';
import type { SearchResult } from '../../src/search/browser/engine.ts';
import { FACETS, type Facet, facetsOf, facetValues, perFacet } from '../../src/search/facets.ts';
import { searchRecords } from '../../src/search/index/records.ts';
import { EVERYTHING, type SearchState, SORTS } from '../../src/search/state.ts';
import { useEngine } from './inNode.ts';
import { inventedCatalogue } from './inventedSessions.ts';
import { type Chance, chanceOf } from './random.ts';

// Pagefind knows no forms of words in this language: a query finds the words that begin so, and no others.
const catalogue = { ...inventedCatalogue(200, 5), language: 'mi' };
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

const byPage = new Map(sessions.map((session) => [sessionPage(session), session]));
const pageOf = ({ url }: SearchResult): string => url.slice(url.indexOf('events/'));

const { compare } = new Intl.Collator(catalogue.language, { numeric: true });
const byTitle = (a: Session, b: Session): number => compare(a.title, b.title);

function stateFrom(seed: number): SearchState {
  const chance = chanceOf(seed);
  const facets = perFacet((facet) => {
    const ids = values[facet].map(({ id }) => id);
    return chance.below(3) > 0 ? [] : chance.some(ids, facet === 'speaker' ? 40 : 6);
  });
  return { ...EVERYTHING, ...facets, sort: chance.one(SORTS) };
}

/** The words of each session, from the texts that the index is made of. */
const wordsOf = new Map(
  searchRecords(catalogue).map(({ content, meta }, index) => {
    const text = [content, ...Object.values(meta)].join(' ').toLowerCase();
    return [sessions[index] as Session, new Set(text.match(/[a-z]+|\d+/g))];
  }),
);
const all = [...new Set([...wordsOf.values()].flatMap((words) => [...words]))].filter((word) => word.length > 2);
const known = new Set(all);

/** Whether a word is also looked up as two words that follow each other. */
const isSplit = (word: string): boolean =>
  [...word].some((_, at) => known.has(word.slice(0, at)) && known.has(word.slice(at)));

/** The sessions that have a word which begins so. */
const having = (start: string): Session[] =>
  sessions.filter((session) => [...(wordsOf.get(session) ?? [])].some((word) => word.startsWith(start)));

/** A word of the texts, or its beginning. */
function startFrom({ one, below }: Chance): string {
  const word = one(all);
  const start = below(2) === 0 ? word : word.slice(0, 2 + below(word.length - 1));
  return isSplit(start) || /^\d/.test(start) ? startFrom(chanceOf(below(1e9))) : start;
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

  test.each(seeds.slice(0, 80))('a word has the results and counts of the texts (seed %i)', async (seed) => {
    const state = { ...stateFrom(seed), q: startFrom(chanceOf(seed + 1000)) };
    const found = having(state.q);
    expect(found.length).toBeGreaterThan(0);
    const { total, withAllWords, results, counts } = await engine().search(state, { limit: 200, withSpeakers: true });
    const expected = matching(found, state);
    expect([total, withAllWords]).toEqual([expected.length, expected.length]);
    expect(results.map(pageOf).toSorted()).toEqual(expected.map(sessionPage).toSorted());
    expect(perFacet((facet) => [...counts[facet]])).toEqual(counted(found, state));
  });

  test.each(seeds.slice(0, 80))(
    'several words have the results with all of them, and without those left out (seed %i)',
    async (seed) => {
      const chance = chanceOf(seed + 2000);
      const words = Array.from({ length: 2 + chance.below(2) }, () => startFrom(chance));
      const without = chance.one(all);
      const state = { ...stateFrom(seed), q: `${words.join(' ')} -${without}` };
      const left = sessions.filter((session) => !wordsOf.get(session)?.has(without));
      // A word that a third of all sessions have says nothing about any of them, where there are others.
      const rare = words.filter((word) => having(word).length <= sessions.length / 3);
      const matter = (rare.length > 0 ? rare : words).map(having);
      const withAll = left.filter((session) => matter.every((found) => found.includes(session)));
      const withSome = left.filter((session) => words.some((word) => having(word).includes(session)));
      const { total, withAllWords, results, counts } = await engine().search(state, { limit: 200, withSpeakers: true });
      const first = matching(withAll, state).map(sessionPage);
      expect(withAllWords).toBe(first.length);
      expect(results.slice(0, withAllWords).map(pageOf).toSorted()).toEqual(first.toSorted());
      expect(matching(withSome, state).map(sessionPage)).toEqual(expect.arrayContaining(results.map(pageOf)));
      const found = (await engine().search({ ...EVERYTHING, q: state.q }, { limit: 200 })).results.map(pageOf);
      const expected = counted(
        found.map((page) => byPage.get(page) as Session),
        state,
      );
      expect(total).toBe(
        matching(
          found.map((page) => byPage.get(page) as Session),
          state,
        ).length,
      );
      expect(perFacet((facet) => [...counts[facet]])).toEqual(expected);
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
