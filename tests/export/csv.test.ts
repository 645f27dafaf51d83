import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../src/export/csv.ts';
import { sessionColumns, sessionTable } from '../../src/export/sessionTable.ts';
import { validCatalogue } from '../catalogue/records.ts';
import { hostileTexts } from './hostile.ts';

test('quotes only what needs it', () => {
  expect(csv([['a', 1, undefined, 'b c', '"', 'd,e', 'f\ng', '']])).toBe('\uFEFFa,1,,b c,"""","d,e","f\ng",\r\n');
  expect(csv([])).toBe('\uFEFF');
});

test.each(['=HYPERLINK("https://evil.example/","x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  '%j runs in no spreadsheet',
  (text) => {
    expect(parse(csv([[text, ' =1']]), { bom: true, record_delimiter: '\r\n' })).toEqual([[`'${text}`, ' =1']]);
  },
);

test('is read as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 })), (rows) => {
      const well = rows.map((row) => row.map((value) => value.toWellFormed().replace(/^[=+\-@\t\r]+/, '')));
      expect(parse(csv(well), { bom: true, record_delimiter: '\r\n', relax_column_count: true })).toEqual(well);
    }),
  );
});

test('the table of talks has a row each, with every column', () => {
  const [first = '', second = ''] = hostileTexts;
  const { sessions } = validCatalogue({
    tracks: [{ id: 'main', title: 'Main hall' }],
    topics: [
      { id: 'rope', title: 'Ropes' },
      { id: 'oil', title: 'Oil' },
    ],
    sessions: [
      {
        id: 'lamp',
        title: first,
        text: hostileTexts.join('\n\n'),
        speakers: [{ name: 'Ada', company: 'Acme' }, 'Wei'],
        topics: ['rope', 'oil'],
        format: 'keynote',
        level: 'beginner',
        language: 'de',
        start: '2031-05-01T09:30',
        duration: 45,
        room: 'Lamp room',
        slides: 'https://example.org/slides',
        video: 'https://example.org/video',
        license: 'CC0-1.0',
      },
      { id: 'oil', title: second, speakers: [] },
    ],
  });
  const rows = parse(sessionTable(sessions, undefined), { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.map((row) => Object.keys(row))).toEqual([sessionColumns, sessionColumns]);
  expect(rows[0]).toEqual({
    event: 'event',
    id: 'lamp',
    number: '1',
    title: first,
    track: 'Main hall',
    speakers: 'Ada; Wei',
    companies: 'Acme; ',
    topics: 'Ropes; Oil',
    format: 'keynote',
    level: 'beginner',
    language: 'de',
    start: '2031-05-01T09:30',
    duration: '45',
    room: 'Lamp room',
    slides: 'https://example.org/slides',
    video: 'https://example.org/video',
    license: 'CC0-1.0',
    url: '/events/event/sessions/lamp/',
    abstract: hostileTexts.join('\n\n'),
  });
  expect(rows[1]).toMatchObject({ title: second, speakers: '', companies: '', abstract: '' });
});
