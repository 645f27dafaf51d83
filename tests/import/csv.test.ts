import { describe, expect, test } from 'vitest';
import { csv as table } from '../../src/export/csv.ts';
import { csv } from '../../src/import/csv.ts';
import { csvTable } from './fixtures/csv.ts';
import { changesOf } from './helpers.ts';

describe('an input with every field', () => {
  const { event, tracks, sessions, speakers, log } = csv({ text: csvTable }, { event: 'lighthouse' });

  test('the event and its tracks', () => {
    expect(event).toEqual({ from: 'the file', links: [] });
    expect(tracks).toEqual([]);
  });

  test('the talks', () => {
    expect(sessions).toEqual([
      {
        from: 'row 2, “Lamps and lenses”',
        importId: 'csv/lighthouse/1',
        title: 'Lamps and lenses',
        track: 'Towers',
        speakers: [
          { name: 'Ada Lovelace', company: 'Analytical Engines' },
          { name: 'Mary Somerville', company: 'Royal Society' },
        ],
        format: 'workshop',
        level: 'beginner',
        language: 'pt',
        start: '2024-05-17T09:30',
        duration: 45,
        room: 'Lamp room',
        topics: ['Optics', 'Oil'],
        slides: 'https://example.org/lamps.pdf',
        video: 'https://www.youtube.com/watch?v=abc',
        links: [{ kind: 'page', label: 'Talk page', url: 'https://example.org/lamps' }],
        license: 'CC-BY-4.0',
        order: 2,
        abstract: 'How to trim a \\*wick\\*.\n\nBring \\{scissors\\}.',
      },
      {
        from: 'row 3, “Fog”',
        importId: 'csv/lighthouse/2',
        title: 'Fog',
        speakers: [{ name: 'Lovelace, Ada', company: 'Acme' }],
        start: '2024-05-18T11:00',
        duration: 45,
        topics: [],
        links: [],
        abstract: '',
      },
      {
        from: 'row 4, “Bells”',
        importId: 'csv/lighthouse/3',
        title: 'Bells',
        speakers: [{ name: 'Ada Lovelace' }, { name: 'Mary Somerville' }],
        format: 'keynote',
        topics: [],
        links: [],
        abstract: '',
      },
    ]);
  });

  test('the speakers', () => {
    expect(speakers).toEqual([]);
  });

  test('every field that is left out or changed', () => {
    expect(changesOf(log)).toEqual([
      'dropped 1 × Company: it is not known whose it is, of 2 speakers (`Acme`)',
      'dropped 1 × Date: not a date such as 2024-05-17 or 2024-05-17 09:30 (`17 May`)',
      'dropped 1 × Duration: not a duration of 1 to 1440 minutes (`long`)',
      'dropped 1 × E-mail: private: never written',
      'dropped 1 × Language: not a language (`Klingon`)',
      'dropped 1 × Level: not the name of a level (`all`)',
      'dropped 1 × Order: it is not a number (`first`)',
      'dropped 1 × Slides URL: not an address of a public page: it has a space or line break (`not an address`)',
      'dropped 1 × Start time: not a date such as 2024-05-17 or 2024-05-17 09:30 (`noon`)',
      'dropped 1 × T-shirt: the archive has no field for it',
      'dropped 1 × rows: a row without a title (`row 5`)',
      'changed 1 × Language: became pt (`Portuguese`)',
      'changed 1 × Level: became the level beginner (`Beginner friendly`)',
      'changed 1 × Session Type: became the format workshop (`Hands-on`)',
      'changed 1 × Speaker(s): a name with a comma, which is not split (`Lovelace, Ada`)',
      'changed 1 × Speaker(s): split at commas (`Ada Lovelace, Mary Somerville`)',
      'changed 1 × Talk Title: spaces, line breaks, invisible characters, HTML or Markdown (`Lamps and lenses`)',
    ]);
  });
});

describe('what is lost is reported:', () => {
  const read = (text: string) => csv({ text }, { event: 'lighthouse' });

  test('a heading that is there twice is bad input', () => {
    expect(() => read('title,room,room\nLamps,Hall,Tower\n')).toThrow(
      'Found two columns with the heading `room`.\nRename one of them.',
    );
  });

  test('cells without a heading', () => {
    expect(changesOf(read('title,,\nLamps,,a,b\n').log)).toEqual([
      'dropped 1 × column 3: the archive has no field for it',
      'dropped 1 × column 4: the archive has no field for it',
    ]);
  });

  test.each([
    ['23:30', '00:30', 60, ['changed 1 × end: before the start: on the next day (`00:30`)']],
    ['10:30', '10:00', undefined, ['dropped 1 × end: not 1 to 1440 minutes after the start (`2024-05-17T10:00`)']],
    ['', '10:00', undefined, ['dropped 1 × end: not 1 to 1440 minutes after the start (`2024-05-17T10:00`)']],
  ])('a talk from %s to %s takes %s minutes', (start, end, duration, changes) => {
    const { sessions, log } = read(`title,date,start,end\nLamps,2024-05-17,${start},${end}\n`);
    expect(sessions[0]?.duration).toBe(duration);
    expect(changesOf(log)).toEqual(changes);
  });

  test.each(['1.5', '0'])('the order %s', (order) => {
    const { sessions, log } = read(`title,order\nLamps,${order}\n`);
    expect(sessions[0]?.order).toBeUndefined();
    expect(changesOf(log)).toEqual([`dropped 1 × order: not a whole number from 1 (\`${order}\`)`]);
  });

  test('a time in UTC', () => {
    expect(changesOf(read('title,start\nLamps,2024-05-17T09:30:00Z\n').log)).toEqual([
      'changed 1 × start: given in UTC, and written as it is (`2024-05-17T09:30:00Z`)',
    ]);
  });
});

test('a value of an unknown column is no example, unless it is an address', () => {
  const text = 'title,Telefon,Home address,Dietary needs,Badge\nLamps,123,1 Main Road,Vegan,https://example.org/1\n';
  expect(changesOf(csv({ text }, { event: 'lighthouse' }).log)).toEqual([
    'dropped 1 × Badge: the archive has no field for it (`https://example.org/1`)',
    'dropped 1 × Dietary needs: the archive has no field for it',
    'dropped 1 × Home address: the archive has no field for it',
    'dropped 1 × Telefon: the archive has no field for it',
  ]);
});

test('a table of an archive, whose texts have an apostrophe where a spreadsheet would run them', () => {
  const text = table([
    ['title', 'start'],
    ['=Lamps', '2031-05-01'],
    ["'tis the season", '2031-05-02'],
  ]);
  expect(csv({ text }, { event: 'lighthouse' }).sessions.map(({ title }) => title)).toEqual([
    '=Lamps',
    "'tis the season",
  ]);
});
