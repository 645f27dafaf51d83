import { expect, test } from 'vitest';
import { problemsOf, validFiles } from './kinds.ts';

const files = { ...validFiles, sessions: 'title: Lamps\ntrack: main\nspeakers: [{ name: Ada }]\ntopics: [a, b]\n' };
const copy = 'Copy the whole address from the browser; it begins with https:// or http://.';

/** A value that is refused, and another that is not. */
test.each([
  {
    kind: 'sessions',
    value: '[{ name: Ada }]',
    invalid: '[]',
    valid: '[{ name: Bo }]',
    place: '3:11',
    code: 'empty-list',
    message: '`speakers` is an empty list.',
    fix: 'Name at least one, such as `speakers: [{ name: Ada Lovelace, company: Acme }]`.',
  },
  {
    kind: 'sessions',
    value: '[a, b]',
    invalid: '[a, b, a]',
    valid: '[]',
    place: '4:16',
    code: 'listed-twice',
    message: '`a` appears twice in `topics`.',
    fix: 'Remove one of the two.',
  },
  {
    kind: 'sessions',
    value: 'Lamps',
    invalid: '"Lamps "',
    valid: '"Lamps"',
    place: '1:8',
    code: 'untidy-text',
    message: '`title` has a space at its beginning or end.',
    fix: 'Write `Lamps`.',
  },
  {
    kind: 'sessions',
    value: 'Lamps',
    invalid: '|\n  Two\n  lines',
    valid: '"Two\n  lines"',
    place: '1:8',
    code: 'untidy-text',
    message: '`title` has a line break.',
    fix: 'Write `Two lines`.',
  },
  {
    kind: 'sessions',
    value: 'Lamps',
    invalid: '" "',
    valid: '"."',
    place: '1:8',
    code: 'untidy-text',
    message: '`title` has a space at its beginning or end.',
    fix: 'Write some text.',
  },
  {
    kind: 'sessions',
    value: 'Ada',
    invalid: 'e\u0301',
    valid: 'é',
    place: '3:20',
    code: 'untidy-text',
    message: '`name` has an accent that is stored apart from its letter.',
    fix: 'Write `é`.',
  },
  {
    kind: 'sessions',
    value: 'Lamps',
    invalid: `a  ${'b'.repeat(90)}`,
    valid: 'a b',
    place: '1:8',
    code: 'untidy-text',
    message: '`title` has several spaces in a row.',
    fix: `Write \`a ${'b'.repeat(90)}\`.`,
  },
  {
    kind: 'tracks',
    value: '1',
    invalid: '0',
    valid: '12',
    place: '2:8',
    code: 'bad-number',
    message: '`order` cannot be 0.',
    fix: 'Use a whole number from 1 up.',
  },
  {
    kind: 'tracks',
    value: '30',
    invalid: '360',
    valid: '359',
    place: '3:6',
    code: 'bad-number',
    message: '`hue` cannot be 360.',
    fix: 'Use a whole number from 0 to 359.',
  },
  {
    kind: 'tracks',
    value: '30',
    invalid: '12.5',
    valid: '12.0',
    place: '3:6',
    code: 'bad-number',
    message: '`hue` cannot be 12.5.',
    fix: 'Use a whole number from 0 to 359.',
  },
  {
    kind: 'event',
    value: '2024-05-18',
    invalid: '2024-06-31',
    valid: '2024-06-30',
    place: '4:6',
    code: 'bad-date',
    message: '`end` is `2024-06-31`, which is not a day of the calendar.',
    fix: 'Write year-month-day, such as 2024-05-17.',
  },
  {
    kind: 'event',
    value: '2024-05-17',
    invalid: '17 May 2024',
    valid: '2024-05-01',
    place: '3:8',
    code: 'bad-date',
    message: '`start` is `17 May 2024`, which is not a day of the calendar.',
    fix: 'Write year-month-day, such as 2024-05-17.',
  },
  {
    kind: 'event',
    value: ': en',
    invalid: ': en_GB',
    valid: ': en-GB',
    place: '6:11',
    code: 'bad-language',
    message: '`en_GB` is not a language tag.',
    fix: 'Use a tag of BCP 47, such as en, de or pt-BR.',
  },
  {
    kind: 'event',
    value: ': en',
    invalid: ': German',
    valid: ': de',
    place: '6:11',
    code: 'bad-language',
    message: '`German` is not a language tag.',
    fix: 'Use a tag of BCP 47, such as en, de or pt-BR.',
  },
  {
    kind: 'sessions',
    value: 'main',
    invalid: 'Use Cases',
    valid: 'use-cases',
    place: '2:8',
    code: 'bad-id',
    message: '`Use Cases` in `track` is not an id: an id has only a–z, 0–9 and single hyphens.',
    fix: 'Did you mean `use-cases`?',
  },
  {
    kind: 'sessions',
    value: '[a, b]',
    invalid: '[a, b.yaml]',
    valid: '[a, b-yaml]',
    place: '4:13',
    code: 'bad-id',
    message: '`b.yaml` in `topics` is not an id: an id has only a–z, 0–9 and single hyphens.',
    fix: 'Did you mean `b-yaml`?',
  },
  {
    kind: 'sessions',
    value: 'main',
    invalid: '"…"',
    valid: 'x',
    place: '2:8',
    code: 'bad-id',
    message: '`…` in `track` is not an id: an id has only a–z, 0–9 and single hyphens.',
    fix: 'Use the name of the file, without its ending.',
  },
  {
    kind: 'sessions',
    value: '[a, b]',
    invalid: '[]\nvideo: example.org/v',
    valid: '[]\nvideo: http://example.org/v',
    place: '5:8',
    code: 'bad-url',
    message: '`example.org/v` cannot be a link: it does not begin with https:// or http://.',
    fix: 'Write `https://example.org/v`.',
  },
  {
    kind: 'sessions',
    value: '[a, b]',
    invalid: '[]\nvideo: javascript:alert(1)',
    valid: '[]\nvideo: https://a.org/javascript:alert(1)',
    place: '5:8',
    code: 'bad-url',
    message: '`javascript:alert(1)` cannot be a link: it does not begin with https:// or http://.',
    fix: copy,
  },
  {
    kind: 'sessions',
    value: '[a, b]',
    invalid: '[]\nlinks: [{ label: A, url: "https://a.org/x y" }]',
    valid: '[]\nlinks: [{ label: A, url: "https://a.org/x%20y" }]',
    place: '5:26',
    code: 'bad-url',
    message: '`https://a.org/x y` cannot be a link: it has a space or line break.',
    fix: 'Write `https://a.org/x%20y`.',
  },
] as const)('$kind: $value cannot be $invalid but can be $valid', (row) => {
  const { kind, value, invalid, valid, place, code, message, fix } = row;
  expect(problemsOf(kind, files[kind].replace(value, invalid))).toEqual([[place, code, message, fix]]);
  expect(problemsOf(kind, files[kind].replace(value, valid))).toEqual([]);
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
