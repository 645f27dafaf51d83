import { describe, expect, test } from 'vitest';
import type { Session, SessionSpeaker } from '../../src/catalogue/types.ts';
import { catalogueOf, eventIn, idsOf, inventedArchive, sessionIn, validCatalogue } from './records.ts';

/** Pairs of an entity and a session, each as one text, so that two sets of them can be compared. */
type Pairs = Set<string>;

const catalogue = catalogueOf(inventedArchive());
const { sessions } = catalogue;
const tracks = [...catalogue.events.values()].flatMap((event) => [...event.tracks.values()]);

/** The id of a session or track among those of all events; that of anything else. */
const keyOf = (entry: { readonly id: string; readonly event?: { readonly id: string } }): string =>
  entry.event ? `${entry.event.id}/${entry.id}` : entry.id;

/** The pairs as the sessions list them. */
const forward = (pick: (session: Session) => readonly ({ readonly id: string } | undefined)[]): Pairs =>
  new Set(
    sessions.flatMap((session) =>
      pick(session).flatMap((entry) => (entry ? [`${keyOf(entry)} – ${keyOf(session)}`] : [])),
    ),
  );

/** The pairs as the entities list them. */
const reverse = <Entity extends { readonly id: string }>(
  entities: Iterable<Entity>,
  list: (entity: Entity) => readonly { readonly id: string }[],
): Pairs => new Set([...entities].flatMap((entity) => list(entity).map((item) => `${keyOf(entity)} – ${keyOf(item)}`)));

const companiesOf = ({ company, laterCompany }: SessionSpeaker) =>
  [company, laterCompany].filter((entry) => entry !== undefined);

/** The companies that a speaker came to later, and that no speaker was with at the time. */
function onlyLater({ speakers }: Session) {
  const hosts = new Set(speakers.map(({ company }) => company));
  return speakers.map(({ laterCompany }) => laterCompany).filter((company) => !hosts.has(company));
}

describe('entities list exactly the sessions that refer to them', () => {
  const { events, topics, speakers, companies } = catalogue;
  test.each([
    {
      relation: 'event',
      ofSessions: forward(({ event }) => [event]),
      ofEntities: reverse(events.values(), (event) => event.sessions),
    },
    {
      relation: 'track',
      ofSessions: forward(({ track }) => [track]),
      ofEntities: reverse(tracks, (track) => track.sessions),
    },
    {
      relation: 'topics',
      ofSessions: forward((session) => session.topics),
      ofEntities: reverse(topics.values(), (topic) => topic.sessions),
    },
    {
      relation: 'speakers',
      ofSessions: forward((session) => session.speakers.map(({ speaker }) => speaker)),
      ofEntities: reverse(speakers.values(), (speaker) => speaker.sessions),
    },
    {
      relation: 'companies at the time',
      ofSessions: forward((session) => session.speakers.map(({ company }) => company)),
      ofEntities: reverse(companies.values(), (company) => company.sessions),
    },
    {
      relation: 'companies that came later',
      ofSessions: forward(onlyLater),
      ofEntities: reverse(companies.values(), (company) => company.earlierSessions),
    },
  ])('$relation', ({ ofSessions, ofEntities }) => {
    expect(ofSessions.size).toBeGreaterThan(0);
    expect(ofEntities).toEqual(ofSessions);
  });

  test('the companies of a speaker and the speakers of a company', () => {
    const entries = sessions.flatMap((session) => session.speakers);
    const ofSessions = new Set(
      entries.flatMap((entry) => companiesOf(entry).map(({ id }) => `${entry.speaker.id} – ${id}`)),
    );
    const ofCompanies = [...companies.values()].flatMap((company) =>
      company.speakers.map(({ id }) => `${id} – ${company.id}`),
    );
    expect(reverse(speakers.values(), (speaker) => speaker.companies)).toEqual(ofSessions);
    expect(new Set(ofCompanies)).toEqual(ofSessions);
  });

  test('the entities of sessions are those of the catalogue, not copies', () => {
    for (const session of sessions) {
      expect(events.get(session.event.id)).toBe(session.event);
      if (session.track) {
        expect(session.event.tracks.get(session.track.id)).toBe(session.track);
        expect(session.track.event).toBe(session.event);
      }
      for (const topic of session.topics) expect(topics.get(topic.id)).toBe(topic);
      for (const entry of session.speakers) {
        expect(speakers.get(entry.speaker.id)).toBe(entry.speaker);
        for (const company of companiesOf(entry)) expect(companies.get(company.id)).toBe(company);
      }
      for (const { session: related } of session.related) expect(sessions).toContain(related);
    }
  });

  test('nothing appears twice in a list, and sessions are always in the order of the archive', () => {
    const position = new Map(sessions.map((session, index) => [session, index]));
    const lists = [events, topics, speakers, companies].flatMap((entities) => [...entities.values()]);
    const earlier = [...companies.values()].map(({ earlierSessions }) => earlierSessions);
    for (const list of [...[...lists, ...tracks].map((entity) => entity.sessions), ...earlier]) {
      const positions = list.map((session) => position.get(session) ?? -1);
      expect(positions).toEqual([...new Set(positions)].toSorted((a, b) => a - b));
    }
    for (const company of companies.values()) expect(new Set(company.speakers).size).toBe(company.speakers.length);
    for (const speaker of speakers.values()) expect(new Set(speaker.companies).size).toBe(speaker.companies.length);
  });

  test('maps are keyed by id', () => {
    const ofEvents = [...events.values()].map((event) => event.tracks);
    for (const entities of [events, topics, speakers, companies, ...ofEvents]) {
      for (const [id, entity] of entities) expect(entity.id).toBe(id);
    }
  });
});

