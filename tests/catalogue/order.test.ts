import { describe, expect, test } from 'vitest';
import { by, byNumber, byText } from '../../src/catalogue/order.ts';
import type { Catalogue, Session } from '../../src/catalogue/types.ts';
import { catalogueOf, eventIn, idsOf, inventedArchive, type Spec, shuffled, validCatalogue } from './records.ts';

const self = <T>(value: T): T => value;

describe('comparisons', () => {
  test.each([
    { what: 'capitals and small letters together', language: 'en', order: ['apple', 'Banana', 'cherry'] },
    { what: 'numbers by value', language: 'en', order: ['part 2', 'part 10', 'part 10b'] },
    { what: 'å, ä and ö after z in Swedish', language: 'sv', order: ['Bo', 'Zoë', 'Åsa', 'Ängla', 'Östen'] },
    { what: 'å, ä and ö with a and o in English', language: 'en', order: ['Ängla', 'Åsa', 'Bo', 'Östen', 'Zoë'] },
    { what: 'dotless before dotted i in Turkish', language: 'tr', order: ['Hasan', 'Işık', 'İlknur', 'Jale'] },
    { what: 'Latin, Greek, Cyrillic, then Chinese', language: 'en', order: ['Zoë', 'Ελένη', 'Анна', '李娜'] },
    { what: 'texts that the language treats as equal by code unit', language: 'en', order: ['a\u{200B}', 'a\u{200C}'] },
  ])('byText sorts $what', ({ language, order }) => {
    for (const seed of [1, 2, 3]) expect(shuffled(order, seed).sort(byText(language, self))).toEqual(order);
  });

  test('byNumber puts the smallest number first, and values without a number last', () => {
    expect([3, undefined, 1, 2].map((n) => ({ n })).sort(byNumber(({ n }) => n))).toEqual(
      [1, 2, 3, undefined].map((n) => ({ n })),
    );
    expect(byNumber<undefined>(self)(undefined, undefined)).toBe(0);
  });

  test('by uses the next comparison only if the previous one calls two values equal', () => {
    const compare = by<{ n: number; t: string }>(
      byNumber(({ n }) => n),
      byText('en', ({ t }) => t),
    );
    expect(compare({ n: 1, t: 'z' }, { n: 2, t: 'a' })).toBeLessThan(0);
    expect(compare({ n: 1, t: 'z' }, { n: 1, t: 'a' })).toBeGreaterThan(0);
    expect(compare({ n: 1, t: 'a' }, { n: 1, t: 'a' })).toBe(0);
  });
});

type Collection = 'sessions' | 'tracks' | 'topics' | 'speakers' | 'companies';

