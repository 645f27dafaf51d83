import { expect, test } from 'vitest';
import { failedRecently } from '../../src/offline/retry.ts';

const NOW = Date.UTC(2026, 10, 28);
const HOUR = 3_600_000;

test.each([
  ['now', NOW, true],
  ['almost an hour ago', NOW - HOUR + 1, true],
  ['an hour ago', NOW - HOUR, false],
  ['a year ago', NOW - 365 * 24 * HOUR, false],
  ['by a clock that was a little ahead', NOW + 1, false],
  ['by a clock that was years ahead', NOW + 9 * 365 * 24 * HOUR, false],
  ['at no time', Number.NaN, false],
])('what failed %s is not tried again by itself yet: %s', (_, time, expected) => {
  expect(failedRecently(time, NOW)).toBe(expected);
});
