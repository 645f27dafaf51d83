import { type RefusedCase, TALK, withLines, withTitle } from '../case.ts';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

const TOO_DEEP = ['This cannot be read as YAML: values are nested too deep.', 'Write it with fewer levels.'] as const;

const MANY = [
  'The keys and their values have more than 3000 lines and commas; this is the first one too many.',
  'Shorten the longest list or text. What a talk was about goes below the second line `---`.',
] as const;

/** Keys and values that are meant to keep the check busy. */
export const frontMatter: readonly RefusedCase[] = [
  {
    what: '50,000 lines',
    files: withLines(lines(50_000, (at) => `key${at}: a\n`)),
    problems: [
      [
        `${TALK}:4644:7 values-too-long`,
        'The keys and their values have 588965 characters; they may have at most 50000.',
        'Shorten the longest text. What a talk was about goes below the second line `---`.',
      ],
    ],
  },
  {
    what: '3,500 equal keys',
    files: withLines('room: a\n'.repeat(3500)),
    problems: [[`${TALK}:3001:8 too-many-values`, ...MANY]],
  },
  {
    what: '3,500 topics without names',
    files: withLines(`topics: [\n${'A,\n'.repeat(3500)}]\n`),
    problems: [[`${TALK}:1503:3 too-many-values`, ...MANY]],
  },
  {
    what: 'a title of 900,000 letters',
    files: withTitle(`title: ${'a'.repeat(900_000)}`),
    problems: [
      [
        `${TALK}:2:50001 values-too-long`,
        'The keys and their values have 900070 characters; they may have at most 50000.',
        'Shorten the longest text. What a talk was about goes below the second line `---`.',
      ],
    ],
  },
  {
    what: 'a title of 30,000 accents',
    files: withTitle(`title: ${'a\u{301}\u{323}'.repeat(15_000)}`),
    problems: [
      [
        `${TALK}:2:10001 value-too-long`,
        'This line of keys and values has 45007 characters; it may have at most 10000.',
        'Shorten it. What a talk was about goes below the second line `---`.',
      ],
    ],
  },
  {
    what: 'brackets in brackets',
    files: withLines(`topics: ${'['.repeat(9000)}\n`),
    problems: [[`${TALK}:5:109 bad-yaml`, ...TOO_DEEP]],
  },
  {
    what: 'braces in braces, with their ends',
    files: withLines(`links: ${'{a: '.repeat(1000)}${'}'.repeat(1000)}\n`),
    problems: [[`${TALK}:5:408 bad-yaml`, ...TOO_DEEP]],
  },
];
