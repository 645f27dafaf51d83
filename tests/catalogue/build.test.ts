import { expect, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { inventedArchive, inventedEvent, records, type Spec } from './records.ts';

test.each([
  { what: 'archive', read: inventedArchive, events: 3, sessions: 27 },
  { what: 'event', read: inventedEvent, events: 1, sessions: 17 },
])('the invented $what has no problems', ({ read, events, sessions }) => {
  const { catalogue, problems } = buildCatalogue(read());
  expect(problems).toEqual([]);
  expect(catalogue?.events.size).toBe(events);
  expect(catalogue?.sessions).toHaveLength(sessions);
});

test('the records are not changed', () => {
  const frozen = deepFreeze(inventedArchive());
  expect(() => buildCatalogue(frozen)).not.toThrow();
});

test('without any records there is no catalogue and no problem', () => {
  const none = { ...records({ events: [] }), archive: undefined };
  expect(buildCatalogue(none)).toEqual({ catalogue: undefined, problems: [] });
});

test('a catalogue of only an event is empty', () => {
  const { catalogue, problems } = buildCatalogue(records({ tracks: [] }));
  expect(problems).toEqual([]);
  const { events, sessions, topics, speakers, companies, deadLinks, ...archive } = catalogue ?? {};
  expect(archive).toEqual({ name: 'An Archive', description: 'An archive.', language: 'en', links: [] });
  expect([...(events?.values() ?? [])]).toMatchObject([{ name: 'An Event', tracks: new Map(), sessions: [] }]);
  expect(sessions).toEqual([]);
  for (const map of [topics, speakers, companies, deadLinks]) expect(map).toEqual(new Map());
});

test('dead links are known by the addresses of their pages, with the day that they were found dead', () => {
  const links = [
    { url: 'https://example.org/a#part', since: '2026-03-01' },
    { url: 'https://example.org/b', since: '2026-11-28' },
  ];
  const deadLinks = { id: 'dead-links', file: 'dead-links.yaml', data: { links } };
  const { catalogue, problems } = buildCatalogue({ ...records({}), deadLinks });
  expect(problems).toEqual([]);
  expect([...(catalogue?.deadLinks ?? [])]).toEqual([
    ['https://example.org/a', '2026-03-01'],
    ['https://example.org/b', '2026-11-28'],
  ]);
});

/** Records with every problem that the catalogue can have. */
const broken: Spec = {
  topics: [{ id: 'topic' }, { id: 'subject', aliases: ['Topic'] }],
  speakers: [{ id: 'nobody', name: 'Nobody' }],
  companies: [
    { id: 'misnamed', name: 'Acme', aliases: ['Ajax', '???'] },
    { id: 'ajax', name: 'Ajax', aliases: ['Other', '!!!'] },
    { id: 'other', name: 'Other' },
    { id: 'signs', name: '***' },
  ],
  events: [
    {
      id: 'backwards',
      start: '2031-05-02',
      end: '2031-05-01',
      sessions: [
        { id: 'a', title: 'Same', track: 'nowhere', topics: ['topics', 'nothing'], linksTo: ['b', 'nobody'] },
        { id: 'b', title: 'same!', speakers: ['Ann', 'Ann', 'ann', '***'] },
        {
          id: 'c',
          speakers: [
            { name: 'ANN', company: 'ajax', laterCompany: 'AJAX' },
            { name: '???', company: '***', laterCompany: '!!!' },
          ],
        },
        { id: 'd', speakers: [{ name: 'Dan', company: 'Other', laterCompany: 'Other' }], topics: ['topic'] },
        { id: 'd', title: 'Another of the same id', order: 1, linksTo: ['d'] },
        { id: 'f', title: 'Morning', start: '2031-05-02T10:00', room: 'Hall' },
        { id: 'g', title: 'Noon', start: '2031-05-02T10:00', room: 'Hall' },
      ],
    },
    {
      id: 'other',
      sessions: [{ id: 'e', start: '2032-05-01', recorded: false, video: 'https://example.org/' }],
    },
  ],
};

test('it does not throw whatever the problems, and reports them all', () => {
  const { catalogue, problems } = buildCatalogue(records(broken));
  expect(catalogue).toBeDefined();
  expect(new Set(problems.map(({ code }) => code))).toEqual(
    new Set([
      'unknown-track',
      'unknown-topic',
      'dead-link',
      'same-title',
      'event-dates',
      'speaker-twice',
      'name-clash',
      'name-without-id',
      'wrong-file-name',
      'company-clash',
      'alias-clash',
      'same-affiliation',
      'unused-file',
      'outside-event',
      'not-recorded',
      'room-clash',
    ]),
  );
});

test('without an archive there is no catalogue, but all problems are reported', () => {
  const { catalogue, problems } = buildCatalogue({ ...records(broken), archive: undefined });
  expect(catalogue).toBeUndefined();
  expect(problems).toEqual(buildCatalogue(records(broken)).problems);
});

test('without an event there is no catalogue, but all problems of the others are reported', () => {
  const ofEvents = ['event-dates', 'outside-event'];
  const others = buildCatalogue(records(broken)).problems.filter(({ code }) => !ofEvents.includes(code));
  const { catalogue, problems } = buildCatalogue({ ...records(broken), events: [] });
  expect(catalogue).toBeUndefined();
  expect(problems).toEqual(others);
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
