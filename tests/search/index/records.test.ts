import { describe, expect, test } from 'vitest';
import { searchRecords } from '../../../src/search/index/records.ts';
import { searchVocabulary } from '../../../src/search/index/vocabulary.ts';
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

test('the record of a session has its abstract, fields, facets and positions', () => {
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
      filters: {
        year: ['2031'],
        event: ['event'],
        track: ['event/main'],
        topic: ['ropes', 'bronze'],
        company: ['tower', 'klang'],
        speaker: ['ada-ek', 'bo'],
        format: ['talk'],
        level: [],
        language: ['sv'],
        has: ['video'],
      },
      sort: { programme: '1', title: '1' },
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
    ['李明', 'li ming'],
  ])('%s is also indexed as %s', (name, also) => expect(alsoOf(name)).toBe(also));

  test.each(['Loïc Rondé', "Ann O'Hara", 'Bo'])('%s has no other name in the index', (name) => {
    expect(alsoOf(name)).toBe('');
  });
});

test('the positions are in programme order, and by title in the order of the language', () => {
  const records = recordsOf({
    archive: { language: 'sv' },
    sessions: ['Ärlig 2', 'Zon', 'Ärlig 10', 'Apa'].map((title, index) => ({
      id: `talk-${index + 1}`,
      title,
      order: index + 1,
    })),
  });
  expect(records.map(({ meta: { title }, sort }) => [title, sort.programme, sort.title])).toEqual([
    ['Ärlig 2', '1', '3'],
    ['Zon', '2', '2'],
    ['Ärlig 10', '3', '4'],
    ['Apa', '4', '1'],
  ]);
});

test('the records of several events are in one index, in the order of the archive, each with its number in its event', () => {
  const records = recordsOf({
    archive: { language: 'sv' },
    events: [
      { id: 'old', start: '2029-05-01', language: 'de', sessions: [{ id: 'a', title: 'Bells' }, { id: 'b' }] },
      { id: 'new', sessions: [{ id: 'a', title: 'Apples', language: 'ar', speakers: [] }] },
    ],
  });
  expect(
    records.map(({ url, language, meta, filters, sort }) => [url, language, meta.number, filters.language, sort]),
  ).toEqual([
    ['events/new/sessions/a/', 'sv', '1', ['ar'], { programme: '1', title: '1' }],
    ['events/old/sessions/b/', 'sv', '1', ['de'], { programme: '2', title: '2' }],
    ['events/old/sessions/a/', 'sv', '2', ['de'], { programme: '3', title: '3' }],
  ]);
  expect(records[0]?.meta.speakers).toBe('');
});

describe('the vocabulary', () => {
  test('has the words of titles and names, the most common first', () => {
    expect(searchVocabulary(validCatalogue(full))).toEqual([
      'Klang',
      'Ada',
      'Bells',
      'Bronze',
      'knots',
      'lines',
      'main',
      'Quist',
      'Ropes',
      'The',
      'Tower',
    ]);
  });

  test('has each word once, in its most common form', () => {
    const titles = ['On Bells', 'bells and ropes', 'More Bells', 'Étude', 'Bells, a bells index'];
    const sessions = titles.map((title, index) => ({ id: `talk-${index}`, title, speakers: ['Bo'] }));
    expect(searchVocabulary(validCatalogue({ sessions }))).toEqual([
      'Bells',
      'and',
      'Étude',
      'index',
      'main',
      'More',
      'ropes',
    ]);
  });
});
