import { describe, expect, test } from 'vitest';
import type { Catalogue, Session } from '../../src/catalogue/types.ts';
import { sessionPath, trackPath } from '../../src/paths.ts';
import { catalogueOf, eventIn, idsOf, inventedArchive, sessionIn, someEvents, validCatalogue } from './records.ts';

const pathsOf = (sessions: readonly Session[]): string[] => sessions.map(sessionPath);

describe('events', () => {
  test('are the newest first, on one day by name, then by id', () => {
    const { events } = validCatalogue({
      events: [
        { id: 'old', start: '2029-01-01' },
        { id: 'd', name: 'Same' },
        { id: 'c', name: 'Same' },
        { id: 'b', name: 'Day 10' },
        { id: 'a', name: 'Day 9' },
        { id: 'new', start: '2031-05-02' },
      ],
    });
    expect(idsOf(events.values())).toEqual(['new', 'a', 'b', 'c', 'd', 'old']);
  });

  test('have the sessions of the archive between them, in their order', () => {
    const { events, sessions } = validCatalogue({
      events: [
        { id: 'old', start: '2029-01-01', sessions: [{ id: 'b' }, { id: 'a' }] },
        { id: 'new', sessions: [{ id: 'd' }, { id: 'c' }] },
      ],
    });
    expect(idsOf(sessions)).toEqual(['c', 'd', 'a', 'b']);
    expect([...events.values()].flatMap((event) => event.sessions)).toEqual(sessions);
  });

  test('have their own language or that of the archive, and so have their sessions', () => {
    const catalogue = validCatalogue({
      archive: { language: 'sv' },
      events: [
        { id: 'own', language: 'de', sessions: [{ id: 'a' }, { id: 'b', language: 'ar' }] },
        { id: 'archives', sessions: [{ id: 'a' }, { id: 'b', language: 'ar' }] },
      ],
    });
    const languages = ['own', 'archives'].map((id) => [
      eventIn(catalogue, id).language,
      ...eventIn(catalogue, id).sessions.map(({ language }) => language),
    ]);
    expect(languages).toEqual([
      ['de', 'de', 'ar'],
      ['sv', 'sv', 'ar'],
    ]);
  });

  test('may have the same ids of sessions and tracks: each is an entity of its own', () => {
    const catalogue = validCatalogue({
      events: ['one', 'two'].map((id) => ({
        id,
        name: `Event ${id}`,
        tracks: [{ id: 'same', title: `Of ${id}` }],
        sessions: [{ id: 'same', title: `In ${id}`, track: 'same' }],
      })),
    });
    for (const id of ['one', 'two']) {
      const session = sessionIn(catalogue, 'same', id);
      expect(session).toMatchObject({ title: `In ${id}`, number: 1, track: { title: `Of ${id}` } });
      expect(session.track?.sessions).toEqual([session]);
    }
    expect(pathsOf(catalogue.sessions)).toEqual(['/events/one/sessions/same/', '/events/two/sessions/same/']);
  });
});

describe('numbers and neighbours stay inside an event', () => {
  const catalogue = validCatalogue({
    events: ['one', 'two'].map((id) => ({
      id,
      name: `Event ${id}`,
      tracks: [{ id: 'main' }],
      sessions: [
        { id: 'a', order: 1 },
        { id: 'b', order: 2 },
        { id: 'c', track: undefined, order: 1 },
        { id: 'd', track: undefined },
        { id: 'e', track: undefined },
      ],
    })),
  });

  test.each(['one', 'two'])('%s', (id) => {
    const { sessions } = eventIn(catalogue, id);
    const rows = sessions.map(({ id: session, number, previous, next }) => [session, number, previous?.id, next?.id]);
    expect(rows).toEqual([
      ['a', 1, undefined, 'b'],
      ['b', 2, 'a', 'c'],
      // Those without a track come last.
      ['c', 3, 'b', 'd'],
      ['d', 4, 'c', 'e'],
      ['e', 5, 'd', undefined],
    ]);
    for (const { event, previous, next } of sessions) {
      for (const neighbour of [previous, next]) expect(neighbour?.event ?? event).toBe(event);
    }
  });

  test('an event without tracks is one list', () => {
    const { sessions } = validCatalogue({
      tracks: [],
      sessions: ['a', 'b', 'c'].map((id, index) => ({ id, start: `2031-05-01T1${index}:00` })),
    });
    expect(sessions.map(({ previous, next }) => [previous?.id, next?.id])).toEqual([
      [undefined, 'b'],
      ['a', 'c'],
      ['b', undefined],
    ]);
  });
});

