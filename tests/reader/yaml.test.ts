import { describe, expect, test } from 'vitest';
import { type ErrorCode, parseDocument } from 'yaml';
import { at, atKey } from '../../src/problems/position.ts';
import { parseYaml } from '../../src/reader/yaml.ts';
import { described } from '../helpers.ts';

const problemsOf = (text: string, line?: number) => described(parseYaml(text, 'a.yaml', line).problems);

/** Errors with their place and text, each with a similar text that is valid. */
test.each([
  [
    'title: Time: a history',
    'title: "Time: a history"',
    '1:8',
    'needs-quotes',
    '`Time: a history` cannot be read as it is: text with a colon and a space needs quotes.',
    'Write `"Time: a history"`.',
  ],
  [
    'title: a\n description: b',
    'title: a\ndescription: b',
    '2:2',
    'bad-yaml',
    'This cannot be read as YAML: this line is indented further than the keys before it.',
    'Start all keys of a group in the same column.',
  ],
  [
    'a:\n  - b: c\n     d: e',
    'a:\n  - b: c\n    d: e',
    '3:6',
    'bad-yaml',
    'This cannot be read as YAML: this line is indented further than the keys before it.',
    'Start all keys of a group in the same column.',
  ],
  [
    'a:\n  - b: c\n   d: e',
    'a:\n  - b: c\n    d: e',
    '3:1',
    'bad-yaml',
    'This cannot be read as YAML: this line is not indented like the lines around it.',
    'Start all keys of a group in the same column, and indent them only with spaces.',
  ],
  [
    'title: [The] end',
    'title: "[The] end"',
    '1:8',
    'needs-quotes',
    '`[The] end` cannot be read as it is: text that begins with `[` needs quotes.',
    'Write `"[The] end"`.',
  ],
  [
    'title: {a} b',
    'title: "{a} b"',
    '1:8',
    'needs-quotes',
    '`{a} b` cannot be read as it is: text that begins with `{` needs quotes.',
    'Write `"{a} b"`.',
  ],
  [
    'title: | b',
    'title: "| b"',
    '1:8',
    'needs-quotes',
    '`| b` cannot be read as it is: text that begins with `|` needs quotes.',
    'Write `"| b"`.',
  ],
  [
    'title: > b',
    'title: >\n  b',
    '1:8',
    'needs-quotes',
    '`> b` cannot be read as it is: text that begins with `>` needs quotes.',
    'Write `"> b"`.',
  ],
  [
    'title: - b',
    'title: -b',
    '1:8',
    'needs-quotes',
    '`- b` cannot be read as it is: text that begins with `-` needs quotes.',
    'Write `"- b"`.',
  ],
  [
    'title: 100%\ntrack: %b',
    'title: 100%\ntrack: "%b"',
    '2:8',
    'needs-quotes',
    '`%b` cannot be read as it is: text that begins with `%` needs quotes.',
    'Write `"%b"`.',
  ],
  [
    'title: ! b',
    'title: b!',
    '1:8',
    'needs-quotes',
    '`! b` cannot be read as it is: text that begins with `!` needs quotes.',
    'Write `"! b"`.',
  ],
  [
    'title: * b',
    'title: b *',
    '1:8',
    'needs-quotes',
    '`* b` cannot be read as it is: text that begins with `*` needs quotes.',
    'Write `"* b"`.',
  ],
  [
    'a:\n  -b\n  -c',
    'a:\n  - b\n  - c',
    '2:3',
    'bad-yaml',
    'This cannot be read as YAML: an entry of a list has no space after its hyphen.',
    'Write a hyphen and a space: `- b`.',
  ],
  [
    'a:\n- b\n-c',
    'a:\n- b\n- c',
    '3:1',
    'bad-yaml',
    'This cannot be read as YAML: an entry of a list has no space after its hyphen.',
    'Write a hyphen and a space: `- c`.',
  ],
  [
    'a:\n- b\n -c',
    'a:\n- b\n- c',
    '3:2',
    'bad-yaml',
    'This cannot be read as YAML: an entry of a list has no space after its hyphen.',
    'Write a hyphen and a space: `- c`.',
  ],
  [
    'a:\n  – b\n  – c',
    'a:\n  - b',
    '2:3',
    'bad-yaml',
    'This cannot be read as YAML: an entry of a list begins with `–`.',
    'Write a hyphen and a space: `- b`.',
  ],
  [
    'a:\n  • b',
    'a: b •\n',
    '2:3',
    'bad-yaml',
    'This cannot be read as YAML: an entry of a list begins with `•`.',
    'Write a hyphen and a space: `- b`.',
  ],
  [
    'a:\n  * b',
    'a:\n  - b',
    '2:3',
    'bad-yaml',
    'This cannot be read as YAML: an entry of a list begins with `*`.',
    'Write a hyphen and a space: `- b`.',
  ],
  [
    'a:\n  b: c',
    'a: b c',
    '2:1',
    'bad-yaml',
    'This cannot be read as YAML: a line is indented with a no-break space (U+00A0).',
    "Indent it with the space bar's spaces.",
  ],
  [
    'a:\n  b: c',
    'a:\n  b: c',
    '2:2',
    'bad-yaml',
    'This cannot be read as YAML: a line is indented with a space of another kind (U+2003).',
    "Indent it with the space bar's spaces.",
  ],
  [
    'title: "a\nb: c',
    'title: "a"\nb: c',
    '1:8',
    'needs-quotes',
    '`"a` cannot be read as it is: the `"` that opens here is not closed.',
    'Write `"a"`.',
  ],
  [
    "a: 1\ntitle: 'a",
    "a: 1\ntitle: 'a'",
    '2:8',
    'needs-quotes',
    "`'a` cannot be read as it is: the `'` that opens here is not closed.",
    "Write `'a'`.",
  ],
  [
    'topics: [a, b\n',
    'topics: [a, b]\n',
    '1:9',
    'bad-yaml',
    'This cannot be read as YAML: the `[` that opens here is not closed.',
    'Put a `]` where it ends.',
  ],
  [
    '- { name: a\n',
    '- { name: a }\n',
    '1:3',
    'bad-yaml',
    'This cannot be read as YAML: the `{` that opens here is not closed.',
    'Put a `}` where it ends.',
  ],
  [
    "title: 'it's'",
    "title: 'it''s'",
    '1:8',
    'needs-quotes',
    "`'it's'` cannot be read as it is: the second `'` ends the text, and more follows.",
    'Write `"it\'s"`.',
  ],
  [
    '  title: a\nb: c',
    '  title: a\n  b: c',
    '2:1',
    'bad-yaml',
    'This cannot be read as YAML: this does not fit what comes before it.',
    'Look for an extra or misplaced quotation mark, and for lines that are not indented the same way.',
  ],
  [
    'title: a\ntrack:main',
    'title: a\ntrack: main',
    '2:1',
    'bad-yaml',
    'This cannot be read as YAML: `track:main` has no colon with a space after its key.',
    'Write `track: main`.',
  ],
  [
    'title a\ntrack: b',
    'title: a\ntrack: b',
    '1:1',
    'bad-yaml',
    'This cannot be read as YAML: `title a` has no colon with a space after its key.',
    'Write `title: a`.',
  ],
  [
    'a:\n\tb: c',
    'a:\n  b: c',
    '2:1',
    'bad-yaml',
    'This cannot be read as YAML: a line is indented with a tab.',
    'Indent it with spaces.',
  ],
  [
    'title: @home',
    'title: at @home',
    '1:8',
    'needs-quotes',
    '`@home` cannot be read as it is: text that begins with `@` needs quotes.',
    'Write `"@home"`.',
  ],
  [
    'title: `code`',
    'title: the `code`',
    '1:8',
    'needs-quotes',
    '`` `code` `` cannot be read as it is: it has backticks around all of it.',
    'Write `code`.',
  ],
  [
    'title: *all* of it',
    'title: "*all* of it"',
    '1:8',
    'needs-quotes',
    '`*all* of it` cannot be read as it is: text that begins with `*` needs quotes.',
    'Write `"*all* of it"`.',
  ],
  [
    'title: *all',
    'title: all*',
    '1:8',
    'needs-quotes',
    '`*all` cannot be read as it is: text that begins with `*` needs quotes.',
    'Write `"*all"`.',
  ],
  [
    'company: &Co',
    'company: "&Co"',
    '1:10',
    'needs-quotes',
    '`&Co` cannot be read as it is: text that begins with `&` needs quotes.',
    'Write `"&Co"`.',
  ],
  [
    'title: &R&D now',
    'title: R&D now',
    '1:8',
    'needs-quotes',
    '`&R&D now` cannot be read as it is: text that begins with `&` needs quotes.',
    'Write `"&R&D now"`.',
  ],
  [
    'company: &Co Ltd',
    'company: A &Co Ltd',
    '1:10',
    'needs-quotes',
    '`&Co Ltd` cannot be read as it is: text that begins with `&` needs quotes.',
    'Write `"&Co Ltd"`.',
  ],
  [
    'title: !new talk',
    'title: new talk!',
    '1:8',
    'needs-quotes',
    '`!new talk` cannot be read as it is: text that begins with `!` needs quotes.',
    'Write `"!new talk"`.',
  ],
  [
    'a: !!js/function "x"',
    'a: !!str x',
    '1:4',
    'needs-quotes',
    '`!!js/function "x"` cannot be read as it is: text that begins with `!` needs quotes.',
    'Write `\'!!js/function "x"\'`.',
  ],
  [
    'title: "C:\\dir"',
    'title: "C:\\\\dir"',
    '1:8',
    'needs-quotes',
    '`"C:\\dir"` cannot be read as it is: between double quotes a backslash has a special meaning.',
    "Write `'C:\\dir'`.",
  ],
  [
    'a: b\n---\n',
    '---\na: b\n',
    '2:1',
    'bad-yaml',
    'This cannot be read as YAML: a line `---` ends the keys here, and more follows.',
    'Remove the line `---`.',
  ],
  [
    '%EVENT\n---\na: b',
    '# %EVENT\n---\na: b',
    '1:1',
    'bad-yaml',
    'This cannot be read as YAML: a line that begins with `%` is an instruction to the parser.',
    'Remove the line.',
  ],
])('%j is not YAML, but %j is', (bad, valid, ...problem) => {
  expect(problemsOf(bad)).toEqual([problem]);
  expect(problemsOf(valid)).toEqual([]);
});

