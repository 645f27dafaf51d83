import { expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { described, validArchive, writeContent } from '../helpers.ts';

/** What is read of an archive whose about.mdx has this text. */
const read = (about: string | Uint8Array) => checkContent(writeContent({ ...validArchive, 'about.mdx': about }));

test('about.mdx is prose without front matter, and is optional', () => {
  const { catalogue, problems } = read('## Sources\n\nFrom [logs](https://example.org/).\n');
  expect(problems).toEqual([]);
  expect(catalogue?.about?.html).toBe('<h2>Sources</h2>\n<p>From <a href="https://example.org/">logs</a>.</p>');
  const without = checkContent(writeContent(validArchive));
  expect(without.problems).toEqual([]);
  expect(without.catalogue?.about).toBeUndefined();
});

test.each([
  [
    'Words.\n\nFrom {old} logs.\n',
    '3:6',
    'mdx-expression',
    '`{old}` is read as program code, and abstracts cannot contain code.',
    'If it is prose, put a backslash before each `{`: `\\{`. If it is code or a comment, remove it.',
  ],
  [
    '\u{FEFF}# About\n',
    '1:1',
    'heading-level',
    "A heading of level 1 does not fit the page's outline here.",
    'Begin it with `##` and a space: headings of an abstract start at `##` and go one level deeper at a time.',
  ],
  [
    'Words.\n\nSee [a talk](lamps.mdx).\n',
    '3:5',
    'dead-link',
    'The link `lamps.mdx` leads nowhere.',
    'Link to a whole address that begins with https://. Only sessions of one event can link to each other by file name.',
  ],
  [
    Buffer.from('Phares\nfrançais', 'latin1'),
    '2:5',
    'not-utf8',
    'A character here cannot be read: the file is not UTF-8 text, or the character was lost in a conversion.',
    'Write the character again (it shows as � or as a wrong letter), and save the file as UTF-8.',
  ],
])('a mistake in %j is reported at its line and column', (about, ...problem) => {
  const { problems } = read(about);
  expect(described(problems)).toEqual([problem]);
  expect(problems.map(({ file }) => file)).toEqual(['about.mdx']);
});

test('a mistake in about.mdx does not hide those of other files', () => {
  const files = { 'about.mdx': 'A {.', 'events/days/tracks/main.yaml': 'title: Main' };
  const { problems } = checkContent(writeContent({ ...validArchive, ...files }));
  expect(problems.map(({ code }) => code)).toEqual(['mdx-brace', 'missing-key', 'missing-key', 'missing-key']);
});
