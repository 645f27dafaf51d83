import { describe, expect, test } from 'vitest';
import { isNewerReady, megabytes, wordsOf } from '../../../src/offline/browser/statusText.ts';
import type { Failure, Status } from '../../../src/offline/status.ts';

const scope = '/';
const kept = { build: 'one', talks: 56, bytes: 415_375 };
const same = { build: 'one', talks: 56, missing: 0 };
const newer = { build: 'two', talks: 57, missing: 82_000 };
const latest = { build: 'one', talks: 56, missing: 415_375 };

describe('the foot of the page says', () => {
  test('nothing before anything is known', () => {
    expect(wordsOf({ scope })).toEqual({ text: '' });
  });

  test.each([
    ['insecure', 'Not available offline: browsers keep only sites whose address begins with https.'],
    ['unsupported', 'Not available offline: this browser cannot keep sites, at least not in this window.'],
    [
      'refused',
      'Not available offline: this browser does not let the site be kept, as in some private windows or with cookies blocked.',
    ],
  ] as const)('why nothing can be kept, when that is %s', (why, text) => {
    expect(wordsOf(why)).toEqual({ text });
  });

  test('that the archive is not kept, and how much there is to fetch', () => {
    expect(wordsOf({ scope, latest })).toEqual({
      text: 'Not kept for reading offline',
      keep: 'Keep 56 talks (0.4 MB)',
    });
    expect(wordsOf({ scope, latest: { build: 'one', talks: 1, missing: 40_000 } })).toEqual({
      text: 'Not kept for reading offline',
      keep: 'Keep 1 talk (0.1 MB)',
    });
    expect(wordsOf({ scope, latest: { build: 'one', talks: 10_000, missing: 18_200_000 } })).toEqual({
      text: 'Not kept for reading offline',
      keep: 'Keep 10000 talks (18 MB)',
    });
  });

  test('how far the archive is being fetched', () => {
    const text = 'Loading for offline reading, 0.4 MB';
    for (const done of [0, 100_000, 400_000]) {
      expect(wordsOf({ scope, latest, loading: { done, total: 400_000 } })).toEqual({ text, progress: done / 400_000 });
    }
    expect(wordsOf({ scope, loading: { done: 0, total: 400_000 } })).toEqual({ text, progress: 0 });
  });

  test('how far a newer edition is being fetched, while an earlier one is kept', () => {
    expect(wordsOf({ scope, kept, latest: newer, loading: { done: 41_000, total: 82_000 } })).toEqual({
      text: 'Loading a newer edition, 0.1 MB',
      progress: 0.5,
    });
  });

  test('that the archive is kept, when the host has the same edition or was not asked or does not answer', () => {
    for (const latest of [same, undefined]) {
      expect(wordsOf({ scope, kept, latest })).toEqual({
        text: 'Available offline: 56 talks, 0.4 MB',
        remove: true,
      });
    }
    expect(wordsOf({ scope, kept: { build: 'one', talks: 1, bytes: 40_000 } })).toEqual({
      text: 'Available offline: 1 talk, 0.1 MB',
      remove: true,
    });
  });

  test('that an earlier edition is kept, and how much there is to fetch of the newer one', () => {
    expect(wordsOf({ scope, kept, latest: newer })).toEqual({
      text: 'Available offline: 56 talks, 0.4 MB, in an earlier edition',
      keep: 'Update (0.1 MB)',
      remove: true,
    });
  });

  const failures: readonly (readonly [Failure, string, string])[] = [
    [
      'damaged',
      'Not available offline: a part of the archive is missing or damaged on its server.',
      'a part of the newer one is missing or damaged on its server.',
    ],
    [
      'storage',
      'Not available offline: this browser has no room for the archive or does not let it be kept.',
      'this browser has no room for the newer one or does not let it be kept.',
    ],
    ['unreachable', 'Not available offline: the server cannot be reached.', 'the server cannot be reached.'],
  ];

  test.each(failures)('why the archive could not be kept, when that is %s', (failure, text) => {
    for (const known of [latest, undefined]) {
      expect(wordsOf({ scope, latest: known, failure })).toEqual({ text, keep: 'Try again' });
    }
  });

  test.each(failures)('why a newer edition could not be kept, when that is %s', (failure, _, why) => {
    for (const known of [newer, undefined]) {
      expect(wordsOf({ scope, kept, latest: known, failure })).toEqual({
        text: `Available offline: 56 talks, 0.4 MB, in an earlier edition: ${why}`,
        keep: 'Try again',
        remove: true,
      });
    }
  });

  test('nothing of a failure while it is tried again', () => {
    expect(wordsOf({ scope, latest, failure: 'damaged', loading: { done: 0, total: 400_000 } }).text).toBe(
      'Loading for offline reading, 0.4 MB',
    );
  });
});

test.each([
  [0, '0.1 MB'],
  [40_000, '0.1 MB'],
  [149_999, '0.1 MB'],
  [150_001, '0.2 MB'],
  [400_000, '0.4 MB'],
  [1_000_000, '1.0 MB'],
  [9_940_000, '9.9 MB'],
  [9_949_999, '9.9 MB'],
  [9_950_000, '10 MB'],
  [18_000_000, '18 MB'],
  [18_500_000, '19 MB'],
  [123_456_789, '123 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(megabytes(bytes)).toBe(text);
});

describe('a page tells of a newer edition', () => {
  const edition = (build: string) => ({ ...kept, ...same, build });
  const statusOf = (kept?: string, latest?: string): Status => ({
    scope,
    kept: kept === undefined ? undefined : edition(kept),
    latest: latest === undefined ? undefined : edition(latest),
  });

  test.each([
    { open: undefined, kept: undefined, latest: undefined, told: false },
    { open: undefined, kept: 'one', latest: 'one', told: false },
    { open: undefined, kept: 'two', latest: 'two', told: false },
    { open: 'one', kept: undefined, latest: undefined, told: false },
    { open: 'one', kept: 'one', latest: undefined, told: false },
    { open: 'one', kept: 'two', latest: undefined, told: false },
    { open: 'one', kept: undefined, latest: 'one', told: false },
    { open: 'one', kept: 'one', latest: 'one', told: false },
    { open: 'two', kept: 'one', latest: 'two', told: false },
    { open: 'one', kept: undefined, latest: 'two', told: true },
    { open: 'one', kept: 'one', latest: 'two', told: false },
    { open: 'one', kept: 'two', latest: 'two', told: true },
    { open: 'one', kept: 'two', latest: 'three', told: false },
  ])('when it is of $open, $kept is kept and the host has $latest: $told', ({ open, kept, latest, told }) => {
    expect(isNewerReady(open, statusOf(kept, latest))).toBe(told);
  });
});
