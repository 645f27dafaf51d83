import { expect, test } from 'vitest';
import { companiesOf, tally } from '../../src/components/breakdown.ts';
import { sound } from '../catalogue/records.ts';

const { sessions } = sound({
  topics: [{ id: 'bronze' }, { id: 'ropes' }, { id: 'tuning' }],
  sessions: [
    { id: 's1', topics: ['tuning', 'ropes'], speakers: [{ name: 'Ann', company: 'Acme', then: 'Bolts' }] },
    { id: 's2', topics: ['bronze'], speakers: ['Bob', 'Cid'].map((name) => ({ name, company: 'Acme' })) },
    { id: 's3', topics: ['ropes'], speakers: ['Dan', { name: 'Eve', then: 'Acme' }] },
  ],
});
const all = [...sessions.values()];

test('what most sessions have comes first, equals in the order they come up in', () => {
  const found = tally(all, ({ topics }) => topics).map(({ entry, count }) => [entry.id, count]);
  expect(found).toEqual([
    ['ropes', 2],
    ['tuning', 1],
    ['bronze', 1],
  ]);
});

test('a session counts once, however many of its speakers share a company', () => {
  const found = tally(all, companiesOf).map(({ entry, count }) => [entry.id, count]);
  expect(found).toEqual([
    ['acme', 2],
    ['bolts', 1],
  ]);
});

test('a session was given for the companies that its speakers were with at the time', () => {
  expect(all.map((session) => companiesOf(session).map(({ id }) => id))).toEqual([
    ['bolts'],
    ['acme', 'acme'],
    ['acme'],
  ]);
});

test('of no sessions there is nothing to tell', () => {
  expect(tally([], companiesOf)).toEqual([]);
});
