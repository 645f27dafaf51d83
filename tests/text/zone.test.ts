import { expect, test } from 'vitest';
import { instantOf, zonedTime } from '../../src/text/zone.ts';

test.each([
  ['2019-09-30T10:30', 'America/Los_Angeles', '2019-09-30T17:30Z'],
  ['2024-01-15T09:00', 'Europe/Lisbon', '2024-01-15T09:00Z'],
  ['2024-07-15T09:00', 'Europe/Lisbon', '2024-07-15T08:00Z'],
  ['2024-07-15T09:00', 'Asia/Kolkata', '2024-07-15T03:30Z'],
  ['2024-07-15T00:15', 'Pacific/Auckland', '2024-07-14T12:15Z'],
  ['2024-07-15T09:00', 'UTC', '2024-07-15T09:00Z'],
])('%s in %s is %s', (local, zone, instant) => {
  expect(instantOf(local, zone)).toBe(instant);
});

test('a time that occurs twice is the first of the two', () => {
  expect(instantOf('2025-10-26T02:30', 'Europe/Berlin')).toBe('2025-10-26T00:30Z');
  expect(instantOf('2025-10-26T03:30', 'Europe/Berlin')).toBe('2025-10-26T02:30Z');
});

test('a time that is skipped is as much later as the clocks go forward', () => {
  expect(instantOf('2025-03-30T02:30', 'Europe/Berlin')).toBe('2025-03-30T01:30Z');
});

test.each([
  ['2019-09-30T17:30', 'America/Los_Angeles', 0, '2019-09-30T17:30:00-07:00'],
  ['2024-07-15T09:00', 'Asia/Kolkata', 45, '2024-07-15T09:45:00+05:30'],
  ['2024-01-15T23:30', 'Pacific/Auckland', 60, '2024-01-16T00:30:00+13:00'],
  ['2025-10-26T01:30', 'Europe/Berlin', 120, '2025-10-26T02:30:00+01:00'],
  ['2024-07-15T09:00', 'UTC', 0, '2024-07-15T09:00:00+00:00'],
])('%s in %s, %d minutes later, is %s', (local, zone, minutes, time) => {
  expect(zonedTime(local, zone, minutes)).toBe(time);
});
