import { describe, expect, test } from 'vitest';
import { renderAbstract } from '../../src/abstract/render.ts';
import { described } from '../helpers.ts';

const inMarkdown = 'Write it in Markdown, without tags.';
const words = 'Write **the words**.';

test.each([
  ['<iframe src="https://example.org/"></iframe>', '1:1', 'iframe', inMarkdown],
  ['<div onclick="alert(1)">a</div>', '1:1', 'div', inMarkdown],
  ['<div style={{ color: "red" }}>a</div>', '1:1', 'div', inMarkdown],
  ['<div {...all}>a</div>', '1:1', 'div', inMarkdown],
  ['<div class=wide>', '1:1', 'div', inMarkdown],
  ['<svg:use />', '1:1', 'svg:use', inMarkdown],
  ['<constructor />', '1:1', 'constructor', inMarkdown],
  ['<toString />', '1:1', 'toString', inMarkdown],
  ['<__proto__ />', '1:1', '__proto__', inMarkdown],
  ['<b>a</b>', '1:1', 'b', words],
  ['A <b>b', '1:3', 'b', words],
  ['<b onclick={alert(1) x}>a', '1:1', 'b', words],
  ['A <em>b</em>', '1:3', 'em', 'Write *the words*.'],
  ['A<br>b', '1:2', 'br', 'Leave an empty line to begin a new paragraph.'],
  ['https://example.org<br>b', '1:20', 'br', 'Leave an empty line to begin a new paragraph.'],
  ['A<br />b', '1:2', 'br', 'Leave an empty line to begin a new paragraph.'],
  ['<p>One\n\nTwo</p>', '1:1', 'p', 'Leave an empty line between paragraphs.'],
  ['<a href="javascript:alert(1)">a</a>', '1:1', 'a', 'Write [the words](https://…).'],
  ['<a href=javascript:alert(1)>a', '1:1', 'a', 'Write [the words](https://…).'],
  [
    '<img src="a.png" onerror="alert(1)">',
    '1:1',
    'img',
    'Say it in words, or link to the picture: [the diagram](https://…).',
  ],
  ['<h2>a</h2>', '1:1', 'h2', 'Begin the line with `## `.'],
  ['<code>a</code>', '1:1', 'code', 'Write the code between backticks.'],
  ['<pre>a</pre>', '1:1', 'pre', 'Put the code between lines of three backticks.'],
  ['<li>a</li>', '1:1', 'li', 'Begin each item with a hyphen and a space.'],
  ['<ol />', '1:1', 'ol', 'Begin each item with its number, a full stop and a space.'],
  ['<blockquote>a</blockquote>', '1:1', 'blockquote', 'Begin each line with `> `.'],
  ['<table />', '1:1', 'table', 'Write a table of Markdown: cells between `|`, a line of `---` below the first row.'],
])('%j is HTML', (body, place, name, instead) => {
  const { html, text, problems } = renderAbstract(body, 'a.mdx');
  const message = `HTML such as \`<${name}>\` is not allowed in an abstract.`;
  expect(described(problems)).toEqual([[place, 'raw-html', message, instead]]);
  expect([html, text]).toEqual(['', '']);
});

test.each([
  ['<EditorsNote>\n\n<script>a</script>\n\n</EditorsNote>', ['raw-html']],
  ['<EditorsNote>\n\n> - <b onclick="a">{b}</b>\n\n</EditorsNote>', ['raw-html']],
  ['<EditorsNote>{alert(1)}</EditorsNote>', ['mdx-expression']],
  ['<Gap>{alert(1)}</Gap>', ['component-content', 'mdx-expression']],
  ['| a |\n|---|\n| <b>c</b> |', ['raw-html']],
  ['[<b>a</b>](https://example.org/)', ['raw-html']],
  ['*<script>a</script>*', ['raw-html']],
  ['a[^1]\n\n[^1]: <script>b</script>', ['raw-html']],
  ['{<script>a</script>}', ['mdx-expression']],
  ['{`a` + alert(1)}', ['mdx-expression']],
  ['{/* a */}', ['mdx-expression']],
  ['export const a = 1', ['mdx-import']],
  ['export default ({ children }) => children', ['mdx-import']],
  ['import { a } from "node:fs"\nimport "b"', ['mdx-import']],
])('%j is refused', (body, codes) => {
  const { html, text, problems } = renderAbstract(body, 'a.mdx');
  expect(problems.map(({ code }) => code)).toEqual(codes);
  expect([html, text]).toEqual(['', '']);
});

