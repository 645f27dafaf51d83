import { expect, test } from 'vitest';
import { companiesAtTheTime } from '../../src/catalogue/affiliations.ts';
import { sessionsByEntry } from '../../src/site-pages/breakdown.ts';
import { idsOf, validCatalogue } from '../catalogue/records.ts';

const { sessions: all } = validCatalogue({
  topics: [{ id: 'bronze' }, { id: 'ropes' }, { id: 'tuning' }],
  sessions: [
    { id: 's1', topics: ['tuning', 'ropes'], speakers: [{ name: 'Ann', company: 'Bolts', laterCompany: 'Acme' }] },
    { id: 's2', topics: ['bronze'], speakers: ['Bob', 'Cid'].map((name) => ({ name, company: 'Acme' })) },
    { id: 's3', topics: ['ropes'], speakers: ['Dan', { name: 'Eve', company: 'Acme' }] },
  ],
});
/** The entries by id, each with the ids of its sessions. */
const found = (of: Parameters<typeof sessionsByEntry<{ readonly id: string }>>[1], sessions = all) =>
  sessionsByEntry(sessions, of).map(({ entry, sessions: its }) => [entry.id, idsOf(its)]);

test('the entry of most sessions comes first; equal ones are in the order they appear', () => {
  expect(found(({ topics }) => topics)).toEqual([
    ['ropes', ['s1', 's3']],
    ['tuning', ['s1']],
    ['bronze', ['s2']],
  ]);
});

test('a company counts by session, at the time of the talk', () => {
  expect(found(companiesAtTheTime)).toEqual([
    ['acme', ['s2', 's3']],
    ['bolts', ['s1']],
  ]);
});

test('a session counts once for an entry that it has twice', () => {
  expect(found(({ speakers }) => speakers.flatMap(({ company }) => company ?? []))).toEqual([
    ['acme', ['s2', 's3']],
    ['bolts', ['s1']],
  ]);
});

test('no sessions have no entries', () => {
  expect(sessionsByEntry([], companiesAtTheTime)).toEqual([]);
});