test('a value that is only a comment is refused', () => {
  const message = 'What follows `#` is read as a comment here, and lost.';
  const fix = 'Put the whole text in quotes: `"#1 of all"`. If it is a comment, put it on a line of its own.';
  expect(problemsOf('title: #1 of all')).toEqual([['1:8', 'lost-after-hash', message, fix]]);
  expect(problemsOf('topics: # all\n  - a\ntitle: # the first\n  b')).toEqual([]);
});

/** Every code of the parser, with a text that has it. The parser has the last three for what our options exclude. */
const byCode: Readonly<Record<Exclude<ErrorCode, 'NON_STRING_KEY' | 'RESOURCE_EXHAUSTION' | 'IMPOSSIBLE'>, string>> = {
  ALIAS_PROPS: 'a: [&x *y]',
  BAD_ALIAS: 'a: [* b]',
  BAD_COLLECTION_TYPE: 'a: !!set [b]',
  BAD_DIRECTIVE: '%YAML 1\n---\na: b',
  BAD_DQ_ESCAPE: 'a: "\\q"',
  BAD_INDENT: 'a:\n  b: 1\n c: 2',
  BAD_PROP_ORDER: '&x ? a\n: b',
  BAD_SCALAR_START: 'a: [@b]',
  BLOCK_AS_IMPLICIT_KEY: 'a: b: c',
  BLOCK_IN_FLOW: 'a: [\n b: \n  - c ]',
  DUPLICATE_KEY: 'a: 1\na: 2',
  KEY_OVER_1024_CHARS: `${'k'.repeat(1030)}: v`,
  MISSING_CHAR: 'a: b\nc',
  MULTILINE_IMPLICIT_KEY: 'a\nb: c',
  MULTIPLE_ANCHORS: 'a: [&x &y b]',
  MULTIPLE_DOCS: 'a: b\n---\nc: d',
  MULTIPLE_TAGS: 'a: [!x !y b]',
  TAB_AS_INDENT: 'a:\n\tb: c',
  TAG_RESOLVE_FAILED: 'a: [!foo b]',
  UNEXPECTED_TOKEN: 'a: "b" c',
};

