import { describe, expect, test } from 'vitest';
import { FACETS, facetsOf, facetValues, filterValues, perFacet } from '../../src/search/facets.ts';
import {
  catalogueOf,
  type EventSpec,
  inventedArchive,
  type Spec,
  sessionIn,
  validCatalogue,
} from '../catalogue/records.ts';

const shared: Spec = {
  topics: [
    { id: 'ropes', title: 'Ropes', aliases: ['lines'] },
    { id: 'bronze', title: 'Bronze' },
  ],
  companies: [{ id: 'klang', name: 'Klang', aliases: ['Klang Ltd.'] }],
  speakers: [{ id: 'ada', name: 'Ada', aliases: ['Countess Ada'] }],
};

const newest: EventSpec = {
  id: 'newest',
  name: 'Bell Days 2031',
  shortName: 'Bells 2031',
  language: 'de',
  tracks: [
    { id: 'second', title: 'Second', order: 2, hue: 20 },
    { id: 'first', title: 'First', order: 1, hue: 10 },
  ],
  sessions: [
    {
      id: 'a',
      track: 'second',
      topics: ['ropes', 'bronze'],
      speakers: [
        { name: 'Countess Ada', company: 'Tower', laterCompany: 'Klang Ltd.' },
        { name: 'Bo', company: 'Klang' },
      ],
      slides: 'https://slides.example.org/',
      level: 'advanced',
      format: 'workshop',
    },
    { id: 'b', track: 'first', speakers: ['Cy'], video: 'https://video.example.org/', level: 'beginner' },
    {
      id: 'c',
      track: undefined,
      speakers: [],
      language: 'ar',
      links: [{ kind: 'video', url: 'https://example.org/' }],
    },
  ],
};

const older: EventSpec = {
  id: 'older',
  name: 'Bell Days 2029',
  start: '2029-05-01',
  tracks: [{ id: 'first', title: 'First', hue: 30 }],
  sessions: [{ id: 'a', title: 'Again', track: 'first', speakers: ['Ada'], format: 'keynote' }],
};

const one = validCatalogue({ ...shared, events: [newest] });
const two = validCatalogue({ ...shared, events: [older, newest] });

describe('a session', () => {
  test('has its event and year, its track, topics and speakers, each of their companies once, and what it has', () => {
    expect(facetsOf(sessionIn(two, 'a', 'newest'))).toEqual({
      year: ['2031'],
      event: ['newest'],
      track: ['newest/second'],
      topic: ['ropes', 'bronze'],
      company: ['tower', 'klang'],
      speaker: ['ada', 'bo'],
      format: ['workshop'],
      level: ['advanced'],
      language: ['de'],
      has: ['slides'],
      saved: [],
    });
  });

  test('may have no track, speakers or level, has the format of a talk, and its own language', () => {
    expect(facetsOf(sessionIn(two, 'c', 'newest'))).toMatchObject({
      track: [],
      topic: [],
      company: [],
      speaker: [],
      format: ['talk'],
      level: [],
      language: ['ar'],
      has: ['video'],
      saved: [],
    });
  });

  test('counts for the companies at the time of the talk, not for those that its speakers joined later', () => {
    const speakers = [
      { name: 'Ann', company: 'Acme', laterCompany: 'Bolts' },
      { name: 'Bob', laterCompany: 'Cogs' },
    ];
    const catalogue = validCatalogue({ sessions: [{ id: 'talk', speakers }] });
    expect(facetsOf(sessionIn(catalogue, 'talk')).company).toEqual(['acme']);
    expect(filterValues(facetValues(catalogue).company).map(({ id }) => id)).toEqual(['acme']);
    // The others have pages, which the dialog finds.
    expect(
      facetValues(catalogue)
        .company.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['acme', 'bolts', 'cogs']);
  });

  test('has the same ids in an archive of one event: addresses of searches stay', () => {
    for (const { id } of one.sessions)
      expect(facetsOf(sessionIn(one, id))).toEqual(facetsOf(sessionIn(two, id, 'newest')));
  });
});

