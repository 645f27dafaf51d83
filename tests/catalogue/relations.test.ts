import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import type { Catalogue, Session, SessionSpeaker } from '../../src/catalogue/types.ts';
import { idsOf, inventedEvent, validCatalogue } from './records.ts';

/** Pairs of an entity and a session, each as one text, so that two sets of them can be compared. */
type Pairs = Set<string>;

const { catalogue } = buildCatalogue(inventedEvent()) as { catalogue: Catalogue };
const sessions = [...catalogue.sessions.values()];

/** The pairs as the sessions list them. */
const forward = (pick: (session: Session) => Iterable<{ readonly id: string }>): Pairs =>
  new Set(sessions.flatMap((session) => idsOf(pick(session)).map((id) => `${id} – ${session.id}`)));

/** The pairs as the entities list them. */
const reverse = <Entity extends { readonly id: string }>(
  entities: ReadonlyMap<string, Entity>,
  list: (entity: Entity) => readonly { readonly id: string }[],
): Pairs =>
  new Set([...entities.values()].flatMap((entity) => idsOf(list(entity)).map((id) => `${entity.id} – ${id}`)));

const companiesOf = ({ company, then }: SessionSpeaker) => [company, then].filter((entry) => entry !== undefined);
const atTheTime = ({ company, then }: SessionSpeaker) => then ?? company ?? [];
const moved = ({ company, then }: SessionSpeaker) => (company && then ? [company] : []);

/** The companies that a speaker came to later, and that no speaker was with at the time. */
function onlyLater({ speakers }: Session) {
  const hosts = new Set(speakers.flatMap(atTheTime));
  return speakers.flatMap(moved).filter((company) => !hosts.has(company));
}

describe('entities list exactly the sessions that refer to them', () => {
  const { tracks, topics, speakers, companies } = catalogue;
  test.each([
    {
      relation: 'track',
      ofSessions: forward(({ track }) => [track]),
      ofEntities: reverse(tracks, (track) => track.sessions),
    },
    {
      relation: 'topics',
      ofSessions: forward((session) => session.topics),
      ofEntities: reverse(topics, (topic) => topic.sessions),
    },
    {
      relation: 'speakers',
      ofSessions: forward((session) => session.speakers.map(({ speaker }) => speaker)),
      ofEntities: reverse(speakers, (speaker) => speaker.sessions),
    },
    {
      relation: 'companies at the time',
      ofSessions: forward((session) => session.speakers.flatMap(atTheTime)),
      ofEntities: reverse(companies, (company) => company.sessions),
    },
    {
      relation: 'companies that came later',
      ofSessions: forward(onlyLater),
      ofEntities: reverse(companies, (company) => company.earlierSessions),
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
    expect(reverse(speakers, (speaker) => speaker.companies)).toEqual(ofSessions);
    expect(new Set(ofCompanies)).toEqual(ofSessions);
  });

  test('the entities of sessions are those of the catalogue, not copies', () => {
    for (const session of sessions) {
      expect(tracks.get(session.track.id)).toBe(session.track);
      for (const topic of session.topics) expect(topics.get(topic.id)).toBe(topic);
      for (const entry of session.speakers) {
        expect(speakers.get(entry.speaker.id)).toBe(entry.speaker);
        for (const company of companiesOf(entry)) expect(companies.get(company.id)).toBe(company);
      }
      for (const { session: related } of session.related) expect(catalogue.sessions.get(related.id)).toBe(related);
    }
  });

  test('nothing appears twice in a list, and sessions are always in programme order', () => {
    const lists = [tracks, topics, speakers, companies].flatMap((entities) => [...entities.values()]);
    const earlier = [...companies.values()].map(({ earlierSessions }) => earlierSessions);
    for (const list of [...lists.map((entity) => entity.sessions), ...earlier]) {
      const numbers = list.map(({ number }) => number);
      expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    }
    for (const company of companies.values()) expect(new Set(company.speakers).size).toBe(company.speakers.length);
    for (const speaker of speakers.values()) expect(new Set(speaker.companies).size).toBe(speaker.companies.length);
  });

  test('maps are keyed by id', () => {
    for (const entities of [catalogue.sessions, tracks, topics, speakers, companies]) {
      for (const [id, entity] of entities) expect(entity.id).toBe(id);
    }
  });
});

test('previous and next lead from the first session of a track to its last', () => {
  for (const { sessions: talks } of catalogue.tracks.values()) {
    expect(talks.map(({ previous }) => previous?.id)).toEqual([undefined, ...idsOf(talks)].slice(0, talks.length));
    expect(talks.map(({ next }) => next?.id)).toEqual([...idsOf(talks), undefined].slice(1));
  }
});

test('a track and a topic without sessions have empty lists', () => {
  expect(catalogue.tracks.get('silent-ringing')?.sessions).toEqual([]);
  expect(catalogue.topics.get('silence')?.sessions).toEqual([]);
});

test('a speaker, a topic, a company and a track of the same name are four entities', () => {
  const { tracks, topics, speakers, companies } = catalogue;
  const entities = [tracks, topics, speakers, companies].map((map) => map.get('klang'));
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
  const { sessions: all } = validCatalogue({
    topics: [{ id: 'b' }, { id: 'a' }],
    sessions: [
      {
        id: 'one',
        title: 'One & <two>: "three"',
        speakers: ['Zoe', 'Ann'],
        topics: ['b', 'a'],
        slides: 'https://example.org/slides',
        video: 'https://example.org/video',
        links: [{ label: 'Page', url: 'https://example.org/' }],
        text: 'Words.',
      },
      { id: 'two' },
    ],
  });
  expect(all.get('one')).toMatchObject({
    file: 'sessions/one.mdx',
    title: 'One & <two>: "three"',
    speakers: [{ speaker: { name: 'Zoe' } }, { speaker: { name: 'Ann' } }],
    topics: [{ id: 'b' }, { id: 'a' }],
    slides: 'https://example.org/slides',
    video: 'https://example.org/video',
    links: [{ label: 'Page', url: 'https://example.org/' }],
    abstract: { html: '<p>Words.</p>', text: 'Words.', links: [] },
  });
  expect(all.get('two')).toMatchObject({ links: [], topics: [], related: [] });
  expect(all.get('two')).not.toHaveProperty('slides');
});
