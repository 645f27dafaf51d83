import { describe, expect, test } from 'vitest';
import type { Catalogue, Company, Session, Speaker } from '../../src/catalogue/types.ts';
import { affiliationsOf, affiliationText, byline, type Subject } from '../../src/wording/byline.ts';
import { validCatalogue } from '../catalogue/records.ts';

const catalogue: Catalogue = validCatalogue({
  sessions: [
    {
      id: 'talk',
      speakers: [
        { name: 'Ann', company: 'Acme' },
        { name: 'Bob', company: 'Bolts', then: 'Acme' },
        { name: 'Cid', then: 'Bolts' },
        'Dan',
      ],
    },
    { id: 'later', speakers: [{ name: 'Bob', company: 'Bolts' }] },
    { id: 'again', speakers: ['Dan', { name: 'Ann', company: 'Acme' }] },
    { id: 'both', speakers: [{ name: 'Bob', company: 'Bolts', then: 'Acme' }] },
    { id: 'alone', speakers: ['Dan'] },
  ],
});

const session = (id: string) => catalogue.sessions.get(id) as Session;
const speaker = (id: string): Subject & { speaker: Speaker } => ({ speaker: catalogue.speakers.get(id) as Speaker });
const company = (id: string): Subject => ({ company: catalogue.companies.get(id) as Company });

/** The line as text, names between asterisks. */
const lineOf = (id: string, subject?: Subject): string =>
  byline(session(id), subject)
    .map(({ text, name }) => (name ? `*${text}*` : text))
    .join('');

test('an affiliation is the company, the one at the time, or both', () => {
  expect(session('talk').speakers.map(affiliationText)).toEqual(['Acme', 'Bolts, then at Acme', 'then at Bolts', '']);
});

describe('a line in a list', () => {
  test.each([
    { id: 'talk', line: '*Ann*, Acme; *Bob*, Bolts, then at Acme; *Cid*, then at Bolts; *Dan*' },
    { id: 'alone', line: '*Dan*' },
  ])('names every speaker with their affiliation: $id', ({ id, line }) => {
    expect(lineOf(id)).toBe(line);
  });

  test.each([
    { id: 'talk', of: 'ann', line: 'with *Bob*, Bolts, then at Acme; *Cid*, then at Bolts; *Dan*' },
    { id: 'talk', of: 'bob', line: 'Bolts, then at Acme; with *Ann*, Acme; *Cid*, then at Bolts; *Dan*' },
    { id: 'later', of: 'bob', line: 'Bolts' },
    { id: 'again', of: 'dan', line: 'with *Ann*, Acme' },
    { id: 'alone', of: 'dan', line: '' },
  ])('on the page of $of does not repeat that page: $id', ({ id, of, line }) => {
    expect(lineOf(id, speaker(of))).toBe(line);
  });

  test.each([
    { id: 'talk', of: 'acme', line: '*Ann*; *Bob*, later at Bolts; with *Cid*, then at Bolts; *Dan*' },
    { id: 'talk', of: 'bolts', line: '*Bob*, then at Acme; *Cid*; with *Ann*, Acme; *Dan*' },
    { id: 'later', of: 'bolts', line: '*Bob*' },
    { id: 'both', of: 'bolts', line: '*Bob*, then at Acme' },
  ])('on the page of $of lists its speakers first, with their other company: $id', ({ id, of, line }) => {
    expect(lineOf(id, company(of))).toBe(line);
  });
});

test.each([
  { of: 'ann', affiliations: ['Acme'] },
  { of: 'bob', affiliations: ['Bolts, then at Acme', 'Bolts'] },
  { of: 'dan', affiliations: [] },
])('the affiliations of $of, each once', ({ of, affiliations }) => {
  expect(affiliationsOf(speaker(of).speaker).map(affiliationText).toSorted()).toEqual(affiliations.toSorted());
});
