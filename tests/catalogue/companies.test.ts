import { describe, expect, test } from 'vitest';
import { idsOf, type Spec, validCatalogue } from './records.ts';

const acme = { id: 'acme', name: 'Acme', aliases: ['Acme Ltd.', 'ACME (Europe)'], url: 'https://acme.example.org/' };

describe('a company', () => {
  test('needs no file: its name in a session is enough', () => {
    const { companies } = validCatalogue({
      sessions: [{ id: 'a', speakers: [{ name: 'Ann', company: 'Bolts & Söhne' }] }],
    });
    expect(companies.get('bolts-sohne')).toMatchObject({ name: 'Bolts & Söhne', aliases: [] });
    expect(companies.get('bolts-sohne')).not.toHaveProperty('url');
  });

  test('gets its aliases and address from its file, and its sessions by every one of its names', () => {
    const { companies } = validCatalogue({
      companies: [acme],
      sessions: ['Acme', 'Acme Ltd.', 'ACME (Europe)'].map((company, index) => ({
        id: `s${index}`,
        speakers: [{ name: `Speaker ${index}`, company }],
      })),
    });
    expect([...companies.keys()]).toEqual(['acme']);
    expect(companies.get('acme')).toMatchObject({ name: 'Acme', aliases: acme.aliases, url: acme.url });
    expect(idsOf(companies.get('acme')?.sessions ?? [])).toEqual(['s0', 's1', 's2']);
    expect(idsOf(companies.get('acme')?.speakers ?? [])).toEqual(['speaker-0', 'speaker-1', 'speaker-2']);
  });

  test('is known by its name even where sessions use its alias alone', () => {
    const { companies } = validCatalogue({
      companies: [acme],
      sessions: [{ id: 'a', speakers: [{ name: 'Ann', company: 'Acme Ltd.' }] }],
    });
    expect([...companies.values()].map(({ name }) => name)).toEqual(['Acme']);
  });

  test('lists a session of two of its people once, and its people by name', () => {
    const { companies, speakers } = validCatalogue({
      sessions: [
        { id: 'a', speakers: ['Zoe', 'Ann'].map((name) => ({ name, company: 'Acme' })) },
        { id: 'b', speakers: [{ name: 'Zoe', company: 'Acme' }] },
      ],
    });
    expect(idsOf(companies.get('acme')?.sessions ?? [])).toEqual(['a', 'b']);
    expect(idsOf(companies.get('acme')?.speakers ?? [])).toEqual(['ann', 'zoe']);
    expect(idsOf(speakers.get('zoe')?.companies ?? [])).toEqual(['acme']);
  });
});

interface Case {
  readonly what: string;
  readonly speakers: NonNullable<NonNullable<Spec['sessions']>[number]['speakers']>;
  /** The companies that list the session, and those that list it as an earlier one. */
  readonly sessions: readonly string[];
  readonly earlier: readonly string[];
}

const cases: Case[] = [
  {
    what: 'goes to the company of its speaker',
    speakers: [{ name: 'Ann', company: 'Now' }],
    sessions: ['now'],
    earlier: [],
  },
  {
    what: 'goes to the company at the time, and to the later one as an earlier talk',
    speakers: [{ name: 'Ann', company: 'Now', then: 'Before' }],
    sessions: ['before'],
    earlier: ['now'],
  },
  {
    what: 'goes to the company at the time where no other is known',
    speakers: [{ name: 'Ann', then: 'Before' }],
    sessions: ['before'],
    earlier: [],
  },
  {
    what: 'is no earlier talk of a company that another speaker gave it for',
    speakers: [
      { name: 'Ann', company: 'Now', then: 'Before' },
      { name: 'Bob', company: 'Now' },
    ],
    sessions: ['before', 'now'],
    earlier: [],
  },
  {
    what: 'is no earlier talk, whichever of the two speakers is named first',
    speakers: [
      { name: 'Bob', company: 'Now' },
      { name: 'Ann', company: 'Now', then: 'Before' },
    ],
    sessions: ['before', 'now'],
    earlier: [],
  },
  {
    what: 'is an earlier talk once, of two people who changed alike',
    speakers: ['Ann', 'Bob'].map((name) => ({ name, company: 'Now', then: 'Before' })),
    sessions: ['before'],
    earlier: ['now'],
  },
  {
    what: 'goes to no company where none is known',
    speakers: ['Ann'],
    sessions: [],
    earlier: [],
  },
];

describe('a talk', () => {
  test.each(cases)('$what', ({ speakers, sessions, earlier }) => {
    const { companies } = validCatalogue({ sessions: [{ id: 'talk', speakers }] });
    const listing = (list: 'sessions' | 'earlierSessions') =>
      [...companies.values()]
        .filter((company) => idsOf(company[list]).includes('talk'))
        .map(({ id }) => id)
        .toSorted();
    expect(listing('sessions')).toEqual(sessions);
    expect(listing('earlierSessions')).toEqual(earlier);
    for (const { sessions: given, earlierSessions } of companies.values()) {
      expect(given.length + earlierSessions.length).toBe(1);
    }
  });
});

test('a speaker has each company once, the one listed before the one at the time', () => {
  const { speakers } = validCatalogue({
    companies: [acme],
    sessions: [
      { id: 'a', speakers: [{ name: 'Ann', company: 'Now', then: 'Before' }] },
      { id: 'b', speakers: [{ name: 'Ann', company: 'Acme Ltd.' }] },
      { id: 'c', speakers: [{ name: 'Ann', company: 'Acme', then: 'Now' }] },
    ],
  });
  expect(idsOf(speakers.get('ann')?.companies ?? [])).toEqual(['now', 'before', 'acme']);
});
