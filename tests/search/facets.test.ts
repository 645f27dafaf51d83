import { expect, test } from 'vitest';
import { FACETS, facetsOf, facetValues, perFacet } from '../../src/search/facets.ts';
import { validCatalogue } from '../catalogue/records.ts';

const catalogue = validCatalogue({
  tracks: [
    { id: 'second', title: 'Second', order: 2 },
    { id: 'first', title: 'First', order: 1 },
  ],
  topics: [
    { id: 'ropes', title: 'Ropes' },
    { id: 'bronze', title: 'Bronze' },
  ],
  companies: [{ id: 'klang', name: 'Klang', aliases: ['Klang Ltd.'] }],
  sessions: [
    {
      id: 'a',
      track: 'second',
      topics: ['ropes', 'bronze'],
      speakers: [
        { name: 'Ada', company: 'Klang', then: 'Tower' },
        { name: 'Bo', company: 'Klang' },
      ],
      slides: 'https://slides.example.org/',
    },
    { id: 'b', track: 'first', speakers: ['Cy'], video: 'https://video.example.org/' },
  ],
});
const of = (id: string) => facetsOf(catalogue.sessions.get(id) as never);

test('a session has its track, topics and speakers, each of their companies once, and what it has', () => {
  expect(of('a')).toEqual({
    track: ['second'],
    topic: ['ropes', 'bronze'],
    company: ['klang', 'tower'],
    speaker: ['ada', 'bo'],
    has: ['slides'],
  });
  expect(of('b')).toEqual({ track: ['first'], topic: [], company: [], speaker: ['cy'], has: ['video'] });
});

test('the values are those of the catalogue, in its order, with labels and aliases', () => {
  expect(facetValues(catalogue)).toEqual({
    track: [
      { id: 'first', label: 'First' },
      { id: 'second', label: 'Second' },
    ],
    topic: [
      { id: 'bronze', label: 'Bronze' },
      { id: 'ropes', label: 'Ropes' },
    ],
    company: [
      { id: 'klang', label: 'Klang', aliases: ['Klang Ltd.'] },
      { id: 'tower', label: 'Tower' },
    ],
    speaker: [
      { id: 'ada', label: 'Ada' },
      { id: 'bo', label: 'Bo' },
      { id: 'cy', label: 'Cy' },
    ],
    has: [
      { id: 'slides', label: 'Slides' },
      { id: 'video', label: 'Video' },
    ],
  });
});

test('every value of a session is one of these values', () => {
  const values = facetValues(catalogue);
  for (const session of catalogue.sessions.values()) {
    for (const facet of FACETS) {
      expect(values[facet].map(({ id }) => id)).toEqual(expect.arrayContaining([...facetsOf(session)[facet]]));
    }
  }
});

test('perFacet makes something for each facet', () => {
  expect(perFacet((facet) => facet.length)).toEqual({ track: 5, topic: 5, company: 7, speaker: 7, has: 3 });
});
