import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import type { Catalogue, Session, SessionSpeaker } from '../../src/catalogue/types.ts';
import { idsOf, inventedEvent, validCatalogue } from './records.ts';

/** Every pair “this entity – that session” as one text, so that two ways of finding them compare as sets. */
type Pairs = Set<string>;

const { catalogue } = buildCatalogue(inventedEvent()) as { catalogue: Catalogue };
const sessions = [...catalogue.sessions.values()];

/** From the sessions: what each says of itself. */
const forward = (pick: (session: Session) => Iterable<{ readonly id: string }>): Pairs =>
  new Set(sessions.flatMap((session) => idsOf(pick(session)).map((id) => `${id} – ${session.id}`)));

/** From the other side: what each entity lists. */
const reverse = <Entity extends { readonly id: string }>(
  entities: ReadonlyMap<string, Entity>,
  list: (entity: Entity) => readonly { readonly id: string }[],
): Pairs =>
  new Set([...entities.values()].flatMap((entity) => idsOf(list(entity)).map((id) => `${entity.id} – ${id}`)));

const companiesOf = ({ company, then }: SessionSpeaker) => [company, then].filter((entry) => entry !== undefined);
const atTheTime = ({ company, then }: SessionSpeaker) => then ?? company ?? [];
const moved = ({ company, then }: SessionSpeaker) => (company && then ? [company] : []);

/** Those whom some speaker of the session is listed with now, and no speaker was with when it was given. */
function onlyLater({ speakers }: Session) {
  const hosts = new Set(speakers.flatMap(atTheTime));
  return speakers.flatMap(moved).filter((company) => !hosts.has(company));
}

describe('every relation of a session is found again from the other side, and nothing else', () => {
  const { tracks, topics, speakers, companies } = catalogue;
  test.each([
    { relation: 'track', there: forward(({ track }) => [track]), back: reverse(tracks, (track) => track.sessions) },
    {
      relation: 'topics',
      there: forward((session) => session.topics),
      back: reverse(topics, (topic) => topic.sessions),
    },
    {
      relation: 'speakers',
      there: forward((session) => session.speakers.map(({ speaker }) => speaker)),
      back: reverse(speakers, (speaker) => speaker.sessions),
    },
    {
      relation: 'companies at the time',
      there: forward((session) => session.speakers.flatMap(atTheTime)),
      back: reverse(companies, (company) => company.sessions),
    },
    {
      relation: 'companies that came later',
      there: forward(onlyLater),
      back: reverse(companies, (company) => company.earlierSessions),
    },
  ])('$relation', ({ there, back }) => {
    expect(there.size).toBeGreaterThan(0);
    expect(back).toEqual(there);
  });

  test('the companies of a speaker and the speakers of a company', () => {
    const entries = sessions.flatMap((session) => session.speakers);
    const there = new Set(
      entries.flatMap((entry) => companiesOf(entry).map(({ id }) => `${entry.speaker.id} – ${id}`)),
    );
    const back = [...companies.values()].flatMap(({ id, speakers: people }) =>
      people.map((one) => `${one.id} – ${id}`),
    );
    expect(reverse(speakers, (speaker) => speaker.companies)).toEqual(there);
    expect(new Set(back)).toEqual(there);
  });

  test('the entities that sessions hold are those of the catalogue, not copies', () => {
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

  test('nothing is listed twice, and sessions go in programme order everywhere', () => {
    const lists = [tracks, topics, speakers, companies].flatMap((entities) => [...entities.values()]);
    const earlier = [...companies.values()].map(({ earlierSessions }) => earlierSessions);
    for (const list of [...lists.map((entity) => entity.sessions), ...earlier]) {
      const numbers = list.map(({ number }) => number);
      expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    }
    for (const { speakers: people } of companies.values()) expect(new Set(people).size).toBe(people.length);
    for (const { companies: firms } of speakers.values()) expect(new Set(firms).size).toBe(firms.length);
  });

  test('maps go by the id of what they hold', () => {
    for (const entities of [catalogue.sessions, tracks, topics, speakers, companies]) {
      for (const [id, entity] of entities) expect(entity.id).toBe(id);
    }
  });
});

test('previous and next lead through each track from its first session to its last, and no further', () => {
  for (const { sessions: talks } of catalogue.tracks.values()) {
    expect(talks.map(({ previous }) => previous?.id)).toEqual([undefined, ...idsOf(talks)].slice(0, talks.length));
    expect(talks.map(({ next }) => next?.id)).toEqual([...idsOf(talks), undefined].slice(1));
  }
});

test('a track and a topic without sessions are kept, with empty lists', () => {
  expect(catalogue.tracks.get('silent-ringing')?.sessions).toEqual([]);
  expect(catalogue.topics.get('silence')?.sessions).toEqual([]);
});

test('a person, a topic, a company and a track of one name are four entities', () => {
  const { tracks, topics, speakers, companies } = catalogue;
  const entities = [tracks, topics, speakers, companies].map((map) => map.get('klang'));
  expect(entities.every(Boolean)).toBe(true);
  expect(new Set(entities).size).toBe(4);
});

test('two people of one name, told apart in brackets, have a page each', () => {
  const talks = ['wei-zhang-acoustics', 'wei-zhang-history'].map((id) =>
    idsOf(catalogue.speakers.get(id)?.sessions ?? []),
  );
  expect(talks).toEqual([['opening-strike', 'everything-a-bell-can-say', 'zhong-sheng'], ['a-history-of-being-late']]);
});

test('what a file says arrives in the session as it is', () => {
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