test('previous and next lead from the first session of an event to its last, across tracks', () => {
  for (const { sessions: talks } of catalogue.events.values()) {
    expect(talks.map(({ previous }) => previous?.id)).toEqual([undefined, ...idsOf(talks)].slice(0, talks.length));
    expect(talks.map(({ next }) => next?.id)).toEqual([...idsOf(talks), undefined].slice(1));
  }
});

test('a track and a topic without sessions have empty lists', () => {
  expect(eventIn(catalogue, 'ninth-congress-of-bells').tracks.get('silent-ringing')?.sessions).toEqual([]);
  expect(catalogue.topics.get('silence')?.sessions).toEqual([]);
});

test('a speaker, a topic, a company and a track of the same name are four entities', () => {
  const { topics, speakers, companies } = catalogue;
  const ofEvent = eventIn(catalogue, 'ninth-congress-of-bells').tracks;
  const entities = [ofEvent, topics, speakers, companies].map((map) => map.get('klang'));
  expect(entities.every(Boolean)).toBe(true);
  expect(new Set(entities).size).toBe(4);
});

test('two speakers of the same name, with something in brackets, are two entities', () => {
  const talks = ['wei-zhang-acoustics', 'wei-zhang-history'].map((id) =>
    idsOf(catalogue.speakers.get(id)?.sessions ?? []),
  );
  expect(talks).toEqual([['opening-strike', 'everything-a-bell-can-say', 'zhong-sheng'], ['a-history-of-being-late']]);
});

test('a session has the data of its file', () => {
  const all = validCatalogue({
    topics: [{ id: 'b' }, { id: 'a' }],
    sessions: [
      {
        id: 'one',
        title: 'One & <two>: "three"',
        speakers: ['Zoe', 'Ann'],
        topics: ['b', 'a'],
        format: 'workshop',
        level: 'beginner',
        language: 'de',
        start: '2031-05-01T09:30',
        duration: 45,
        room: 'Hall',
        slides: 'https://example.org/slides',
        video: 'https://example.org/video',
        links: [{ kind: 'code', label: 'Page', url: 'https://example.org/' }],
        license: 'CC0-1.0',
        importId: 'pretalx/RJXK3L',
        text: 'Words.',
      },
      { id: 'two' },
    ],
  });
  expect(sessionIn(all, 'one')).toMatchObject({
    file: 'events/event/sessions/one.mdx',
    event: { id: 'event' },
    track: { id: 'main' },
    title: 'One & <two>: "three"',
    speakers: [{ speaker: { name: 'Zoe' } }, { speaker: { name: 'Ann' } }],
    topics: [{ id: 'b' }, { id: 'a' }],
    format: 'workshop',
    level: 'beginner',
    language: 'de',
    start: '2031-05-01T09:30',
    duration: 45,
    room: 'Hall',
    slides: 'https://example.org/slides',
    video: 'https://example.org/video',
    links: [{ kind: 'code', label: 'Page', url: 'https://example.org/' }],
    license: 'CC0-1.0',
    importId: 'pretalx/RJXK3L',
    abstract: { html: '<p>Words.</p>', text: 'Words.', links: [] },
  });
  expect(sessionIn(all, 'two')).toMatchObject({ format: 'talk', language: 'en', links: [], topics: [], related: [] });
  expect(sessionIn(all, 'two')).not.toHaveProperty('slides');
});
