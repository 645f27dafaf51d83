import { expect, test } from 'vitest';
import { problemsOf, validFiles } from './kinds.ts';

const files = { ...validFiles, sessions: 'title: Lamps\ntrack: main\nspeakers: [{ name: Ada }]\ntopics: [a, b]\n' };
const copy = 'Copy the whole address from the browser; it begins with https:// or http://.';

/** A value that is refused, and another that is not. */
test.each([
  [
    'sessions',
    '[{ name: Ada }]',
    '[]',
    '[{ name: Bo }]',
    '3:11',
    'empty-list',
    '`speakers` is an empty list.',
    'Name at least one, such as `speakers: [{ name: Ada Lovelace, company: Acme }]`.',
  ],
  [
    'sessions',
    '[a, b]',
    '[a, b, a]',
    '[]',
    '4:16',
    'listed-twice',
    '`a` appears twice in `topics`.',
    'Remove one of the two.',
  ],
  [
    'sessions',
    'Lamps',
    '"Lamps "',
    '"Lamps"',
    '1:8',
    'untidy-text',
    '`title` has a space at its beginning or end.',
    'Write `Lamps`.',
  ],
  [
    'sessions',
    'Lamps',
    '|\n  Two\n  lines',
    '"Two\n  lines"',
    '1:8',
    'untidy-text',
    '`title` has a line break.',
    'Write `Two lines`.',
  ],
  [
    'sessions',
    'Lamps',
    '" "',
    '"."',
    '1:8',
    'untidy-text',
    '`title` has a space at its beginning or end.',
    'Write some text.',
  ],
  [
    'sessions',
    'Ada',
    'e\u0301',
    'é',
    '3:20',
    'untidy-text',
    '`name` has an accent that is stored apart from its letter.',
    'Write `é`.',
  ],
  [
    'sessions',
    'Lamps',
    `a  ${'b'.repeat(90)}`,
    'a b',
    '1:8',
    'untidy-text',
    '`title` has several spaces in a row.',
    `Write \`a ${'b'.repeat(90)}\`.`,
  ],
  ['tracks', '1', '0', '12', '2:8', 'bad-number', '`order` cannot be 0.', 'Use a whole number from 1 up.'],
  ['tracks', '30', '360', '359', '3:6', 'bad-number', '`hue` cannot be 360.', 'Use a whole number from 0 to 359.'],
  ['tracks', '30', '12.5', '12.0', '3:6', 'bad-number', '`hue` cannot be 12.5.', 'Use a whole number from 0 to 359.'],
  [
    'event',
    '2024-05-18',
    '2024-06-31',
    '2024-06-30',
    '4:6',
    'bad-date',
    '`end` is `2024-06-31`, which is not a day of the calendar.',
    'Write year-month-day, such as 2024-05-17.',
  ],
  [
    'event',
    '2024-05-17',
    '17 May 2024',
    '2024-05-01',
    '3:8',
    'bad-date',
    '`start` is `17 May 2024`, which is not a day of the calendar.',
    'Write year-month-day, such as 2024-05-17.',
  ],
  [
    'event',
    ': en',
    ': en_GB',
    ': en-GB',
    '6:11',
    'bad-language',
    '`en_GB` is not a language tag.',
    'Use a tag of BCP 47, such as en, de or pt-BR.',
  ],
  [
    'event',
    ': en',
    ': German',
    ': de',
    '6:11',
    'bad-language',
    '`German` is not a language tag.',
    'Use a tag of BCP 47, such as en, de or pt-BR.',
  ],
  [
    'sessions',
    'main',
    'Use Cases',
    'use-cases',
    '2:8',
    'bad-id',
    '`Use Cases` in `track` is not an id: an id has only a–z, 0–9 and single hyphens.',
    'Did you mean `use-cases`?',
  ],
  [
    'sessions',
    '[a, b]',
    '[a, b.yaml]',
    '[a, b-yaml]',
    '4:13',
    'bad-id',
    '`b.yaml` in `topics` is not an id: an id has only a–z, 0–9 and single hyphens.',
    'Did you mean `b-yaml`?',
  ],
  [
    'sessions',
    'main',
    '"…"',
    'x',
    '2:8',
    'bad-id',
    '`…` in `track` is not an id: an id has only a–z, 0–9 and single hyphens.',
    'Use the name of the file, without its ending.',
  ],
  [
    'sessions',
    '[a, b]',
    '[]\nvideo: example.org/v',
    '[]\nvideo: http://example.org/v',
    '5:8',
    'bad-url',
    '`example.org/v` cannot be a link: it does not begin with https:// or http://.',
    'Write `https://example.org/v`.',
  ],
  [
    'sessions',
    '[a, b]',
    '[]\nvideo: javascript:alert(1)',
    '[]\nvideo: https://a.org/javascript:alert(1)',
    '5:8',
    'bad-url',
    '`javascript:alert(1)` cannot be a link: it does not begin with https:// or http://.',
    copy,
  ],
  [
    'sessions',
    '[a, b]',
    '[]\nlinks: [{ label: A, url: "https://a.org/x y" }]',
    '[]\nlinks: [{ label: A, url: "https://a.org/x%20y" }]',
    '5:26',
    'bad-url',
    '`https://a.org/x y` cannot be a link: it has a space or line break.',
    'Write `https://a.org/x%20y`.',
  ],
] as const)('%s: %j cannot be %j but can be %j', (kind, value, bad, good, place, code, message, fix) => {
  expect(problemsOf(kind, files[kind].replace(value, bad))).toEqual([[place, code, message, fix]]);
  expect(problemsOf(kind, files[kind].replace(value, good))).toEqual([]);
});

test.each([
  ['event', 'an event'],
  ['tracks', 'a track'],
  ['topics', 'a topic'],
  ['companies', 'a company'],
  ['sessions', 'a session'],
] as const)('%s must have keys', (kind, noun) => {
  for (const text of ['', '# nothing', '- title: a', 'title', 'title:a\ntrack:b', '1', 'null']) {
    expect(problemsOf(kind, text)).toEqual([
      [
        '1:1',
        'not-a-mapping',
        `There are no keys with values here, and ${noun} is made of them.`,
        'Write one per line, with a space after the colon, such as `title: …`; content/README.md shows an example to copy.',
      ],
    ]);
  }
});

test('all problems of a file are reported at once', () => {
  const codes = problemsOf('sessions', 'titel: 1\ntrack: A\nspeakers: [{}]\ntopics: [b, b]\norder: 0\nvideo: x').map(
    ([place, code]) => `${place} ${code}`,
  );
  expect(codes.toSorted()).toEqual([
    '1:1 unknown-key',
    '2:8 bad-id',
    '3:12 missing-key',
    '4:13 listed-twice',
    '5:8 bad-number',
    '6:8 bad-url',
  ]);
});
