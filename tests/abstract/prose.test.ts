import { describe, expect, test } from 'vitest';
import { renderAbstract } from '../../src/abstract/render.ts';
import { type DescribedProblem, described } from '../helpers.ts';

const problemsOf = (body: string): DescribedProblem[] => described(renderAbstract(body, 'a.mdx').problems);

const isCode = (word: string): string =>
  `A paragraph that begins with the word “${word}” is read as program code, and abstracts cannot contain code.`;
const letter = (written: string): string =>
  `If it is prose, write its first letter as \`${written}\` or begin with another word; if it is code, remove it.`;
const brace = [
  'mdx-brace',
  'A `{` opens program code here, and nothing closes it.',
  'Put a backslash before it: `\\{`.',
] as const;
const expression = (source: string) =>
  [
    'mdx-expression',
    `\`{${source}}\` is read as program code, and abstracts cannot contain code.`,
    'If it is prose, put a backslash before each `{`: `\\{`. If it is code or a comment, remove it.',
  ] as const;
const lessThan = (after: string) =>
  [
    'mdx-less-than',
    `\`<${after}\` is read as the beginning of a tag.`,
    `Put a backslash before it: \`\\<${after}\`.`,
  ] as const;
const tagInProse = (name: string) =>
  [
    'unclosed-tag',
    `\`<${name}>\` is opened here and not closed where it should be.`,
    `If it is prose, put a backslash before it: \`\\<${name}>\`. If it is HTML, remove it: an abstract is Markdown.`,
  ] as const;

/** Prose that MDX reads as code, its one problem, the text as the problem says to write it, and its plain text. */
test.each([
  [
    'import of oil fell.',
    '1:1',
    ['mdx-import', isCode('import'), letter('&#105;mport')],
    '&#105;mport of oil fell.',
    'import of oil fell.',
  ],
  [
    'Oil.\n\nexport rose.',
    '3:1',
    ['mdx-import', isCode('export'), letter('&#101;xport')],
    'Oil.\n\n&#101;xport rose.',
    'Oil. export rose.',
  ],
  ['a {b', '1:3', brace, 'a \\{b', 'a {b'],
  ['a {', '1:3', brace, 'a \\{', 'a {'],
  ['a {b} c', '1:3', expression('b'), 'a \\{b} c', 'a {b} c'],
  ['{}', '1:1', expression(''), '\\{}', '{}'],
  ['a {two words} c', '1:3', expression('two words'), 'a \\{two words} c', 'a {two words} c'],
  ['a {b {c} d} e', '1:3', expression('b {c} d'), 'a \\{b \\{c} d} e', 'a {b {c} d} e'],
  ['Set {1, 2} and', '1:5', expression('1, 2'), 'Set \\{1, 2} and', 'Set {1, 2} and'],
  ['## a {#id}', '1:6', expression('#id'), '## a \\{#id}', 'a {#id}'],
  ['{"{" (a}', '1:1', expression('"{" (a'), '\\{"\\{" (a}', '{"{" (a}'],
  ['{(a}', '1:1', expression('(a'), '\\{(a}', '{(a}'],
  ['I <3 it', '1:3', lessThan('3'), 'I \\<3 it', 'I <3 it'],
  ['a <= b', '1:3', lessThan('='), 'a \\<= b', 'a <= b'],
  ['a <- b', '1:3', lessThan('-'), 'a \\<- b', 'a <- b'],
  ['a <> b', '1:3', lessThan('>'), 'a \\<> b', 'a <> b'],
  ['a <b and c', '1:3', lessThan('b'), 'a \\<b and c', 'a <b and c'],
  ['Map<K, V> a', '1:4', lessThan('K,'), 'Map\\<K, V> a', 'Map<K, V> a'],
  ['<!DOCTYPE a>', '1:1', lessThan('!DOCTYPE'), '\\<!DOCTYPE a>', '<!DOCTYPE a>'],
  ['List<String> a', '1:5', tagInProse('String'), 'List\\<String> a', 'List<String> a'],
  ['of <toString> a', '1:4', tagInProse('toString'), 'of \\<toString> a', 'of <toString> a'],
  ['press <Enter>', '1:7', tagInProse('Enter'), 'press \\<Enter>', 'press <Enter>'],
] as const)('%j has one problem, and %s', (body, place, problem, corrected, shown) => {
  expect(problemsOf(body)).toEqual([[place, ...problem]]);
  const result = renderAbstract(corrected, 'a.mdx');
  expect(result.problems).toEqual([]);
  expect(result.text).toBe(shown);
});