describe('the values', () => {
  const sharedValues = {
    topic: [
      { id: 'bronze', label: 'Bronze' },
      { id: 'ropes', label: 'Ropes', aliases: ['lines'] },
    ],
    company: [
      { id: 'klang', label: 'Klang', aliases: ['Klang Ltd.'] },
      { id: 'tower', label: 'Tower' },
    ],
    speaker: [
      { id: 'ada', label: 'Ada', aliases: ['Countess Ada'] },
      { id: 'bo', label: 'Bo' },
      { id: 'cy', label: 'Cy' },
    ],
    level: [
      { id: 'beginner', label: 'Beginner' },
      { id: 'advanced', label: 'Advanced' },
    ],
    saved: [{ id: 'yes', label: 'in this browser' }],
    has: [
      { id: 'slides', label: 'Slides' },
      { id: 'video', label: 'Video' },
    ],
  };

  test('of one event are those of the catalogue, in its order, with labels and aliases', () => {
    expect(facetValues(one)).toEqual({
      ...sharedValues,
      year: [{ id: '2031', label: '2031' }],
      event: [{ id: 'newest', label: 'Bells 2031', aliases: ['Bell Days 2031'] }],
      track: [
        { id: 'newest/first', label: 'First', hue: 10 },
        { id: 'newest/second', label: 'Second', hue: 20 },
      ],
      format: [
        { id: 'talk', label: 'Talk' },
        { id: 'workshop', label: 'Workshop' },
      ],
      language: [
        { id: 'de', label: 'German' },
        { id: 'ar', label: 'Arabic' },
      ],
    });
  });

  test('of several events are of the newest first; tracks are named with their events', () => {
    expect(facetValues(two)).toEqual({
      ...sharedValues,
      year: [
        { id: '2031', label: '2031' },
        { id: '2029', label: '2029' },
      ],
      event: [
        { id: 'newest', label: 'Bells 2031', aliases: ['Bell Days 2031'] },
        { id: 'older', label: 'Bell Days 2029' },
      ],
      track: [
        { id: 'newest/first', label: 'First (Bells 2031)', title: 'First', hue: 10 },
        { id: 'newest/second', label: 'Second (Bells 2031)', title: 'Second', hue: 20 },
        { id: 'older/first', label: 'First (Bell Days 2029)', title: 'First', hue: 30 },
      ],
      format: [
        { id: 'keynote', label: 'Keynote' },
        { id: 'talk', label: 'Talk' },
        { id: 'workshop', label: 'Workshop' },
      ],
      language: [
        { id: 'de', label: 'German' },
        { id: 'ar', label: 'Arabic' },
        { id: 'en', label: 'English' },
      ],
    });
  });

  test('name a year of several events once', () => {
    const events = ['2031-05-01', '2031-01-01', '2030-01-01'].map((start, index) => ({ id: `event-${index}`, start }));
    expect(facetValues(validCatalogue({ events })).year.map(({ id }) => id)).toEqual(['2031', '2030']);
  });

  test.each([
    { what: 'of one event', catalogue: one },
    { what: 'of two', catalogue: two },
    { what: 'of the invented archive', catalogue: catalogueOf(inventedArchive()) },
  ])('$what have different ids, and each id of a session', ({ catalogue }) => {
    const ids = perFacet((facet) => facetValues(catalogue)[facet].map(({ id }) => id));
    for (const facet of FACETS) {
      expect(new Set(ids[facet]).size).toBe(ids[facet].length);
      for (const session of catalogue.sessions) {
        expect(ids[facet]).toEqual(expect.arrayContaining([...facetsOf(session)[facet]]));
      }
    }
  });
});

test('perFacet makes something for each facet', () => {
  expect(Object.entries(perFacet((facet) => facet.length))).toEqual(FACETS.map((facet) => [facet, facet.length]));
});
