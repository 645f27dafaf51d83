import { expect, test } from 'vitest';
import { robustLink } from '../../src/components/robustLink.ts';

const URL = 'https://example.org/tides.pdf#page=2';

test('a link about an event comes before its archived copy, of the year after the event', () => {
  expect(robustLink(URL, '2019-10-01', undefined)).toEqual({
    href: URL,
    other: `https://web.archive.org/web/2020/${URL}`,
    isDead: false,
    attributes: {
      'data-versionurl': `https://web.archive.org/web/2020/${URL}`,
      'data-versiondate': '2020-01-01',
    },
  });
});

test('the archived copy of a dead link comes first', () => {
  expect(robustLink(URL, '2019-10-01', '2026-11-28')).toEqual({
    href: `https://web.archive.org/web/2020/${URL}`,
    other: URL,
    isDead: true,
    attributes: { 'data-originalurl': URL, 'data-versiondate': '2020-01-01' },
  });
});

test('a link about no event has an archived copy only if it is dead, of the year in which that was found', () => {
  expect(robustLink(URL, undefined, undefined)).toEqual({ href: URL, other: undefined, isDead: false, attributes: {} });
  expect(robustLink(URL, undefined, '2026-11-28')).toEqual({
    href: `https://web.archive.org/web/2026/${URL}`,
    other: URL,
    isDead: true,
    attributes: { 'data-originalurl': URL, 'data-versiondate': '2026-01-01' },
  });
});
