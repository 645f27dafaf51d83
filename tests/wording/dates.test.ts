import { expect, test } from 'vitest';
import { archiveYear, datesIn, yearRange } from '../../src/wording/dates.ts';

const english = datesIn('en');

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
])('the range of $what: $text', ({ start, end, text }) => {
  expect(english.range(start, end)).toBe(text);
});

test('every month has its name', () => {
  const names = Array.from({ length: 12 }, (_, index) => {
    const day = `2020-${`${index + 1}`.padStart(2, '0')}-01`;
    return english.range(day, day);
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
])('the start of %s: %s', (start, text) => {
  expect(english.start(start)).toBe(text);
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

test.each([
  ['de', 'Montag, 30. September 2019', '30. September – 1. Oktober 2019', '3.–5. Mai 2020'],
  ['de-AT', 'Montag, 30. September 2019', '30. September – 1. Oktober 2019', '3.–5. Mai 2020'],
  ['en', 'Monday, 30 September 2019', '30 September – 1 October 2019', '3–5 May 2020'],
  ['en-US', 'Monday, September 30, 2019', 'September 30 – October 1, 2019', 'May 3 – 5, 2020'],
])('dates in %s', (language, day, months, days) => {
  const dates = datesIn(language);
  expect(dates.day('2019-09-30')).toBe(day);
  expect(dates.range('2019-09-30', '2019-10-01')).toBe(months);
  expect(dates.range('2020-05-03', '2020-05-05')).toBe(days);
});

test('a region of a language has its own names of months', () => {
  expect(datesIn('de-AT').start('2020-01-07T09:30')).toBe('7. Jänner 2020, 09:30');
  expect(datesIn('de').start('2020-01-07T09:30')).toBe('7. Januar 2020, 09:30');
});
