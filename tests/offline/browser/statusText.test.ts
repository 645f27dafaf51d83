import { describe, expect, test } from 'vitest';
import { formatStatus, isNewerReady } from '../../../src/offline/browser/statusText.ts';
import type { Failure, Status } from '../../../src/offline/messages.ts';

const scope = '/';
const saved = { edition: 'one', talks: 56, bytes: 415_375 };
const same = { edition: 'one', talks: 56, missing: 0 };
const newer = { edition: 'two', talks: 57, missing: 82_000 };
const latest = { edition: 'one', talks: 56, missing: 415_375 };

describe('the footer shows', () => {
  test('nothing before the worker responds', () => {
    expect(formatStatus({ scope })).toEqual({ text: '' });
  });

  test.each([
    ['insecure', 'Not available offline: browsers save only sites whose address begins with https.'],
    ['unsupported', 'Not available offline: this browser cannot save sites, at least not in this window.'],
    [
      'refused',
      'Not available offline: this browser does not allow the site to be saved, as in some private windows or with cookies blocked.',
    ],
  ] as const)('why the site cannot be saved: %s', (reason, text) => {
    expect(formatStatus(reason)).toEqual({ text });
  });

  test('that the archive is not saved, and the size of the download', () => {
    expect(formatStatus({ scope, latest })).toEqual({
      text: 'Not saved for offline reading',
      save: 'Save 56 talks (0.4 MB)',
    });
    expect(formatStatus({ scope, latest: { edition: 'one', talks: 1, missing: 40_000 } })).toEqual({
      text: 'Not saved for offline reading',
      save: 'Save 1 talk (0.1 MB)',
    });
    expect(formatStatus({ scope, latest: { edition: 'one', talks: 10_000, missing: 18_200_000 } })).toEqual({
      text: 'Not saved for offline reading',
      save: 'Save 10000 talks (18 MB)',
    });
  });

  test('the progress of the download', () => {
    const text = 'Loading for offline reading, 0.4 MB';
    for (const done of [0, 100_000, 400_000]) {
      expect(formatStatus({ scope, latest, loading: { done, total: 400_000 } })).toEqual({
        text,
        progress: done / 400_000,
      });
    }
    expect(formatStatus({ scope, loading: { done: 0, total: 400_000 } })).toEqual({ text, progress: 0 });
  });

  test('the progress of the download of a newer edition', () => {
    expect(formatStatus({ scope, saved, latest: newer, loading: { done: 41_000, total: 82_000 } })).toEqual({
      text: 'Loading a newer edition, 0.1 MB',
      progress: 0.5,
    });
  });

  test('that the archive is saved, if the host has the same edition or has not responded', () => {
    for (const latest of [same, undefined]) {
      expect(formatStatus({ scope, saved, latest })).toEqual({
        text: 'Available offline: 56 talks, 0.4 MB',
        remove: true,
      });
    }
    expect(formatStatus({ scope, saved: { edition: 'one', talks: 1, bytes: 40_000 } })).toEqual({
      text: 'Available offline: 1 talk, 0.1 MB',
      remove: true,
    });
  });

  test('that an earlier edition is saved, and the size of the update', () => {
    expect(formatStatus({ scope, saved, latest: newer })).toEqual({
      text: 'Available offline: 56 talks, 0.4 MB, in an earlier edition',
      save: 'Update (0.1 MB)',
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
      'Not available offline: this browser has no space for the archive or does not allow it to be saved.',
      'this browser has no space for the newer one or does not allow it to be saved.',
    ],
    ['unreachable', 'Not available offline: the server cannot be reached.', 'the server cannot be reached.'],
  ];

  test.each(failures)('why the archive could not be saved: %s', (failure, text) => {
    for (const known of [latest, undefined]) {
      expect(formatStatus({ scope, latest: known, failure })).toEqual({ text, save: 'Try again' });
    }
  });

  test.each(failures)('why a newer edition could not be saved: %s', (failure, _, reason) => {
    for (const known of failure === 'damaged' ? [newer] : [newer, undefined]) {
      expect(formatStatus({ scope, saved, latest: known, failure })).toEqual({
        text: `Available offline: 56 talks, 0.4 MB, in an earlier edition: ${reason}`,
        save: 'Try again',
        remove: true,
      });
    }
  });

  describe('what the browser has deleted of a saved edition', () => {
    const lost = { packs: 2, of: 12, bytes: 204_000, styles: false };
    const lostOf = (changes: Partial<typeof lost>): Status => ({
      scope,
      saved: { ...saved, lost: { ...lost, ...changes } },
    });

    test.each([
      [{}, '2 of 12 parts are missing'],
      [{ packs: 1 }, '1 of 12 parts is missing'],
      [{ packs: 1, of: 1 }, '1 of 1 part is missing'],
      [{ packs: 12 }, '12 of 12 parts are missing'],
      [{ styles: true }, '2 of 12 parts are missing, with the styles'],
      [{ packs: 1, styles: true }, '1 of 12 parts is missing, with the styles'],
    ])('%j', (changes, what) => {
      for (const known of [{ ...same, missing: 204_000 }, undefined]) {
        expect(formatStatus({ ...lostOf(changes), latest: known })).toEqual({
          text: `Incomplete offline: ${what}.`,
          save: 'Save the rest (0.2 MB)',
          remove: true,
        });
      }
    });

    test('and the size of the update to a newer edition', () => {
      expect(formatStatus({ ...lostOf({}), latest: newer })).toEqual({
        text: 'Incomplete offline: 2 of 12 parts are missing.',
        save: 'Update (0.1 MB)',
        remove: true,
      });
    });

    test('and why it could not be saved again', () => {
      expect(formatStatus({ ...lostOf({}), failure: 'unreachable' })).toEqual({
        text: 'Incomplete offline: 2 of 12 parts are missing; the server cannot be reached.',
        save: 'Try again',
        remove: true,
      });
      expect(formatStatus({ ...lostOf({}), failure: 'damaged' }).text).toBe(
        'Incomplete offline: 2 of 12 parts are missing; a part of the archive is missing or damaged on its server.',
      );
    });

    test('and that it is being saved again, which is no newer edition', () => {
      expect(formatStatus({ scope, saved, latest: same, loading: { done: 0, total: 204_000 } }).text).toBe(
        'Loading for offline reading, 0.2 MB',
      );
    });
  });

  test('that the archive is saved, but whether there is a newer edition is unknown', () => {
    for (const known of [same, undefined]) {
      expect(formatStatus({ scope, saved, latest: known, failure: 'damaged' })).toEqual({
        text: 'Available offline: 56 talks, 0.4 MB, perhaps in an earlier edition: the list of the newest one is missing or damaged on its server.',
        save: 'Try again',
        remove: true,
      });
    }
  });

  test('no failure during the next attempt', () => {
    expect(formatStatus({ scope, latest, failure: 'damaged', loading: { done: 0, total: 400_000 } }).text).toBe(
      'Loading for offline reading, 0.4 MB',
    );
  });
});

describe('a page shows that there is a newer edition', () => {
  const numbers = { talks: 56, bytes: 415_375, missing: 0 };
  const statusOf = (saved?: string, latest?: string): Status => ({
    scope,
    saved: saved === undefined ? undefined : { ...numbers, edition: saved },
    latest: latest === undefined ? undefined : { ...numbers, edition: latest },
  });

  test.each([
    { open: undefined, saved: undefined, latest: undefined, shown: false },
    { open: undefined, saved: 'one', latest: 'one', shown: false },
    { open: undefined, saved: 'two', latest: 'two', shown: false },
    { open: 'one', saved: undefined, latest: undefined, shown: false },
    { open: 'one', saved: 'one', latest: undefined, shown: false },
    { open: 'one', saved: 'two', latest: undefined, shown: false },
    { open: 'one', saved: undefined, latest: 'one', shown: false },
    { open: 'one', saved: 'one', latest: 'one', shown: false },
    { open: 'two', saved: 'one', latest: 'two', shown: false },
    { open: 'one', saved: undefined, latest: 'two', shown: true },
    { open: 'one', saved: 'one', latest: 'two', shown: false },
    { open: 'one', saved: 'two', latest: 'two', shown: true },
    { open: 'one', saved: 'two', latest: 'three', shown: false },
  ])('of $open, with $saved saved and $latest on the host: $shown', ({ open, saved, latest, shown }) => {
    expect(isNewerReady(open, statusOf(saved, latest))).toBe(shown);
  });
});
