import { expect, test } from 'vitest';
import { archiveYear, dateRange, startText, yearRange } from '../../src/wording/dates.ts';

test.each([
  { what: 'one day', start: '2020-05-07', end: '2020-05-07', text: '7 May 2020' },
  { what: 'one month', start: '2020-05-03', end: '2020-05-05', text: '3–5 May 2020' },
  { what: 'two months', start: '2019-09-30', end: '2019-10-01', text: '30 September – 1 October 2019' },
  {
    what: 'one month and day of two years',
    start: '2019-12-31',
    end: '2020-12-31',
    text: '31 December 2019 – 31 December 2020',
  },
  { what: 'two years', start: '2019-12-30', end: '2020-01-02', text: '30 December 2019 – 2 January 2020' },
  { what: 'a leap day', start: '2024-02-29', end: '2024-03-01', text: '29 February – 1 March 2024' },
])('dateRange of $what: $text', ({ start, end, text }) => {
  expect(dateRange(start, end)).toBe(text);
});

test('every month has its name', () => {
  const names = Array.from({ length: 12 }, (_, index) => {
    const day = `2020-${`${index + 1}`.padStart(2, '0')}-01`;
    return dateRange(day, day);
  });
  const { format } = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  expect(names).toEqual(Array.from({ length: 12 }, (_, index) => format(Date.UTC(2020, index, 1))));
});

test.each([
  ['2019-09-30', '30 September 2019'],
  ['2019-09-30T09:05', '30 September 2019, 09:05'],
  ['2024-02-29T00:00', '29 February 2024, 00:00'],
])('startText of %s: %s', (start, text) => {
  expect(startText(start)).toBe(text);
});

test.each([
  ['2019-09-30', '2019-10-01', '2019'],
  ['2017-05-08', '2019-10-01', '2017–2019'],
  ['1999-12-31', '2000-01-01', '1999–2000'],
])('yearRange from %s to %s: %s', (start, end, text) => {
  expect(yearRange(start, end)).toBe(text);
});

test('archived copies are from the year after the event', () => {
  expect(archiveYear('2019-10-01')).toBe(2020);
  expect(archiveYear('2019-12-31')).toBe(2020);
});