test.each(Object.entries(byCode))("no text of the parser's is shown for %s", (code, text) => {
  const { errors, warnings } = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  expect([...errors, ...warnings].map((error) => error.code)).toContain(code);
  const shown = problemsOf(text).map(([, , message, fix]) => `${message} ${fix}`);
  expect(shown.length).toBeGreaterThan(0);
  for (const { message } of [...errors, ...warnings]) expect(shown.join(' ')).not.toContain(message.slice(0, 20));
});

test('a comment after text is refused', () => {
  const message = 'What follows `#` is read as a comment here, and lost.';
  const fix = 'Put the whole text in quotes: `"Talk #1"`. If it is a comment, put it on a line of its own.';
  expect(problemsOf('title: Talk #1\norder: 1')).toEqual([['1:13', 'lost-after-hash', message, fix]]);
  expect(problemsOf('topics:\n  - a #1\n  - b')).toHaveLength(1);
  expect(problemsOf('title: Talk # 1')).toEqual([['1:13', 'lost-after-hash', message, fix.replace('#1', '# 1')]]);
  expect(problemsOf(`title: Don't say "x" #1`)[0]?.[3]).toContain("`'Don''t say \"x\" #1'`");
  expect(problemsOf('title: "Talk #1"\nother: C#\norder: 1 # the first\n#note\n')).toEqual([]);
  expect(problemsOf('# note\ntitle: Talk\n# note\ntopics:\n  # note\n  - a\n  # note\n  - b\n# note\n')).toEqual([]);
});

