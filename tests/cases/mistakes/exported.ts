import { type Mistake, TALK, withAbstract } from '../case.ts';

const escaped = (place: string, found: string, character: string): Mistake['problems'][number] => [
  `${TALK}:${place} escaped-character`,
  `\`${found}\` would be shown as it is: a program wrote it instead of “${character}”.`,
  `Write \`${character}\`.`,
];
const lineBreak = (place: string, found: string): Mistake['problems'] => [
  [
    `${TALK}:${place} escaped-break`,
    `\`${found}\` would be shown as it is: a program wrote it instead of a line break.`,
    'Remove each of them, and leave an empty line where a new paragraph begins.',
  ],
];
const foreign = (place: string, found: string, fix: string): Mistake['problems'] => [
  [
    `${TALK}:${place} foreign-markup`,
    `\`${found}\` cannot be read here: it is written in the way of another program.`,
    fix,
  ],
];

/** What other programs write, and what is no Markdown. */
export const exported: readonly Mistake[] = [
  ...['undefined', 'null', 'None', 'NaN', '[object Object]', 'TODO', 'N/A', 'TBA', 'tbd', '???', '---'].map(
    (text): Mistake => ({
      what: `only ${text}`,
      files: withAbstract(`${text}\n`),
      problems: [
        [
          `${TALK}:7:1 no-text-yet`,
          `\`${text}\` would be shown as the whole text.`,
          'Leave the abstract empty until there is one.',
        ],
      ],
      fixed: withAbstract(''),
    }),
  ),
  {
    what: 'a sentence after `\\n`',
    files: withAbstract('Lamps are lit.\\nFog comes.\\nLamps are out.\n'),
    problems: lineBreak('7:15', '\\n'),
    fixed: withAbstract('Lamps are lit.\n\nFog comes.\n\nLamps are out.\n'),
  },
  {
    what: 'two of `\\n`',
    files: withAbstract('Lamps:\\n\\n- one\\n- two\n'),
    problems: lineBreak('7:7', '\\n'),
    fixed: withAbstract('Lamps:\n\n- one\n- two\n'),
  },
  {
    what: '`\\r\\n`',
    files: withAbstract('Lamps are lit.\\r\\nFog comes.\n'),
    problems: lineBreak('7:15', '\\r\\n'),
    fixed: withAbstract('Lamps are lit.\n\nFog comes.\n'),
  },
  {
    what: 'characters by their numbers',
    files: withAbstract('Don\\u2019t light the caf\\u00E9 \\ud83d\\ude00Lamps.\n'),
    problems: [
      escaped('7:25', '\\u00E9', 'é'),
      escaped('7:32', '\\ud83d\\ude00', '😀'),
      escaped('7:4', '\\u2019', '’'),
    ],
  },
  {
    what: 'a character of a mail program',
    files: withAbstract('Don=E2=80=99t light it.\n'),
    problems: [escaped('7:4', '=E2=80=99', '’')],
  },
  {
    what: 'a character that was encoded twice',
    files: withAbstract('It&amp;#39;s a lamp.\n'),
    problems: [escaped('7:3', '&amp;#39;', "'")],
  },
  {
    what: 'a misspelt entity',
    files: withAbstract('lamps &mdsh; fog\n'),
    problems: [
      [
        `${TALK}:7:7 unknown-entity`,
        '`&mdsh;` would be shown as it is: it is the name of no character.',
        'Did you mean `&mdash;`?',
      ],
    ],
  },
  {
    what: 'an entity that does not exist',
    files: withAbstract('lamps &lampion; fog\n'),
    problems: [
      [
        `${TALK}:7:7 unknown-entity`,
        '`&lampion;` would be shown as it is: it is the name of no character.',
        'Write the character itself. If it is prose, put a backslash before it: `\\&lampion;`.',
      ],
    ],
    fixed: withAbstract('lamps \\&lampion; fog\n'),
  },
  {
    what: 'bold words of a forum',
    files: withAbstract('The [b]lamps[/b] are lit.\n'),
    problems: foreign('7:5', '[b]lamps[/b]', 'Write `**lamps**`.'),
  },
  {
    what: 'a link of a forum',
    files: withAbstract('The [url=https://example.org]lamps[/url] are lit.\n'),
    problems: foreign('7:5', '[url=https://example.org]lamps[/url]', 'Write `[lamps](https://example.org)`.'),
  },
  {
    what: 'an address of a forum',
    files: withAbstract('See [URL]https://example.org/[/URL].\n'),
    problems: foreign('7:5', '[URL]https://example.org/[/URL]', 'Write `https://example.org/`.'),
  },
  {
    what: 'a list of a forum',
    files: withAbstract('[list]\n[*]lamps\n[/list]\n'),
    problems: foreign('7:1', '[list] [*]lamps [/list]', 'Write it in Markdown, without tags in square brackets.'),
    fixed: withAbstract('- lamps\n'),
  },
  {
    what: 'a note of GitHub',
    files: withAbstract('> [!NOTE]\n> Lamps are lit.\n'),
    problems: foreign('7:3', '[!NOTE]', 'Write `**Note:**`.'),
  },
];
