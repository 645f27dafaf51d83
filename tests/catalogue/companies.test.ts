import { describe, expect, test } from 'vitest';
import { idsOf, type SessionSpec, validCatalogue } from './records.ts';

const acme = { id: 'acme', name: 'Acme', aliases: ['Acme Ltd.', 'ACME (Europe)'], url: 'https://acme.example.org/' };

describe('a company', () => {
  test('needs no file, only its name in a session', () => {
    const { companies } = validCatalogue({
      sessions: [{ id: 'a', speakers: [{ name: 'Ann', company: 'Bolts & Söhne' }] }],
    });
    expect(companies.get('bolts-sohne')).toMatchObject({ name: 'Bolts & Söhne', aliases: [] });
    expect(companies.get('bolts-sohne')?.url).toBeUndefined();
  });

  test('has the aliases and URL of its file, and the sessions that use any of its names', () => {
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

  test('has the name of its file even if sessions use only its alias', () => {
    const { companies } = validCatalogue({
      companies: [acme],
      sessions: [{ id: 'a', speakers: [{ name: 'Ann', company: 'Acme Ltd.' }] }],
    });
    expect([...companies.values()].map(({ name }) => name)).toEqual(['Acme']);
  });

  test('lists a session with two of its speakers once, and its speakers by name', () => {
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
  readonly speakers: NonNullable<SessionSpec['speakers']>;
  /** The companies with the session in `sessions`, and those with it in `earlierSessions`. */
  readonly sessions: readonly string[];
  readonly earlier: readonly string[];
}

const cases: Case[] = [
  {
    what: 'is listed with the company of its speaker',
    speakers: [{ name: 'Ann', company: 'Now' }],
    sessions: ['now'],
    earlier: [],
  },
  {
    what: 'is listed with the company at the time, and as an earlier talk with the later company',
    speakers: [{ name: 'Ann', company: 'Before', laterCompany: 'Now' }],
    sessions: ['before'],
    earlier: ['now'],
  },
  {
    what: 'is an earlier talk of the later company if no other is known',
    speakers: [{ name: 'Ann', laterCompany: 'Now' }],
    sessions: [],
    earlier: ['now'],
  },
  {
    what: 'is not an earlier talk of a company that another speaker was with',
    speakers: [
      { name: 'Ann', company: 'Before', laterCompany: 'Now' },
      { name: 'Bob', company: 'Now' },
    ],
    sessions: ['before', 'now'],
    earlier: [],
  },
  {
    what: 'is not an earlier talk, whichever of the two speakers comes first',
    speakers: [
      { name: 'Bob', company: 'Now' },
      { name: 'Ann', company: 'Before', laterCompany: 'Now' },
    ],
    sessions: ['before', 'now'],
    earlier: [],
  },
  {
    what: 'is an earlier talk only once, even of two speakers',
    speakers: ['Ann', 'Bob'].map((name) => ({ name, company: 'Before', laterCompany: 'Now' })),
    sessions: ['before'],
    earlier: ['now'],
  },
  {
    what: 'is listed with no company if none is known',
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
    for (const company of companies.values()) {
      expect(company.sessions.length + company.earlierSessions.length).toBe(1);
    }
  });
});

test('a speaker has each company once, `company` before `laterCompany`', () => {
  const { speakers } = validCatalogue({
    companies: [acme],
    sessions: [
      { id: 'a', speakers: [{ name: 'Ann', company: 'Before', laterCompany: 'Now' }] },
      { id: 'b', speakers: [{ name: 'Ann', company: 'Acme Ltd.' }] },
      { id: 'c', speakers: [{ name: 'Ann', company: 'Before', laterCompany: 'Acme' }] },
    ],
  });
  expect(idsOf(speakers.get('ann')?.companies ?? [])).toEqual(['before', 'now', 'acme']);
});
