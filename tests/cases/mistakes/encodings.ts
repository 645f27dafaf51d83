import { validArchive } from '../../helpers.ts';
import { type Mistake, withLines } from '../case.ts';
import { event, fog, latin1, oil, TALKS, utf16 } from '../fileCases.ts';

/** Files that are empty, or whose bytes are not the text that they should be. */
export const encodings: readonly Mistake[] = [
  {
    what: 'an empty talk',
    files: { [`${TALKS}/oil.mdx`]: '' },
    problems: [
      [
        'events/days/sessions/oil.mdx empty-file',
        'The file is empty.',
        'Write the keys of a session in it, or remove it; content/README.md shows how.',
      ],
    ],
    fixed: { [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'a talk of one letter',
    files: { [`${TALKS}/oil.mdx`]: 'x' },
    problems: [
      [
        'events/days/sessions/oil.mdx:1:1 no-front-matter',
        'The file does not begin with front matter.',
        'Make its very first line `---`, then `title:` and the other keys, then another line `---`; the abstract follows.',
      ],
    ],
    fixed: { [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'a talk of white space',
    files: { [`${TALKS}/oil.mdx`]: ' \r\n\t\n' },
    problems: [
      [
        'events/days/sessions/oil.mdx empty-file',
        'The file is empty.',
        'Write the keys of a session in it, or remove it; content/README.md shows how.',
      ],
    ],
    fixed: { [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'a talk that is only a byte order mark',
    files: { [`${TALKS}/oil.mdx`]: '\u{FEFF}' },
    problems: [
      [
        'events/days/sessions/oil.mdx empty-file',
        'The file is empty.',
        'Write the keys of a session in it, or remove it; content/README.md shows how.',
      ],
    ],
    fixed: { [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'an empty topic that talks name',
    files: { 'topics/fog.yaml': '', ...withLines('topics: [fog]\n') },
    problems: [
      [
        'topics/fog.yaml empty-file',
        'The file is empty.',
        'Write the keys of a topic in it, or remove it; content/README.md shows how.',
      ],
    ],
    fixed: { 'topics/fog.yaml': fog },
  },
  {
    what: 'an empty archive.yaml',
    files: { 'archive.yaml': '' },
    problems: [
      [
        'archive.yaml empty-file',
        'The file is empty.',
        'Write the keys of an archive in it; content/README.md shows how.',
      ],
    ],
    fixed: { 'archive.yaml': validArchive['archive.yaml'] },
  },
  {
    what: 'an empty event.yaml',
    files: { 'events/days/event.yaml': '\n' },
    problems: [
      [
        'events/days/event.yaml empty-file',
        'The file is empty.',
        'Write the keys of an event in it; content/README.md shows how.',
      ],
    ],
    fixed: { 'events/days/event.yaml': event },
  },
  {
    what: 'UTF-16 of Windows',
    files: { [`${TALKS}/oil.mdx`]: utf16(oil) },
    problems: [
      [
        'events/days/sessions/oil.mdx saved-as-utf16',
        'The file is saved as UTF-16, and cannot be read.',
        'Save it as UTF-8: most editors ask for the encoding under “Save as”.',
      ],
    ],
    fixed: { [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'UTF-16 of another order',
    files: { [`${TALKS}/oil.mdx`]: utf16(oil, true) },
    problems: [
      [
        'events/days/sessions/oil.mdx saved-as-utf16',
        'The file is saved as UTF-16, and cannot be read.',
        'Save it as UTF-8: most editors ask for the encoding under “Save as”.',
      ],
    ],
    fixed: { [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'UTF-16 without its mark',
    files: { 'topics/fog.yaml': utf16(fog).slice(2) },
    problems: [
      [
        'topics/fog.yaml saved-as-utf16',
        'The file is saved as UTF-16, and cannot be read.',
        'Save it as UTF-8: most editors ask for the encoding under “Save as”.',
      ],
    ],
    fixed: { 'topics/fog.yaml': fog },
  },
  {
    what: 'Latin-1',
    files: { [`${TALKS}/oil.mdx`]: latin1(oil.replace('Words', 'Fin de siècle')) },
    problems: [
      [
        'events/days/sessions/oil.mdx:7:10 not-utf8',
        'A character here cannot be read: the file is not UTF-8 text, or the character was lost in a conversion.',
        'Write the character again (it shows as � or as a wrong letter), and save the file as UTF-8.',
      ],
    ],
    fixed: { [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'quotation marks of Windows-1252',
    files: { [`${TALKS}/oil.mdx`]: latin1(oil.replace('Words', '\u{93}Words\u{94}')) },
    problems: [
      [
        'events/days/sessions/oil.mdx:7:1 not-utf8',
        'A character here cannot be read: the file is not UTF-8 text, or the character was lost in a conversion.',
        'Write the character again (it shows as � or as a wrong letter), and save the file as UTF-8.',
      ],
    ],
    fixed: { [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'a byte of zero',
    files: { [`${TALKS}/oil.mdx`]: oil.replace('Words', 'Wor\0ds') },
    problems: [
      [
        'events/days/sessions/oil.mdx:7:4 not-utf8',
        'A character here cannot be read: the file is not UTF-8 text, or the character was lost in a conversion.',
        'Write the character again (it shows as � or as a wrong letter), and save the file as UTF-8.',
      ],
    ],
    fixed: { [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'two byte order marks',
    files: { [`${TALKS}/oil.mdx`]: `\u{FEFF}\u{FEFF}${oil}` },
    problems: [
      [
        'events/days/sessions/oil.mdx:1:1 control-character',
        'There is an invisible control character (U+FEFF) here.',
        'Delete it; if you cannot see it, write the words around it again.',
      ],
    ],
    fixed: { [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'lines that end as on an old Mac',
    files: { [`${TALKS}/oil.mdx`]: oil.replaceAll('\n', '\r') },
    problems: [
      [
        'events/days/sessions/oil.mdx old-line-ends',
        'The lines of this file end as on a very old Mac (CR), and cannot be told apart.',
        'Save the file with line ends of the kind LF (“Unix”) or CRLF (“Windows”); or copy its text into a new file.',
      ],
    ],
    fixed: { [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'lines that end three times',
    files: { [`${TALKS}/oil.mdx`]: oil.replaceAll('\n', '\r\r\n') },
    problems: [
      [
        'events/days/sessions/oil.mdx old-line-ends',
        'The lines of this file end as on a very old Mac (CR), and cannot be told apart.',
        'Save the file with line ends of the kind LF (“Unix”) or CRLF (“Windows”); or copy its text into a new file.',
      ],
    ],
    fixed: { [`${TALKS}/oil.mdx`]: oil },
  },
];
