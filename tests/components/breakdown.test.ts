import { expect, test } from 'vitest';
import { companiesAtTheTime } from '../../src/catalogue/affiliations.ts';
import { countEntries } from '../../src/components/breakdown.ts';
import { validCatalogue } from '../catalogue/records.ts';

const { sessions } = validCatalogue({
  topics: [{ id: 'bronze' }, { id: 'ropes' }, { id: 'tuning' }],
  sessions: [
    { id: 's1', topics: ['tuning', 'ropes'], speakers: [{ name: 'Ann', company: 'Acme', then: 'Bolts' }] },
    { id: 's2', topics: ['bronze'], speakers: ['Bob', 'Cid'].map((name) => ({ name, company: 'Acme' })) },
    { id: 's3', topics: ['ropes'], speakers: ['Dan', { name: 'Eve', then: 'Acme' }] },
  ],
});
const all = [...sessions.values()];

test('the entry of most sessions comes first; equal ones are in the order they appear', () => {
  const found = countEntries(all, ({ topics }) => topics).map(({ entry, count }) => [entry.id, count]);
  expect(found).toEqual([
    ['ropes', 2],
    ['tuning', 1],
    ['bronze', 1],
  ]);
});

test('a company counts by session, at the time of the talk', () => {
  const found = countEntries(all, companiesAtTheTime).map(({ entry, count }) => [entry.id, count]);
  expect(found).toEqual([
    ['acme', 2],
    ['bolts', 1],
  ]);
});

test('a session counts once for an entry that it has twice', () => {
  const found = countEntries(all, ({ speakers }) => speakers.flatMap(({ company }) => company ?? []));
  expect(found.map(({ entry, count }) => [entry.id, count])).toEqual([['acme', 2]]);
});

test('no sessions have no entries', () => {
  expect(countEntries([], companiesAtTheTime)).toEqual([]);
});