describe('invisible characters', () => {
  test.each([
    ['a\u0000b', '1:2', 'U+0000'],
    ['a\u001b[31m', '1:2', 'U+001B'],
    ['`a\u0008`', '1:3', 'U+0008'],
    ['[a](https://example.org/ "b\u0007")', '1:28', 'U+0007'],
    ['~~~js\u0001\na\n~~~', '1:6', 'U+0001'],
  ])('are reported in %j', (body, place, character) => {
    expect(described(renderAbstract(body, 'a.mdx').problems)).toEqual([
      [
        place,
        'control-character',
        `There is an invisible control character (${character}) here.`,
        'Delete it; if you cannot see it, write the words around it again.',
      ],
    ]);
  });

  test('that were lost are reported', () => {
    expect(renderAbstract('a\u{FFFD}b', 'a.mdx').problems.map(({ code }) => code)).toEqual(['not-utf8']);
  });

  test.each([
    ['a&#0;b', '1:2', '&#0;', 'no character'],
    ['a&#8;b', '1:2', '&#8;', 'no character'],
    ['`&#xD800;` \\&#xD800; and *a &#xD800;*', '1:29', '&#xD800;', 'no character'],
    ['😀&#xDE00;', '1:3', '&#xDE00;', 'no character'],
    ['a\n\nb&#x202E;c', '3:2', '&#x202E;', 'an invisible character that turns the direction of the text (U+202E)'],
    ['a &ZeroWidthSpace; b', '1:3', '&ZeroWidthSpace;', 'an invisible character (U+200B)'],
    ['[a](https://example.org/ "b&#8203;")', '1:28', '&#8203;', 'an invisible character (U+200B)'],
    ['a &#xE000; b', '1:3', '&#xE000;', 'a character that other computers do not show (U+E000)'],
  ])('that have an entity are reported in %j', (body, place, entity, what) => {
    expect(described(renderAbstract(body, 'a.mdx').problems)).toEqual([
      [place, 'unwanted-entity', `\`${entity}\` stands for ${what}.`, 'Delete it.'],
    ]);
  });

  test.each(['`&#8203;`', 'a \\&#8203; b', '&#128104;&#8205;&#128105;', 'می&zwnj;خواهم', 'Schiff&shy;fahrt&nbsp;!'])(
    'that are right pass in %j',
    (body) => {
      expect(renderAbstract(body, 'a.mdx').problems).toEqual([]);
    },
  );
});

const deep = [
  'nested-too-deep',
  'This is nested too deep: inside too many quotes, lists, brackets or tags.',
  'Write it with fewer levels.',
];

describe('an extreme text', () => {
  test.each([
    ['quotes', `${'> '.repeat(9000)}a`, '1:119'],
    ['lists', `${'- '.repeat(9000)}a`, '1:59'],
    ['notes', `${'<EditorsNote>\n'.repeat(200)}a\n${'</EditorsNote>\n'.repeat(200)}`, '61:1'],
    ['emphasis', `${'_'.repeat(190)}a${'_'.repeat(190)}`, '1:119'],
    ['parentheses in code', `{${'('.repeat(9000)}1${')'.repeat(9000)}}`, '1:201'],
    ['parentheses after a word', `import ${'('.repeat(9000)}1${')'.repeat(9000)}`, '1:208'],
    ['braces', '{'.repeat(2000), '1:201'],
    ['links', '[a]('.repeat(2000), '1:801'],
    ['images', '!['.repeat(2000), '1:402'],
  ])('is one problem: %s', (_, body, place) => {
    expect(described(renderAbstract(body, 'a.mdx').problems)).toEqual([[place, ...deep]]);
  });

  test.each([
    ['words', 'word word\n'.repeat(10_000)],
    ['asterisks', '* a ** b '.repeat(2000)],
    ['backticks', `${'`'.repeat(200)}\na\n${'`'.repeat(200)}`],
    ['quotes that are not too deep', `${'> '.repeat(40)}a`],
    ['brackets that are closed', '[a] (b) \\{c}\n'.repeat(2000)],
  ])('may be valid: %s', (_, body) => {
    expect(renderAbstract(body, 'a.mdx').problems).toEqual([]);
  });

  test('has at most fifty problems of Markdown', () => {
    expect(renderAbstract('*a **b '.repeat(2500), 'a.mdx').problems).toHaveLength(50);
  });

  test('has at most ten errors of syntax', () => {
    expect(renderAbstract('<3 '.repeat(500), 'a.mdx').problems).toHaveLength(10);
  });

  test('is cut short in a message', () => {
    const [found] = renderAbstract(`{${'a'.repeat(1000)}}`, 'a.mdx').problems;
    expect(found?.message).toBe(`\`{${'a'.repeat(78)}…\` is read as program code, and abstracts cannot contain code.`);
    const [tag] = renderAbstract(`<${'A'.repeat(1000)} />`, 'a.mdx').problems;
    expect(tag?.message).toBe(`There is no component \`<${'A'.repeat(78)}…\`.`);
  });

  test('may have a table into which a tag is opened', () => {
    const body = '[x]:<b><EditorsNote>é\n\na\n#<EditorsNote>\n|-|\n---\n</EditorsNote>> \r\nB ';
    const { html, problems } = renderAbstract(body, 'a.mdx');
    expect(problems).not.toEqual([]);
    expect(html).toBe('');
  });

  test('does not crash the parser: code that ends in a backslash', () => {
    expect(renderAbstract('import `a\\', 'a.mdx').problems.map(({ code }) => code)).toEqual(['mdx-import']);
  });
});
