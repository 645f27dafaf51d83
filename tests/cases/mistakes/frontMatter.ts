import { type Files, type Mistake, type Reported, TALK, withAbstract } from '../case.ts';

const HEAD = 'title: Lamps\ntrack: main\nspeakers: [{ name: Ada Lovelace, company: Acme }]\n';
const talk = (text: string): Files => ({ [TALK]: text });
const right = withAbstract('Words.\n');

const below: Reported = [
  `${TALK}:5:1 keys-below-line`,
  'These keys are below the line `---` that ends the keys, and would be shown as text.',
  'Move them above it.',
];

/** A talk without its first line, or with another one. */
const begins = (
  what: string,
  start: string,
  found: string,
  fix: string,
  fixed: Files | undefined = right,
): Mistake => ({
  what: `a talk that begins with ${what}`,
  files: talk(start),
  problems: [[`${TALK}:1:1 no-front-matter`, `The file does not begin with front matter: ${found}.`, fix]],
  ...(fixed && { fixed }),
});

const rest = `${HEAD}---\n\nWords.\n`;

/** A talk in which the keys end with another line. */
const ends = (line: string, fix: string, fixed?: Files): Mistake => ({
  what: `keys that end with ${line}`,
  files: talk(`---\n${HEAD}${line}\n\nWords.\n`),
  problems: [
    [
      `${TALK}:5:${1 + line.length - line.trimStart().length} unclosed-front-matter`,
      `\`${line.trim()}\` does not end the keys: only a line \`---\` without spaces before it and words after it does.`,
      fix,
    ],
  ],
  ...(fixed && { fixed }),
});

const html = 'Remove it: the first line is `---`, and below it are the keys.';
const program = 'Copy the text itself into a new file, in an editor for plain text.';

/** The two lines around the keys, and keys that are not between them. */
export const frontMatter: readonly Mistake[] = [
  {
    what: 'keys below the line that ends the keys',
    files: talk(
      '---\ntitle: Lamps\ntrack: main\n---\nspeakers:\n  - name: Ada Lovelace\nslides: https://example.org/\n\nWords.\n',
    ),
    problems: [below],
    fixed: right,
  },
  {
    what: 'keys below that line and an empty line',
    files: talk('---\ntitle: Lamps\n---\n\ntrack: main\nduration: 45\n\nWords.\n'),
    problems: [below],
    fixed: right,
  },
  {
    what: 'a list below that line',
    files: talk('---\ntitle: Lamps\n---\n\ntopics:\n- optics\n\nWords.\n'),
    problems: [below],
    fixed: right,
  },
  {
    what: 'one key below that line',
    files: talk('---\ntitle: Lamps\n---\n\nslides: https://example.org/\n'),
    problems: [below],
    fixed: right,
  },
  {
    what: 'all keys below both lines',
    files: talk('---\n---\n\ntitle: Lamps\ntrack: main\n'),
    problems: [[`${TALK}:4:1 keys-below-line`, below[1], below[2]]],
    fixed: right,
  },
  ends('----', 'Write `---`.'),
  ends('--', 'Write `---`.'),
  ends('—-', 'Write `---`.'),
  ends('—', 'Write `---`.'),
  ends('...', 'Write `---`.'),
  ends('***', 'Write `---`.'),
  ends('- - -', 'Write `---`.'),
  ends(' ---', 'Remove the space before it.', right),
  ends('--- Words.', 'Write `---`, and the words below it.'),
  ends('---Words.', 'Write `---`, and the words below it.'),
  {
    what: 'keys that end with four dashes, and a line in the abstract',
    files: talk(`---\n${HEAD}----\n\nWords.\n\n---\n\nMore.\n`),
    problems: [
      [
        `${TALK}:5:1 unclosed-front-matter`,
        '`----` does not end the keys: only a line `---` without spaces before it and words after it does.',
        'Write `---`.',
      ],
    ],
  },
  {
    what: 'keys between two lines of four dashes',
    files: talk(`----\n${HEAD}----\n\nWords.\n`),
    problems: [
      [
        `${TALK}:1:1 no-front-matter`,
        'The file does not begin with front matter: its first line is `----`.',
        'Write `---`.',
      ],
      [
        `${TALK}:5:1 unclosed-front-matter`,
        '`----` does not end the keys: only a line `---` without spaces before it and words after it does.',
        'Write `---`.',
      ],
    ],
  },
  begins('two dashes', `--\n${rest}`, 'its first line is `--`', 'Write `---`.', undefined),
  begins('a long dash', `—\n${rest}`, 'its first line is `—`', 'Write `---`.', undefined),
  begins(
    'an empty line',
    `\n---\n${rest}`,
    'there is an empty line before its first line `---`',
    'Remove the empty line before it.',
  ),
  begins('a space', ` ---\n${rest}`, 'there is a space before its first line `---`', 'Remove the space before it.'),
  begins(
    'a key on its first line',
    `--- ${rest}`,
    'its first line is `--- title: Lamps`',
    'Write `---`, and `title: Lamps` on a line of its own below it.',
  ),
  begins('its keys', rest, 'there is no line `---` above its keys', 'Put a line `---` above them.'),
  begins(
    'the keys of TOML',
    '+++\ntitle = "Lamps"\n+++\n\nWords.\n',
    'its keys are between lines `+++`, as in the format TOML',
    'Put `---` instead of both lines, and a colon and a space instead of each `=`.',
  ),
  begins(
    'the signs of code',
    `\`\`\`yaml\n---\n${HEAD}---\n\`\`\`\n\nWords.\n`,
    'it begins with the signs that begin code',
    'Remove that line, and the one with the same signs that ends the code.',
  ),
  begins(
    'a heading',
    '# Lamps\n\nWords.\n',
    'it begins with a heading',
    'Write it as a key, `title:`, between two lines `---`.',
  ),
  begins('HTML', '<h1>Lamps</h1>\n', 'it begins with HTML', html),
  begins('a page', '<!DOCTYPE html>\n<title>Lamps</title>\n', 'it begins with HTML', html),
  begins('RTF', '{\\rtf1\\ansi Lamps}\n', 'it is a file of a word processor (RTF)', program),
  begins('PDF', '%PDF-1.4\n', 'it is a PDF', program),
  begins(
    'JSON',
    '{\n  "title": "Lamps"\n}\n',
    'its keys are between curly brackets, as in the format JSON',
    'Write each on a line, such as `title: How we test`, between two lines `---`.',
  ),
  begins(
    'the signs of changes',
    '+---\n+title: Lamps\n+---\n+\n+Words.\n',
    'it begins with the signs of a list of changes',
    'Copy the text of the file itself, without the signs + and - before its lines.',
  ),
  {
    what: 'keys in the about page that are those of another program',
    files: { 'about.mdx': '---\nlayout: page\n---\n\nWords.\n' },
    problems: [
      [
        'about.mdx:1:1 about-keys',
        'The about page has no keys: these would be shown as text.',
        'Remove both lines `---` and all between them.',
      ],
    ],
    fixed: { 'about.mdx': 'Words.\n' },
  },
];
