import { expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { splitFrontMatter } from '../../src/reader/frontMatter.ts';
import { described, validArchive, writeContent } from '../helpers.ts';

test.each([
  ['---\na: 1\n---\nWords\n', 'a: 1\n', 'Words\n', 4],
  ['---\n---\n', '', '', 3],
  ['---\na: 1\n---', 'a: 1\n', '', 3],
  ['---  \na: 1\n--- \t\n\nWords', 'a: 1\n', '\nWords', 4],
  ['---\r\na: 1\r\n---\r\n\r\nWords\r\n', 'a: 1\r\n', '\r\nWords\r\n', 4],
  ['---\na: "---"\nb: ----\n---\nA\n\n---\n\nB', 'a: "---"\nb: ----\n', 'A\n\n---\n\nB', 5],
  ['---\na: 1\n\rb: 2\n---\nText', 'a: 1\n\rb: 2\n', 'Text', 6],
])('%j is split into front matter and body', (text, yaml, body, bodyLine) => {
  expect(splitFrontMatter(text)).toEqual({ yaml, body, bodyLine });
});

test.each([
  ['', 'no-front-matter'],
  ['Words', 'no-front-matter'],
  ['\n---\na: 1\n---\n', 'no-front-matter'],
  [' ---\na: 1\n---\n', 'no-front-matter'],
  ['----\na: 1\n----\n', 'no-front-matter'],
  ['--- a: 1\n---\n', 'no-front-matter'],
  ['---\na: 1\n', 'unclosed-front-matter'],
  ['---', 'unclosed-front-matter'],
  ['---\na: 1\n ---\nWords', 'unclosed-front-matter'],
  ['---\na: 1\n----\nWords', 'unclosed-front-matter'],
])('%j is refused: %s', (text, code) => {
  expect(splitFrontMatter(text)).toBe(code);
});

/** The problems of the valid archive if the file of its session has this content. */
function problemsOf(text: string | Uint8Array) {
  const { problems } = checkContent(writeContent({ ...validArchive, 'events/days/sessions/lamps.mdx': text }));
  return described(problems);
}

test('a file without complete front matter has one problem', () => {
  expect(problemsOf('A {brace\n')).toEqual([
    [
      '1:1',
      'no-front-matter',
      'The file does not begin with front matter.',
      'Make its very first line `---`, then `title:` and the other keys, then another line `---`; the abstract follows.',
    ],
  ]);
  expect(problemsOf('---\ntitle: [\n')).toEqual([
    [
      '1:1',
      'unclosed-front-matter',
      'The front matter that begins here has no end.',
      'Put a line `---` between the last key and the abstract.',
    ],
  ]);
});

const file = (start: string, end: string): string =>
  [
    `${start}---`,
    'title: Lamps',
    'track: main',
    'speakers:',
    '  - name: Ada',
    '    compny: Acme',
    '---',
    '',
    'Née {x',
    '',
  ].join(end);

test('a byte order mark before YAML is not part of its first line', () => {
  const topic = '\u{FEFF}titel: Fog\ndescription: Nothing is seen.\n';
  const { problems } = checkContent(writeContent({ ...validArchive, 'topics/fog.yaml': topic }));
  expect(described(problems)).toEqual([['1:1', 'unknown-key', 'A topic has no key `titel`.', 'Did you mean `title`?']]);
});

test.each([
  ['as usual', file('', '\n')],
  ['with CRLF', file('', '\r\n')],
  ['with a byte order mark', file('\u{FEFF}', '\n')],
])('positions are relative to the file, %s', (_, text) => {
  expect(problemsOf(text)).toEqual([
    ['6:5', 'unknown-key', 'A speaker of a session has no key `compny`.', 'Did you mean `company`?'],
    ['9:5', 'mdx-brace', 'A `{` opens program code here, and nothing closes it.', 'Put a backslash before it: `\\{`.'],
  ]);
});
