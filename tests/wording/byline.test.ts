import { describe, expect, test } from 'vitest';
import type { Company, Speaker } from '../../src/catalogue/types.ts';
import { affiliationsOf, affiliationText, byline, type Subject } from '../../src/wording/byline.ts';
import { wordsOf } from '../../src/words/words.ts';
import { sessionIn, validCatalogue } from '../catalogue/records.ts';

const words = wordsOf('en').talk;

const catalogue = validCatalogue({
  sessions: [
    {
      id: 'talk',
      speakers: [
        { name: 'Ann', company: 'Acme' },
        { name: 'Bob', company: 'Acme', laterCompany: 'Bolts' },
        { name: 'Cid', laterCompany: 'Bolts' },
        'Dan',
      ],
    },
    { id: 'later', speakers: [{ name: 'Bob', company: 'Bolts' }] },
    { id: 'again', speakers: ['Dan', { name: 'Ann', company: 'Acme' }] },
    { id: 'both', speakers: [{ name: 'Bob', company: 'Acme', laterCompany: 'Bolts' }] },
    { id: 'alone', speakers: ['Dan'] },
    { id: 'nobody', speakers: [] },
  ],
});

const speaker = (id: string): Subject & { speaker: Speaker } => ({ speaker: catalogue.speakers.get(id) as Speaker });
const company = (id: string): Subject => ({ company: catalogue.companies.get(id) as Company });

/** The line as text, names between asterisks. */
const lineOf = (id: string, subject?: Subject): string =>
  byline(words, sessionIn(catalogue, id), subject)
    .map(({ text, name }) => (name ? `*${text}*` : text))
    .join('');

test('an affiliation is the company at the time of the talk, a later one, or both', () => {
  const affiliations = sessionIn(catalogue, 'talk').speakers.map((entry) => affiliationText(words, entry));
  expect(affiliations).toEqual(['Acme', 'Acme (later Bolts)', 'later Bolts', '']);
});

describe('a line in a list', () => {
  test.each([
    { id: 'talk', line: '*Ann*, Acme; *Bob*, Acme (later Bolts); *Cid*, later Bolts; *Dan*' },
    { id: 'alone', line: '*Dan*' },
    { id: 'nobody', line: '' },
  ])('names every speaker with their affiliation: $id', ({ id, line }) => {
    expect(lineOf(id)).toBe(line);
  });

  test.each([
    { id: 'talk', of: 'ann', line: 'with *Bob*, Acme (later Bolts); *Cid*, later Bolts; *Dan*' },
    { id: 'talk', of: 'bob', line: 'Acme (later Bolts); with *Ann*, Acme; *Cid*, later Bolts; *Dan*' },
    { id: 'later', of: 'bob', line: 'Bolts' },
    { id: 'again', of: 'dan', line: 'with *Ann*, Acme' },
    { id: 'alone', of: 'dan', line: '' },
  ])('on the page of $of does not repeat that page: $id', ({ id, of, line }) => {
    expect(lineOf(id, speaker(of))).toBe(line);
  });

  test.each([
    { id: 'talk', of: 'acme', line: '*Ann*; *Bob*, later Bolts; with *Cid*, later Bolts; *Dan*' },
    { id: 'talk', of: 'bolts', line: '*Bob*, then at Acme; *Cid*; with *Ann*, Acme; *Dan*' },
    { id: 'later', of: 'bolts', line: '*Bob*' },
    { id: 'both', of: 'bolts', line: '*Bob*, then at Acme' },
  ])('on the page of $of lists its speakers first, with their other company: $id', ({ id, of, line }) => {
    expect(lineOf(id, company(of))).toBe(line);
  });
});

test.each([
  { of: 'ann', affiliations: ['Acme'] },
  { of: 'bob', affiliations: ['Acme (later Bolts)', 'Bolts'] },
  { of: 'dan', affiliations: [] },
])('the affiliations of $of, each once', ({ of, affiliations }) => {
  expect(
    affiliationsOf(speaker(of).speaker)
      .map((entry) => affiliationText(words, entry))
      .toSorted(),
  ).toEqual(affiliations.toSorted());
});
