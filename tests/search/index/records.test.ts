import { describe, expect, test } from 'vitest';
import { searchRecords } from '../../../src/search/index/records.ts';
import { type Spec, validCatalogue } from '../../catalogue/records.ts';

const recordsOf = (spec: Spec) => searchRecords(validCatalogue(spec));

const full: Spec = {
  archive: { language: 'sv' },
  event: { name: 'Bell Days' },
  topics: [
    { id: 'ropes', title: 'Ropes', aliases: ['lines', 'knots'] },
    { id: 'bronze', title: 'Bronze' },
  ],
  companies: [{ id: 'klang', name: 'Klang', aliases: ['The Klang', 'K. L.'] }],
  speakers: [{ id: 'ada-ek', name: 'Ada Ek', aliases: ['A. Quist'] }],
  sessions: [
    {
      id: 'bells',
      title: 'Bells',
      topics: ['ropes', 'bronze'],
      speakers: [{ name: 'A. Quist', company: 'Tower', laterCompany: 'The Klang' }, { name: 'Bo' }],
      video: 'https://video.example.org/',
      text: 'What a bell\ncan say.',
    },
  ],
};

test('the record of a session has its abstract and fields', () => {
  expect(recordsOf(full)).toEqual([
    {
      url: 'events/event/sessions/bells/',
      language: 'sv',
      content: 'What a bell\ncan say.',
      meta: {
        title: 'Bells',
        speakers: 'Ada Ek, Tower (later Klang); Bo',
        topics: 'Ropes, Bronze',
        also: 'A. Quist, The Klang, K. L., lines, knots',
        number: '1',
      },
    },
  ]);
});

test.each(['', ' ', '—'])('a session with the abstract %j has its title in place of it', (text) => {
  expect(recordsOf({ sessions: [{ id: 'bells', title: 'Bells', text }] })[0]?.content).toBe('Bells');
});

describe('names in other letters than a–z', () => {
  const alsoOf = (name: string) =>
    recordsOf({ sessions: [{ id: 'bells', title: 'Bells', speakers: [name] }] })[0]?.meta.also;

  test.each([
    ['Иван Колокол', 'ivan kolokol'],
    ['Søren Łuk', 'soren luk'],
  ])('%s is also indexed as %s', (name, also) => expect(alsoOf(name)).toBe(also));

  test.each(['Loïc Rondé', "Ann O'Hara", 'Bo'])('%s has no other name in the index', (name) => {
    expect(alsoOf(name)).toBe('');
  });
});

describe('names and titles without spaces between words', () => {
  test('are also indexed by their words', () => {
    const [record] = recordsOf({ sessions: [{ id: 'bells', title: '北山的', speakers: ['Bo'] }] });
    expect(record?.meta.also).toBe('北山 的');
  });

  test('of one word are not indexed twice', () => {
    const [record] = recordsOf({ sessions: [{ id: 'bells', title: '北山', speakers: ['Bo'] }] });
    expect(record?.meta.also).toBe('');
  });
});

test('the records of several events are in one index, in the order of the archive, each with its number in its event', () => {
  const records = recordsOf({
    archive: { language: 'sv' },
    events: [
      { id: 'old', start: '2029-05-01', language: 'de', sessions: [{ id: 'a', title: 'Bells' }, { id: 'b' }] },
      { id: 'new', sessions: [{ id: 'a', title: 'Apples', language: 'ar', speakers: [] }] },
    ],
  });
  expect(records.map(({ url, language, meta }) => [url, language, meta.number])).toEqual([
    ['events/new/sessions/a/', 'sv', '1'],
    ['events/old/sessions/b/', 'sv', '1'],
    ['events/old/sessions/a/', 'sv', '2'],
  ]);
  expect(records[0]?.meta.speakers).toBe('');
});
