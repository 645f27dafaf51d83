import { type Mistake, TALK, withAbstract } from '../case.ts';

const bullets = (sign: string, place = '7:1'): Mistake['problems'] => [
  [
    `${TALK}:${place} bullets-unread`,
    `The lines that begin with \`${sign}\` would be shown one after another in one paragraph, and not as a list.`,
    'Begin each item with a hyphen and a space instead: `- `.',
  ],
];
const heading = (line: string, place: string, fix: string): Mistake['problems'] => [
  [
    `${TALK}:${place} paragraph-as-heading`,
    `The paragraph above \`${line}\` would be shown as a heading: nothing is between them.`,
    fix,
  ],
];
const divider = (found: string, place: string, line: string): Mistake['problems'] => [
  [
    `${TALK}:${place} table-line-unread`,
    `\`${found}\` would be shown as it is, and so would the whole table: only hyphens divide its first line from the others.`,
    `Write \`${line}\`.`,
  ],
];

const sign = (found: string, place: string, why: string): Mistake['problems'] => [
  [
    `${TALK}:${place} sign-begins-block`,
    `\`${found}\` would be shown without its sign: a line that begins with \`${found.charAt(0)}\` ${why}.`,
    `Put a backslash before it: \`\\${found}\`.`,
  ],
];

const LONG = 'Words of a paragraph that nobody would ever read as a heading, because it goes on and on';