const orders: { what: string; of: Collection; spec: Spec; order: string[] }[] = [
  {
    what: 'tracks by order, then title',
    of: 'tracks',
    spec: {
      tracks: [
        { id: 'y', order: 1, title: 'Same 10' },
        { id: 'z', order: 1, title: 'Same 9' },
        { id: 'late', order: 10, title: 'A' },
        { id: 'early', order: 2, title: 'Z' },
        { id: 'first', order: 1, title: 'First' },
      ],
    },
    order: ['first', 'z', 'y', 'early', 'late'],
  },
  {
    what: 'topics by title, numbers by value',
    of: 'topics',
    spec: {
      topics: [
        { id: 'ten', title: 'Part 10' },
        { id: 'z', title: 'Last' },
        { id: 'two', title: 'Part 2' },
      ],
    },
    order: ['z', 'two', 'ten'],
  },
  {
    what: 'sessions by track, by order with those without one last, then by title',
    of: 'sessions',
    spec: {
      tracks: [
        { id: 'second', order: 2 },
        { id: 'first', order: 1 },
      ],
      sessions: [
        { id: 'a', track: 'second', order: 1 },
        { id: 'b', track: 'first', title: 'Zebra' },
        { id: 'c', track: 'first', title: 'Apple' },
        { id: 'd', track: 'first', order: 10 },
        { id: 'e', track: 'first', order: 2, title: 'Part 10' },
        { id: 'f', track: 'first', order: 2, title: 'Part 9' },
      ],
    },
    order: ['f', 'e', 'd', 'c', 'b', 'a'],
  },
  {
    what: 'sessions without an order by time, those on a day before those at a time of it, those without one last',
    of: 'sessions',
    spec: {
      sessions: [
        { id: 'a' },
        { id: 'b', start: '2031-05-02T09:00' },
        { id: 'c', start: '2031-05-02' },
        { id: 'd', start: '2031-05-01T14:00', title: 'Zebra' },
        { id: 'e', start: '2031-05-01T14:00', title: 'Apple' },
        { id: 'f', start: '2031-05-01T09:30' },
        { id: 'g', start: '2031-05-02T17:00', order: 1 },
      ],
    },
    order: ['g', 'f', 'e', 'd', 'c', 'b', 'a'],
  },
  {
    what: 'sessions without a track after those of the last track, whatever their order and time',
    of: 'sessions',
    spec: {
      tracks: [
        { id: 'second', order: 2 },
        { id: 'first', order: 1 },
      ],
      sessions: [
        { id: 'a', track: undefined, order: 2 },
        { id: 'b', track: undefined, order: 1 },
        { id: 'c', track: undefined, start: '2031-05-01' },
        { id: 'd', track: 'second' },
        { id: 'e', track: 'first', start: '2031-05-02' },
      ],
    },
    order: ['e', 'd', 'b', 'a', 'c'],
  },
  {
    what: 'speakers by family name in the language of the archive',
    of: 'speakers',
    spec: {
      archive: { language: 'sv' },
      event: { language: 'en' },
      sessions: [{ id: 'a', speakers: ['Åsa', 'Zoë', 'Anna', 'Speaker 10', 'Speaker 9'] }],
    },
    order: ['anna', 'speaker-9', 'speaker-10', 'zoe', 'asa'],
  },
  {
    what: 'companies by number of talks, then by name',
    of: 'companies',
    spec: {
      sessions: [
        { id: 'a', speakers: [{ name: 'Ann', company: 'Zinc' }] },
        { id: 'b', speakers: [{ name: 'Bob', company: 'Zinc' }] },
        { id: 'c', speakers: [{ name: 'Cid', company: 'Iron' }] },
        // Two talks by speakers who came to Gold later.
        { id: 'd', speakers: [{ name: 'Dan', company: 'Clay', laterCompany: 'Gold' }] },
        { id: 'e', speakers: [{ name: 'Eve', company: 'Lead', laterCompany: 'Gold' }] },
      ],
    },
    order: ['zinc', 'clay', 'iron', 'lead', 'gold'],
  },
];

test.each(orders)('$what', ({ of, spec, order }) => {
  const catalogue = validCatalogue(spec);
  const entries = of === 'tracks' ? eventIn(catalogue).tracks : catalogue[of];
  expect(idsOf(entries.values())).toEqual(order);
});

test('sessions are numbered from 1 in programme order', () => {
  const { sessions } = validCatalogue({ sessions: [{ id: 'c' }, { id: 'a' }, { id: 'b', order: 7 }] });
  expect(sessions.map(({ id, number }) => [id, number])).toEqual([
    ['b', 1],
    ['a', 2],
    ['c', 3],
  ]);
});

/** The order of everything that pages show, by id. */
function ordersOf({ events, sessions, topics, speakers, companies }: Catalogue): unknown {
  const keysOf = (some: readonly Session[]) => some.map(({ id, event }) => `${event.id}/${id}`);
  return {
    events: [...events.values()].map(({ id, tracks, sessions: of }) => [
      id,
      keysOf(of),
      [...tracks.values()].map((track) => [track.id, keysOf(track.sessions)]),
    ]),
    sessions: sessions.map(({ id, number, related }) => ({
      id,
      number,
      related: related.map(({ session, reason }) => [...keysOf([session]), ...reason.words]),
    })),
    topics: [...topics.values()].map(({ id, sessions: of }) => [id, keysOf(of)]),
    speakers: [...speakers.values()].map(({ id, sessions: of, companies: at }) => [id, keysOf(of), idsOf(at)]),
    companies: [...companies.values()].map(({ id, sessions: of, earlierSessions, speakers: its }) => {
      return [id, keysOf(of), keysOf(earlierSessions), idsOf(its)];
    }),
  };
}

test.each([1, 22, 333, 4444])('the order does not depend on the order in which files are read (seed %i)', (seed) => {
  const given = inventedArchive();
  const mixed = {
    ...given,
    events: shuffled(given.events, seed),
    tracks: shuffled(given.tracks, seed),
    topics: shuffled(given.topics, seed),
    companies: shuffled(given.companies, seed),
    speakers: shuffled(given.speakers, seed),
    sessions: shuffled(given.sessions, seed),
  };
  expect(idsOf(mixed.sessions)).not.toEqual(idsOf(given.sessions));
  expect(ordersOf(catalogueOf(mixed))).toEqual(ordersOf(catalogueOf(given)));
});
