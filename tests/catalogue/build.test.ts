import { expect, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { inventedEvent, records, type Spec } from './records.ts';

test('the invented event has no problems', () => {
  const { catalogue, problems } = buildCatalogue(inventedEvent());
  expect(problems).toEqual([]);
  expect(catalogue?.sessions.size).toBe(17);
});

test('the records are not changed', () => {
  const frozen = deepFreeze(inventedEvent());
  expect(() => buildCatalogue(frozen)).not.toThrow();
});

test('without any records there is no catalogue and no problem', () => {
  const none = { event: undefined, tracks: [], topics: [], companies: [], sessions: [], refused: new Set<string>() };
  expect(buildCatalogue(none)).toEqual({ catalogue: undefined, problems: [] });
});

test('a catalogue of only an event is empty', () => {
  const { catalogue, problems } = buildCatalogue(records({ tracks: [] }));
  expect(problems).toEqual([]);
  expect(catalogue).toMatchObject({ event: { name: 'An Event' } });
  const { sessions, tracks, topics, speakers, companies } = catalogue ?? {};
  for (const map of [sessions, tracks, topics, speakers, companies]) expect(map).toEqual(new Map());
});

/** Records with every problem that the catalogue can have. */
const broken: Spec = {
  event: { start: '2031-05-02', end: '2031-05-01' },
  topics: [{ id: 'topic' }],
  companies: [
    { id: 'misnamed', name: 'Acme', aliases: ['Ajax', '???'] },
    { id: 'ajax', name: 'Ajax', aliases: ['Other', '!!!'] },
    { id: 'other', name: 'Other' },
    { id: 'signs', name: '***' },
  ],
  sessions: [
    { id: 'a', title: 'Same', track: 'nowhere', topics: ['topics', 'nothing'], linksTo: ['b', 'nobody'] },
    { id: 'b', title: 'same!', speakers: ['Ann', 'Ann', 'ann', '***'] },
    {
      id: 'c',
      speakers: [
        { name: 'ANN', company: 'ajax', then: 'AJAX' },
        { name: '???', company: '***', then: '!!!' },
      ],
    },
    { id: 'd', speakers: [{ name: 'Dan', company: 'Other', then: 'Other' }], topics: ['topic'] },
    { id: 'd', title: 'Another of the same id', order: 1, linksTo: ['d'] },
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
      'company-file-name',
      'company-clash',
      'alias-clash',
      'same-affiliation',
    ]),
  );
});

test('without an event there is no catalogue, but all problems are reported', () => {
  const others = buildCatalogue(records(broken)).problems.filter(({ code }) => code !== 'event-dates');
  const { catalogue, problems } = buildCatalogue({ ...records(broken), event: undefined });
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