/** Lines that begin with signs of other programs, and lines of signs at the wrong place. */
export const lines: readonly Mistake[] = [
  {
    what: 'bullets of a word processor',
    files: withAbstract('You will learn\n• one\n• two\n'),
    problems: bullets('•', '8:1'),
    fixed: withAbstract('You will learn\n- one\n- two\n'),
  },
  ...['·', '►', '▪', '◦', '✓', '✅', '●', '–', '—', '→'].map(
    (sign): Mistake => ({
      what: `a list of ${sign}`,
      files: withAbstract(`${sign} one\n${sign} two\n${sign} three\n`),
      problems: bullets(sign),
      fixed: withAbstract('- one\n- two\n- three\n'),
    }),
  ),
  {
    what: 'bullets of a word processor as letters',
    files: withAbstract('o\tone\no\ttwo\n'),
    problems: bullets('o'),
    fixed: withAbstract('- one\n- two\n'),
  },
  {
    what: 'an emoji before each line',
    files: withAbstract('🚀 one\n🔒 two\n'),
    problems: bullets('🚀` and `🔒'),
    fixed: withAbstract('- 🚀 one\n- 🔒 two\n'),
  },
  {
    what: 'letters before items',
    files: withAbstract('You will learn\na) one\nb) two\n'),
    problems: bullets('a)` and `b)', '8:1'),
    fixed: withAbstract('You will learn\n- one\n- two\n'),
  },
  {
    what: 'numbers in brackets before items',
    files: withAbstract('(1) one\n(2) two\n'),
    problems: bullets('(1)` and `(2)'),
    fixed: withAbstract('1. one\n2. two\n'),
  },
  {
    what: 'a table with a frame',
    files: withAbstract('+---+---+\n| a | b |\n+---+---+\n| 1 | 2 |\n| 3 | 4 |\n+---+---+\n'),
    problems: [
      [
        `${TALK}:7:1 foreign-markup`,
        '`+---+---+` cannot be read here: it is written in the way of another program.',
        'Write a table of Markdown: cells between `|`, a line of `---` below the first row.',
      ],
    ],
    fixed: withAbstract('| a | b |\n|---|---|\n| 1 | 2 |\n'),
  },
  {
    what: 'bullets without spaces, and with tabs',
    files: withAbstract('•one\n•\ttwo\n'),
    problems: bullets('•'),
    fixed: withAbstract('- one\n- two\n'),
  },
  {
    what: 'bullets of items with two lines',
    files: withAbstract('• one\n  and more\n• two\n'),
    problems: bullets('•'),
    fixed: withAbstract('- one\n  and more\n- two\n'),
  },
  {
    what: 'bullets in a quote',
    files: withAbstract('> • one\n> • two\n'),
    problems: bullets('•', '7:3'),
    fixed: withAbstract('> - one\n> - two\n'),
  },
  {
    what: 'bullets below an item',
    files: withAbstract('- lamps\n  ◦ one\n  ◦ two\n'),
    problems: bullets('◦', '8:3'),
    fixed: withAbstract('- lamps\n  - one\n  - two\n'),
  },
  {
    what: 'hyphens right below a sentence',
    files: withAbstract('A sentence.\n---\nMore.\n'),
    problems: heading('---', '8:1', 'Put an empty line above `---`.'),
    fixed: withAbstract('A sentence.\n\n---\nMore.\n'),
  },
  {
    what: 'hyphens right below a word',
    files: withAbstract('Text.\n---\n'),
    problems: heading('---', '8:1', 'Put an empty line above `---`.'),
    fixed: withAbstract('Text.\n\n---\n'),
  },
  {
    what: 'hyphens right below an exclamation',
    files: withAbstract('Come and see!\r\n----\r\nMore.\r\n'),
    problems: heading('----', '8:1', 'Put an empty line above `----`.'),
    fixed: withAbstract('Come and see!\n\n----\nMore.\n'),
  },
  {
    what: 'hyphens right below a question of a paragraph',
    files: withAbstract('Have you ever asked yourself how lamps are lit at night?\n---\n'),
    problems: heading('---', '8:1', 'Put an empty line above `---`.'),
    fixed: withAbstract('Have you ever asked yourself how lamps are lit at night?\n'),
  },
  {
    what: 'hyphens right below a long line',
    files: withAbstract(`${LONG}\n---\n`),
    problems: heading('---', '8:1', 'Put an empty line above `---`.'),
    fixed: withAbstract(`${LONG}\n\n---\n`),
  },
  {
    what: 'hyphens right below two lines',
    files: withAbstract('Words of a\nparagraph\n---\n'),
    problems: heading('---', '9:1', 'Put an empty line above `---`.'),
    fixed: withAbstract('Words of a\nparagraph\n\n---\n'),
  },
  {
    what: 'equals signs right below a sentence',
    files: withAbstract('A sentence.\n===\nMore.\n'),
    problems: heading('===', '8:1', 'Put an empty line between them, and use hyphens: `---`.'),
    fixed: withAbstract('A sentence.\n\n---\nMore.\n'),
  },
  {
    what: 'hyphens right below a sentence of a quote',
    files: withAbstract('> A sentence.\n> ---\n'),
    problems: heading('---', '8:3', 'Put an empty line above `---`.'),
    fixed: withAbstract('> A sentence.\n>\n> ---\n'),
  },
  {
    what: 'a share after a sign',
    files: withAbstract('> 90% of outages are caused by fog.\n'),
    problems: sign('> 90%', '7:1', 'is a quote'),
    fixed: withAbstract('\\> 90% of outages are caused by fog.\n'),
  },
  {
    what: 'a number after a sign without a space',
    files: withAbstract('>100 lamps are lit.\n'),
    problems: sign('>100', '7:1', 'is a quote'),
    fixed: withAbstract('\\>100 lamps are lit.\n'),
  },
  {
    what: 'a number after a sign in an item',
    files: withAbstract('- > 100 lamps\n- fog\n'),
    problems: sign('> 100', '7:3', 'is a quote'),
    fixed: withAbstract('- \\> 100 lamps\n- fog\n'),
  },
  {
    what: 'a plus sign at the beginning of a line',
    files: withAbstract('We use Kafka\n+ Flink for this.\n'),
    problems: sign('+ Flink', '8:1', 'begins a list'),
    fixed: withAbstract('We use Kafka\n\\+ Flink for this.\n'),
  },
  {
    what: 'a table with dashes',
    files: withAbstract('|a|b|\n|—|—|\n|1|2|\n|3|4|\n'),
    problems: divider('|—|—|', '8:1', '|---|---|'),
  },
  {
    what: 'a table with equals signs',
    files: withAbstract('| a | b |\n|===|===|\n| 1 | 2 |\n'),
    problems: divider('|===|===|', '8:1', '|---|---|'),
  },
  {
    what: 'a table without outer signs, with dashes',
    files: withAbstract('Day | Room\n–– | ––\nMon | A\n'),
    problems: divider('–– | ––', '8:1', '|---|---|'),
  },
  {
    what: 'a table with plus signs in its line of hyphens',
    files: withAbstract('| a | b |\n|---+---|\n| 1 | 2 |\n'),
    problems: divider('|---+---|', '8:1', '|---|---|'),
  },
  {
    what: 'a table without headings',
    files: withAbstract('|---|---|\n|one|two|\n'),
    problems: [
      [
        `${TALK}:7:1 table-without-head`,
        'These lines would be shown with their signs `|` and not as a table: there is no line above the line of hyphens.',
        'Put a line with the heading of each column above it: `| Heading | Heading |`.',
      ],
    ],
    fixed: withAbstract('| Heading | Heading |\n|---|---|\n|one|two|\n'),
  },
];
