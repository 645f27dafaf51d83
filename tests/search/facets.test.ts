import { expect, test } from 'vitest';
import { FACETS, facetsOf, facetValues, perFacet } from '../../src/search/facets.ts';
import { validCatalogue } from '../catalogue/records.ts';

const catalogue = validCatalogue({
  tracks: [
    { id: 'second', title: 'Second', order: 2, hue: 40 },
    { id: 'first', title: 'First', order: 1, hue: 200 },
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

test('a session has its track, topics and speakers, each company of any speaker once, and what there is of it', () => {
  expect(of('a')).toEqual({
    track: ['second'],
    topic: ['ropes', 'bronze'],
    company: ['klang', 'tower'],
    speaker: ['ada', 'bo'],
    has: ['slides'],
  });
  expect(of('b')).toEqual({ track: ['first'], topic: [], company: [], speaker: ['cy'], has: ['video'] });
});

test('the values are those of the catalogue, in its order, with what shows and finds them', () => {
  expect(facetValues(catalogue)).toEqual({
    track: [
      { id: 'first', label: 'First', hue: 200 },
      { id: 'second', label: 'Second', hue: 40 },
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

test('every value that a session has is one of them', () => {
  const values = facetValues(catalogue);
  for (const session of catalogue.sessions.values()) {
    for (const facet of FACETS) {
      expect(values[facet].map(({ id }) => id)).toEqual(expect.arrayContaining([...facetsOf(session)[facet]]));
    }
  }
});

test('something is made for each facet', () => {
  expect(perFacet((facet) => facet.length)).toEqual({ track: 5, topic: 5, company: 7, speaker: 7, has: 3 });
});
