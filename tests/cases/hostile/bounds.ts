import { type RefusedCase, TALK, withAbstract } from '../case.ts';

const import_ = [
  'A paragraph that begins with the word “import” is read as program code, and abstracts cannot contain code.',
  'If it is prose, write its first letter as `&#105;mport` or begin with another word; if it is code, remove it.',
] as const;
const deep = [
  'This is nested too deep: inside too many quotes, lists, brackets or tags.',
  'Write it with fewer levels.',
] as const;
const many = (sign: string, max: number) =>
  [
    `The text has more than ${max} of the sign \`${sign}\`; this is the first one too many.`,
    'Write the text with fewer of them.',
  ] as const;

/** Texts that are made to take the parser long, or much memory. */
export const bounds: readonly RefusedCase[] = [
  {
    what: 'thousands of imports',
    files: withAbstract('import a\nb\n\n'.repeat(7600)),
    problems: [[`${TALK}:7:1 mdx-import`, ...import_]],
  },
  {
    what: 'links in links',
    files: withAbstract('[a]('.repeat(1900)),
    problems: [[`${TALK}:7:801 nested-too-deep`, ...deep]],
  },
  {
    what: 'images in images',
    files: withAbstract('!['.repeat(1900)),
    problems: [[`${TALK}:7:402 nested-too-deep`, ...deep]],
  },
  {
    what: 'lists in lists',
    files: withAbstract(`${'- '.repeat(9000)}a\n`),
    problems: [[`${TALK}:7:59 nested-too-deep`, ...deep]],
  },
  {
    what: 'quotes in quotes',
    files: withAbstract(`${'> '.repeat(9000)}a\n`),
    problems: [[`${TALK}:7:119 nested-too-deep`, ...deep]],
  },
  {
    what: 'calls of footnotes without end',
    files: withAbstract(`${'[^1]\n'.repeat(2100)}\n[^1]: a\n`),
    problems: [[`${TALK}:2007:1 too-many-signs`, ...many('[', 2000)]],
  },
  {
    what: 'tags without end',
    files: withAbstract('<div>\n'.repeat(9000)),
    problems: [[`${TALK}:507:1 too-many-signs`, ...many('<', 500)]],
  },
  {
    what: 'comments without end',
    files: withAbstract('<!--\n'.repeat(9000)),
    problems: [[`${TALK}:507:1 too-many-signs`, ...many('<', 500)]],
  },
  {
    what: 'letters by their numbers without end',
    files: withAbstract('&#65;\n'.repeat(9000)),
    problems: [[`${TALK}:1007:1 too-many-signs`, ...many('&', 1000)]],
  },
  {
    what: 'expressions without end',
    files: withAbstract('{a}\n'.repeat(9000)),
    problems: [[`${TALK}:2007:1 too-many-signs`, ...many('{', 2000)]],
  },
];