test('a key may appear only once in a group', () => {
  const fix = 'Remove one of the two.';
  expect(problemsOf('a: 1\nb: 2\na: 3\nb: 4')).toEqual([
    ['3:1', 'duplicate-key', 'The key `a` appears twice.', fix],
    ['4:1', 'duplicate-key', 'The key `b` appears twice.', fix],
  ]);
  expect(problemsOf('- { a: 1 }\n- { a: 2 }')).toEqual([]);
});

test('errors of several lines are reported at once, of one line the first', () => {
  const places = problemsOf('title: *a*\ntrack: &b c\ntopics: [@d, @e]\norder: 1', 12).map(([place]) => place);
  expect(places).toEqual(['12:8', '13:8', '14:10']);
});

test('dates and words like yes are text', () => {
  const text = 'a: 2024-05-17\nb: yes\nc: 1\nd: true\ne: ~\nf: 1:30';
  expect(parseYaml(text, 'a.yaml').data).toEqual({ a: '2024-05-17', b: 'yes', c: 1, d: true, e: null, f: '1:30' });
});

describe('positions', () => {
  const text = 'ü: "山"\r\nspeakers:\r\n  - name: A\r\n    then: 😀 b\r\n  - { name: C, x: 1 }\r\n';
  test.each([
    [at('ü'), '2:4'],
    [atKey('ü'), '2:1'],
    [at('speakers'), '4:3'],
    [atKey('speakers'), '3:1'],
    [at('speakers', 0), '4:5'],
    [at('speakers', 0, 'then'), '5:11'],
    [atKey('speakers', 0, 'then'), '5:5'],
    [atKey('speakers', 1, 'x'), '6:16'],
    [at('speakers', 1, 'x'), '6:19'],
    [at('speakers', 1, 'missing'), '6:5'],
    [at('speakers', 7, 'name'), '4:3'],
    [at('nothing'), '2:1'],
    [at(), '2:1'],
  ])('of %j is %s', (place, position) => {
    const { line, column } = parseYaml(text, 'a.mdx', 2).locate(place);
    expect(`${line}:${column}`).toBe(position);
  });
});

describe('hostile YAML', () => {
  const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n');
  test.each([
    ['aliases of aliases', bomb, ['1:4', '2:4', '3:4', '4:5']],
    ['an alias of itself', 'a: &a [*a]', ['1:4']],
    ['brackets without end', '['.repeat(3000), ['1:1']],
    ['brackets with an end', '['.repeat(3000) + ']'.repeat(3000), ['1:1']],
    ['lists in lists', `${'- '.repeat(3000)}x`, ['1:1']],
  ])('is reported: %s', (_, text, places) => {
    const { data, problems } = parseYaml(text, 'a.yaml');
    expect(data).toBeUndefined();
    expect(problems.every(({ code }) => code === 'bad-yaml' || code === 'needs-quotes')).toBe(true);
    expect(described(problems).map(([place]) => place.replace(/^1:\d{3,}$/, '1:1'))).toEqual(places);
  });

  test('is found by its line where lines end with a carriage return alone', () => {
    expect(problemsOf('a: 1\n\rb: @\n').map(([place]) => place)).toEqual(['3:4']);
  });

  test('nested very deep is reported as such', () => {
    expect(problemsOf(`${'- '.repeat(4900)}x`).map(([, ...rest]) => rest)).toEqual([
      ['bad-yaml', 'This cannot be read as YAML: values are nested too deep.', 'Write it with fewer levels.'],
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('may have the key %s', (key) => {
    const { data, problems } = parseYaml(`${key}: { polluted: true }`, 'a.yaml');
    expect(problems).toEqual([]);
    expect(Object.keys(data as object)).toEqual([key]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each(['', '\n', '# nothing', 'null: a', '%YAML 1.1\n---\na: b'])('%j is read', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});