test.each([
  'important',
  'exports',
  'Import of oil',
  'import: a',
  'The\nimport of oil',
  '- import of oil',
  '> export',
  '*import* of oil',
  '`import a`',
  'a } b',
  'a < b',
  'a > b',
  '\\{ \\< \\}',
  '`{a} <3`',
  '```\n{a} <b>\nimport a\n```',
])('%j is prose', (body) => {
  expect(problemsOf(body)).toEqual([]);
});

describe('what else prose may contain', () => {
  test.each([
    ['a <https://example.org/b> c', '1:3', 'https://example.org/b', 'https://example.org/b'],
    ['<www.example.org>', '1:1', 'www.example.org', 'https://www.example.org'],
    ['<ada@example.org>', '1:1', 'ada@example.org', 'mailto:ada@example.org'],
    ['<mailto:ada@example.org>', '1:1', 'ada@example.org', 'mailto:ada@example.org'],
  ])('the link %j, which must be written differently', (body, place, written, href) => {
    expect(problemsOf(body)).toEqual([
      [
        place,
        'mdx-angle-link',
        'A link in angle brackets cannot be read here.',
        `Write it without the brackets, \`${written}\`, or with words: \`[the words](${href})\`.`,
      ],
    ]);
    const { html, problems } = renderAbstract(`${written} [the words](${href})`, 'a.mdx');
    expect(problems).toEqual([]);
    expect(html.match(/<a /g)).toHaveLength(2);
  });

  test.each(['<!-- a -->', 'a <!-- b\n{c} <d>\n--> e', '<!-- a'])('the comment %j, which must be removed', (body) => {
    expect(problemsOf(body)).toEqual([
      [
        `1:${body.indexOf('<') + 1}`,
        'mdx-comment',
        'An abstract cannot contain comments: `<!-- … -->` would be shown or break the page.',
        'Remove it; put notes to other editors in the pull request, and notes to readers in `<EditorsNote>`.',
      ],
    ]);
  });

  test.each([
    ['# A', '1:1', 1, '##'],
    ['A\n===', '1:1', 1, '##'],
    ['# A\n\n### B', '1:1', 1, '##'],
    ['### A', '1:1', 3, '##'],
    ['## A\n\n#### B\n\n#### C', '3:1', 4, '###'],
  ])('the heading %j, which does not fit', (body, place, level, expected) => {
    const [first, second] = problemsOf(body);
    expect(first).toEqual([
      place,
      'heading-level',
      `A heading of level ${level} does not fit the page's outline here.`,
      `Begin it with \`${expected}\` and a space: headings of an abstract start at \`##\` and go one level deeper at a time.`,
    ]);
    expect(second).toBeUndefined();
  });
});

test('all problems of a text are reported at once, each at its position', () => {
  const body = 'é 😀 {\n\nI <3 you <Gap>\r\n\r\n<b>c</b> {d} [e](data:f)\n\nexport g\n';
  const places = problemsOf(body).map(([place, code]) => `${place} ${code}`);
  expect(places.toSorted()).toEqual([
    '1:6 mdx-brace',
    '3:10 unclosed-tag',
    '3:3 mdx-less-than',
    '5:1 raw-html',
    '5:10 mdx-expression',
    '5:14 link-scheme',
    '7:1 mdx-import',
  ]);
});

test('lines may end with a carriage return', () => {
  expect(problemsOf('a\r\rb <3 {two words}').map(([place]) => place)).toEqual(['3:3', '3:6']);
});

test('lines count from the beginning of the file', () => {
  const [found] = renderAbstract('\nA {', 'a.mdx', 12).problems;
  expect(found?.place).toEqual({ line: 13, column: 3 });
});
