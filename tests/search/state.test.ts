import { describe, expect, test } from 'vitest';
import { type FacetValues, perFacet } from '../../src/search/facets.ts';
import {
  chosenValues,
  EVERYTHING,
  effectiveSort,
  MAX_QUERY_LENGTH,
  parseState,
  type SearchState,
  SORTS,
  serialiseState,
  toggleValue,
} from '../../src/search/state.ts';
import { chanceOf } from './random.ts';

const ids = ['a', 'b', 'c', 'd-e', 'f/g'];
const values: FacetValues = perFacet((facet) => ids.map((id) => ({ id: `${facet}-${id}`, label: id })));
const parsed = (query: string) => parseState(new URLSearchParams(query), values);
const state = (more: Partial<SearchState>): SearchState => ({ ...EVERYTHING, ...more });

describe('an address is parsed', () => {
  test('with every parameter', () => {
    const query = '?q=exactly+once&track=track-a&track=track-b&topic=topic-c&company=company-a&speaker=speaker-d-e';
    const more = '&year=year-a&event=event-d-e&format=format-a&level=level-b&language=language-c';
    expect(parsed(`${query}${more}&has=has-a&saved=saved-a&sort=title`)).toEqual({
      state: {
        q: 'exactly once',
        year: ['year-a'],
        event: ['event-d-e'],
        format: ['format-a'],
        level: ['level-b'],
        language: ['language-c'],
        track: ['track-a', 'track-b'],
        topic: ['topic-c'],
        company: ['company-a'],
        speaker: ['speaker-d-e'],
        has: ['has-a'],
        saved: ['saved-a'],
        sort: 'title',
      },
      notices: [],
    });
  });

  test('to the same state for any order of the parameters', () => {
    expect(parsed('?track=track-c&sort=title&track=track-a')).toEqual(
      parsed('?sort=title&track=track-a&track=track-c'),
    );
  });

  test('with no parameters, or only unknown ones', () => {
    expect(parsed('')).toEqual({ state: EVERYTHING, notices: [] });
    expect(parsed('?q=&track=&sort=&utm_source=letter')).toEqual({ state: EVERYTHING, notices: [] });
  });

  test.each([
    ['?track=track-z', { key: 'track', value: 'track-z', reason: 'unknown' }],
    ['?track=topic-a', { key: 'track', value: 'topic-a', reason: 'unknown' }],
    ['?topic=%3Cscript%3E', { key: 'topic', value: '<script>', reason: 'unknown' }],
    ['?sort=oldest', { key: 'sort', value: 'oldest', reason: 'unknown' }],
    [
      `?q=${'x'.repeat(MAX_QUERY_LENGTH + 1)}`,
      { key: 'q', value: 'x'.repeat(MAX_QUERY_LENGTH + 1), reason: 'too-long' },
    ],
  ])('%s is dropped with a notice', (query, notice) => {
    expect(parsed(query)).toEqual({ state: EVERYTHING, notices: [notice] });
  });

  test.each([
    ['?track=track-a&track=track-a', { track: ['track-a'] }, { key: 'track', value: 'track-a' }],
    ['?q=one&q=two', { q: 'one' }, { key: 'q', value: 'two' }],
    ['?sort=title&sort=programme', { sort: 'title' as const }, { key: 'sort', value: 'programme' }],
  ])('%s has its first value', (query, more, dropped) => {
    expect(parsed(query)).toEqual({ state: state(more), notices: [{ ...dropped, reason: 'duplicate' }] });
  });

  test('with a query of the maximum length', () => {
    expect(parsed(`?q=${'x'.repeat(MAX_QUERY_LENGTH)}`).notices).toEqual([]);
  });
});

describe('an address is serialised', () => {
  test('in a fixed order, without empty and default values', () => {
    const written = serialiseState(
      state({ sort: 'programme', has: ['video'], track: ['b', 'a', 'b'], q: '  exactly   once ' }),
    );
    expect(`${written}`).toBe('q=exactly+once&track=a&track=b&has=video&sort=programme');
    expect(`${serialiseState(EVERYTHING)}`).toBe('');
    expect(`${serialiseState({ company: ['klang'] })}`).toBe('company=klang');
    expect(`${serialiseState({ track: ['bells/tower'], year: ['2031'] })}`).toBe('year=2031&track=bells%2Ftower');
  });

  test('and parsed again to the same state', () => {
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

test('a value is chosen, and removed again', () => {
  const chosen = toggleValue(state({ track: ['a'] }), 'track', 'b');
  expect(chosen.track).toEqual(['a', 'b']);
  expect(toggleValue(chosen, 'track', 'a').track).toEqual(['b']);
  expect(chosenValues(state({ has: ['video'], track: ['a', 'b'] }))).toEqual([
    { facet: 'track', id: 'a' },
    { facet: 'track', id: 'b' },
    { facet: 'has', id: 'video' },
  ]);
});

test('relevance without a query is programme order', () => {
  expect(SORTS.map((sort) => effectiveSort(state({ sort })))).toEqual(['programme', 'newest', 'programme', 'title']);
  expect(SORTS.map((sort) => effectiveSort(state({ sort, q: 'x' })))).toEqual([...SORTS]);
});