describe('across events', () => {
  const talk = (id: string, more: object) => ({ id, ...more });
  const catalogue = validCatalogue({
    topics: [{ id: 'ropes' }, { id: 'ladders' }],
    speakers: [{ id: 'ann-byron', name: 'Ann Byron', aliases: ['A. B. King'] }],
    events: [
      {
        id: 'early',
        start: '2029-05-01',
        sessions: [
          talk('first', { speakers: [{ name: 'Ann Byron', company: 'Acme' }], topics: ['ropes', 'ladders'] }),
          talk('stranger', {}),
        ],
      },
      {
        id: 'late',
        sessions: [
          talk('second', { speakers: [{ name: 'A. B. King', company: 'Bolts' }] }),
          talk('third', { speakers: [{ name: 'Ann Byron', company: 'Bolts', laterCompany: 'Cogs' }] }),
          talk('nobody', { speakers: [], topics: ['ropes', 'ladders'] }),
        ],
      },
    ],
  });
  const ann = catalogue.speakers.get('ann-byron');

  test('a speaker, by any name, has the talks of all events, newest event first', () => {
    expect(idsOf(ann?.sessions ?? [])).toEqual(['second', 'third', 'first']);
  });

  test('each talk of a speaker has the company of its time', () => {
    const companies = ann?.sessions.map(({ speakers }) => speakers.map(({ company }) => company?.id));
    expect(companies).toEqual([['bolts'], ['bolts'], ['acme']]);
    expect(idsOf(ann?.companies ?? [])).toEqual(['bolts', 'cogs', 'acme']);
    const talks = ['acme', 'bolts', 'cogs'].map((id) => {
      const company = catalogue.companies.get(id);
      return [idsOf(company?.sessions ?? []), idsOf(company?.earlierSessions ?? [])];
    });
    expect(talks).toEqual([
      [['first'], []],
      [['second', 'third'], []],
      [[], ['third']],
    ]);
  });

  test('a session is related to those of other events', () => {
    const related = sessionIn(catalogue, 'first', 'early').related.map(({ session }) => session);
    expect(pathsOf(related)).toEqual([
      '/events/late/sessions/second/',
      '/events/late/sessions/third/',
      '/events/late/sessions/nobody/',
    ]);
  });

  test('a session may have no speakers', () => {
    expect(sessionIn(catalogue, 'nobody', 'late').speakers).toEqual([]);
    expect(idsOf(catalogue.topics.get('ropes')?.sessions ?? [])).toEqual(['nobody', 'first']);
  });
});

/** What of an event must not change when another one is added to the archive. */
function withinEvent(catalogue: Catalogue, id: string): unknown {
  const { tracks, sessions, ...event } = eventIn(catalogue, id);
  const names = ({ speakers, topics }: Session) => [
    idsOf(topics),
    speakers.map(({ speaker, company, laterCompany }) => [speaker.id, company?.id, laterCompany?.id]),
  ];
  return {
    ...event,
    tracks: [...tracks.values()].map((track) => [trackPath(track), track.title, pathsOf(track.sessions)]),
    sessions: sessions.map((session) => {
      const { number, title, language, previous, next } = session;
      return [sessionPath(session), number, title, language, previous?.id, next?.id, ...names(session)];
    }),
  };
}

describe('to add an event changes no id, number, neighbour or address of the others', () => {
  const whole = inventedArchive();
  const all = catalogueOf(whole);
  const ids = [...all.events.keys()];

  test.each(ids)('%s', (added) => {
    const others = ids.filter((id) => id !== added);
    const before = catalogueOf(someEvents(whole, others));
    expect(idsOf(before.events.values())).toEqual(others);
    for (const id of others) expect(withinEvent(all, id), id).toEqual(withinEvent(before, id));
    for (const kind of ['speakers', 'companies', 'topics'] as const) {
      expect([...all[kind].keys()]).toEqual(expect.arrayContaining([...before[kind].keys()]));
    }
  });

  test('nor is it different for an event alone', () => {
    for (const id of ids) {
      expect(withinEvent(catalogueOf(someEvents(whole, [id])), id)).toEqual(withinEvent(all, id));
    }
  });
});
