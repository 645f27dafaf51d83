import { describe, expect, test } from 'vitest';
import { problemsOf, varied } from './kinds.ts';

const inQuotes = 'Put it in quotes, just as it is written.';
const oneText = 'Write one text, without hyphens or brackets.';
const entries = 'Write each entry on a line of its own that begins with a hyphen, or all between [ and ].';

describe('a value of the wrong type', () => {
  test.each([
    ['sessions', 'Lamps', '1984', '1:8', '`title` must be text; this is read as the number 1984.', inQuotes],
    ['sessions', 'Lamps', '007', '1:8', '`title` must be text; this is read as the number 7.', inQuotes],
    ['sessions', 'Lamps', 'true', '1:8', '`title` must be text; this is read as the value true.', inQuotes],
    ['sessions', 'Lamps', '[a, b]', '1:8', '`title` must be text; this is read as a list.', oneText],
    ['sessions', 'Lamps', '{ en: a }', '1:8', '`title` must be text; this is read as a group of keys.', oneText],
    ['sessions', 'Lamps', '!!binary aGk=', '1:17', '`title` must be text; this is read as a group of keys.', oneText],
    [
      'sessions',
      '',
      'topics: [a, 1]',
      '5:13',
      'An entry of `topics` must be text; this is read as the number 1.',
      inQuotes,
    ],
    ['sessions', '', 'topics: a', '5:9', '`topics` must be a list; this is read as the text `a`.', entries],
    ['sessions', '', 'topics: { a: b }', '5:9', '`topics` must be a list; this is read as a group of keys.', entries],
    [
      'sessions',
      '\n  - name: Ada',
      ' Ada',
      '3:11',
      '`speakers` must be a list; this is read as the text `Ada`.',
      entries,
    ],
    [
      'sessions',
      'name: Ada',
      'Ada',
      '4:5',
      'An entry of `speakers` must be a group of keys; this is read as the text `Ada`.',
      'Write its keys, such as `name: Ada Lovelace`.',
    ],
    [
      'sessions',
      '',
      'links: [https://a.org/]',
      '5:9',
      'An entry of `links` must be a group of keys; this is read as the text `https://a.org/`.',
      'Write its keys, such as `url: https://example.org/`.',
    ],
    [
      'events',
      '',
      'source: 5',
      '6:9',
      '`source` must be a group of keys; this is read as the number 5.',
      'Write its keys, such as `url: https://example.org/`.',
    ],
    ['sessions', '', 'level: 3', '5:8', '`level` must be text; this is read as the number 3.', inQuotes],
    ['sessions', '', 'start: 2024', '5:8', '`start` must be text; this is read as the number 2024.', inQuotes],
    ['speakers', '', 'bio: [a]', '2:6', '`bio` must be text; this is read as a list.', oneText],
    ['speakers', '', 'aliases: A.', '2:10', '`aliases` must be a list; this is read as the text `A.`.', entries],
    [
      'tracks',
      '1',
      'first',
      '2:8',
      '`order` must be a number; this is read as the text `first`.',
      'Write digits, without quotes.',
    ],
    [
      'tracks',
      '1',
      '"1"',
      '2:8',
      '`order` must be a number; this is read as the text `1`.',
      'Write digits, without quotes.',
    ],
    ['tracks', '30', '[30]', '3:6', '`hue` must be a number; this is read as a list.', 'Write digits, without quotes.'],
    [
      'tracks',
      '30',
      '"\\u001b[2J"',
      '3:6',
      '`hue` must be a number; this is read as the text `\u{FFFD}[2J`.',
      'Write digits, without quotes.',
    ],
  ] as const)('in %s: %j, %j', (kind, from, to, place, message, fix) => {
    expect(problemsOf(kind, varied(kind, from, to))).toEqual([[place, 'wrong-type', message, fix]]);
  });
});
