import { describe, expect, test } from 'vitest';
import { FACETS, type FacetValues, perFacet } from '../../src/search/facets.ts';
import { filtersOf, sortOf, withoutEach } from '../../src/search/query.ts';
import {
  choicesOf,
  EVERYTHING,
  LONGEST_QUERY,
  orderOf,
  parseState,
  type SearchState,
  SORTS,
  serialiseState,
  toggled,
} from '../../src/search/state.ts';
import { chanceOf } from './random.ts';

const ids = ['a', 'b', 'c', 'd-e'];
const values: FacetValues = perFacet((facet) => ids.map((id) => ({ id: `${facet}-${id}`, label: id })));
const parsed = (query: string) => parseState(new URLSearchParams(query), values);
const state = (more: Partial<SearchState>): SearchState => ({ ...EVERYTHING, ...more });

describe('an address is read', () => {
  test('with everything that it can hold', () => {
    const query = '?q=exactly+once&track=track-a&track=track-b&topic=topic-c&company=company-a&speaker=speaker-d-e';
    expect(parsed(`${query}&has=has-a&sort=title`)).toEqual({
      state: {
        q: 'exactly once',
        track: ['track-a', 'track-b'],
        topic: ['topic-c'],
        company: ['company-a'],
        speaker: ['speaker-d-e'],
        has: ['has-a'],
        sort: 'title',
      },
      notices: [],
    });
  });

  test('in any order, to one state', () => {
    expect(parsed('?track=track-c&sort=title&track=track-a')).toEqual(
      parsed('?sort=title&track=track-a&track=track-c'),
    );
  });

  test('that says nothing, or only keys of others', () => {
    expect(parsed('')).toEqual({ state: EVERYTHING, notices: [] });
    expect(parsed('?q=&track=&sort=&utm_source=letter')).toEqual({ state: EVERYTHING, notices: [] });
  });

  test.each([
    ['?track=track-z', { key: 'track', value: 'track-z', reason: 'unknown' }],
    ['?track=topic-a', { key: 'track', value: 'topic-a', reason: 'unknown' }],
    ['?topic=%3Cscript%3E', { key: 'topic', value: '<script>', reason: 'unknown' }],
    ['?sort=newest', { key: 'sort', value: 'newest', reason: 'unknown' }],
    [`?q=${'x'.repeat(LONGEST_QUERY + 1)}`, { key: 'q', value: 'x'.repeat(LONGEST_QUERY + 1), reason: 'too-long' }],
  ])('%s: dropped and told', (query, notice) => {
    expect(parsed(query)).toEqual({ state: EVERYTHING, notices: [notice] });
  });

  test.each([
    ['?track=track-a&track=track-a', { track: ['track-a'] }, { key: 'track', value: 'track-a' }],
    ['?q=one&q=two', { q: 'one' }, { key: 'q', value: 'two' }],
    ['?sort=title&sort=programme', { sort: 'title' as const }, { key: 'sort', value: 'programme' }],
  ])('%s: the first is kept', (query, kept, dropped) => {
    expect(parsed(query)).toEqual({ state: state(kept), notices: [{ ...dropped, reason: 'duplicate' }] });
  });

  test('a query as long as it may be is kept', () => {
    expect(parsed(`?q=${'x'.repeat(LONGEST_QUERY)}`).notices).toEqual([]);
  });
});

describe('an address is written', () => {
  test('in one order, without what is empty or goes without saying', () => {
    const written = serialiseState(
      state({ sort: 'programme', has: ['video'], track: ['b', 'a', 'b'], q: '  exactly   once ' }),
    );
    expect(`${written}`).toBe('q=exactly+once&track=a&track=b&has=video&sort=programme');
    expect(`${serialiseState(EVERYTHING)}`).toBe('');
    expect(`${serialiseState({ company: ['klang'] })}`).toBe('company=klang');
  });

  test('and read again is the same state, whatever it is', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const chance = chanceOf(seed);
      const facets = perFacet((facet) => chance.some(ids, 4).map((id) => `${facet}-${id}`));
      const q = chance.one(['', 'kip-345', 'ä & b = c', '<b>#?%', 'строка 字', '"quoted"', '+1']);
      const made = { ...facets, q, sort: chance.one(SORTS) };
      const params = serialiseState(made);
      expect(parseState(new URLSearchParams(`?${params}`), values)).toEqual({ state: made, notices: [] });
      const shuffled = new URLSearchParams([...params].toReversed());
      expect(`${serialiseState(parseState(shuffled, values).state)}`).toBe(`${params}`);
    }
  });
});

test('a value is chosen and given up', () => {
  const chosen = toggled(state({ track: ['a'] }), 'track', 'b');
  expect(chosen.track).toEqual(['a', 'b']);
  expect(toggled(chosen, 'track', 'a').track).toEqual(['b']);
  expect(choicesOf(state({ has: ['video'], track: ['a', 'b'] }))).toEqual([
    { facet: 'track', id: 'a' },
    { facet: 'track', id: 'b' },
    { facet: 'has', id: 'video' },
  ]);
});

test('relevance without a query is programme order', () => {
  expect(SORTS.map((sort) => orderOf(state({ sort })))).toEqual(['programme', 'programme', 'title']);
  expect(SORTS.map((sort) => orderOf(state({ sort, q: 'x' })))).toEqual([...SORTS]);
  expect(sortOf(EVERYTHING)).toEqual({ programme: 'asc' });
  expect(sortOf(state({ q: 'x' }))).toEqual({});
});

test('the index is asked for any of the values of a facet, and can be asked without one facet', () => {
  const asked = state({ track: ['a', 'b'], has: ['video'] });
  expect(filtersOf(asked)).toEqual({ track: { any: ['a', 'b'] }, has: { any: ['video'] } });
  expect(filtersOf(asked, 'track')).toEqual({ has: { any: ['video'] } });
  expect(filtersOf(EVERYTHING)).toEqual({});
});

test('each choice can be dropped alone', () => {
  const asked = state({ q: 'x', track: ['a', 'b'], has: ['video'] });
  expect(withoutEach(asked)).toEqual([
    { facet: 'track', id: 'a', state: { ...asked, track: ['b'] } },
    { facet: 'track', id: 'b', state: { ...asked, track: ['a'] } },
    { facet: 'has', id: 'video', state: { ...asked, has: [] } },
  ]);
  expect(FACETS).toEqual(['track', 'topic', 'company', 'speaker', 'has']);
});
