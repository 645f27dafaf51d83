import { expect, test } from 'vitest';
import { unreadableText } from '../../src/reader/characters.ts';
import { described, problemsWith, validArchive } from '../helpers.ts';

const notUtf8 = [
  'not-utf8',
  'A character here cannot be read: the file is not UTF-8 text, or the character was lost in a conversion.',
  'Write the character again (it shows as � or as a wrong letter), and save the file as UTF-8.',
];
const control = (character: string) => [
  'control-character',
  `There is an invisible control character (${character}) here.`,
  'Delete it; if you cannot see it, write the words around it again.',
];

const unwanted = (what: string, word: string) => [
  'unwanted-character',
  `There is ${what} here.`,
  `Delete it; if you cannot see what to delete, write \`${word}\` again.`,
];

test.each([
  ['a\u{FFFD}b\u{FFFD}', [['1:2', ...notUtf8]]],
  ['a\nb\u0000\u0007', [['2:2', ...notUtf8]]],
  [
    'a\u0008\u0008\r\né\u001b[31m',
    [
      ['1:2', ...control('U+0008')],
      ['2:2', ...control('U+001B')],
    ],
  ],
  ['\u007F', [['1:1', ...control('U+007F')]]],
  ['a\u0085', [['1:2', ...control('U+0085')]]],
  [
    '\u200Ba\u200B\rb\r\nThe fo\u202Eg\uE000horn.',
    [
      ['1:1', ...unwanted('an invisible character (U+200B)', 'a')],
      ['3:7', ...unwanted('an invisible character that turns the direction of the text (U+202E)', 'foghorn.')],
    ],
  ],
])('%j is not a text', (text, problems) => {
  expect(described(unreadableText(text, 'a.yaml'))).toEqual(problems);
});

test.each(['', 'a\tb\r\nc\n', 'é 山 😀', 'می\u200Cخواهم', 'Schiff\u00ADfahrt'])('%j is a text', (text) => {
  expect(unreadableText(text, 'a.yaml')).toEqual([]);
});

const latin1 = Buffer.from('---\ntitle: Phares français\n---\n', 'latin1');
const utf16 = Buffer.from(`\u{FEFF}${validArchive['topics/optics.yaml']}`, 'utf16le');
const garbage = Uint8Array.from({ length: 999 }, (_, index) => (index * 7919) % 256);

test.each([
  ['events/days/sessions/french.mdx', latin1, 2],
  ['topics/garbage.yaml', garbage, 1],
  ['events/days/sessions/garbage.mdx', garbage, 1],
  ['events/days/tracks/zeros.yaml', new Uint8Array(20), 1],
])('%s, binary or in another encoding, has one problem', (path, bytes, line) => {
  expect(problemsWith({ [path]: bytes })).toEqual([[path, 'not-utf8', line]]);
});

test('a file in UTF-16 has one problem of its own', () => {
  expect(problemsWith({ 'topics/wide.yaml': utf16 })).toEqual([['topics/wide.yaml', 'saved-as-utf16', 0]]);
});
