import { describe, expect, test } from 'vitest';
import { type ErrorCode, parseDocument } from 'yaml';
import { at, atKey } from '../../src/problems/position.ts';
import { parseYaml } from '../../src/reader/yaml.ts';
import { described } from '../helpers.ts';

const problemsOf = (text: string, line?: number) => described(parseYaml(text, 'a.yaml', line).problems);

const quoted = (text: string): string => `Put it in quotes: \`"${text}"\`.`;
const noSpace = 'an entry of a list has no space after its hyphen';
const sameColumn = 'Start all keys of a group in the same column.';
const tooFar = 'this line is indented further than the keys before it';
const cannotBegin = (sign: string): string => `text without quotes cannot begin with ${sign}`;

/** Errors with their place, reason and fix, each with a similar text that is valid. */
test.each([
  [
    'title: Time: a history',
    'title: "Time: a history"',
    '1:8',
    'there is a second key inside this value',
    'Text with a colon goes in quotes, as in `title: "Time: a history"`; all keys of a group start in the same column.',
  ],
  ['title: a\n description: b', 'title: a\ndescription: b', '2:2', tooFar, sameColumn],
  ['a:\n  - b: c\n     d: e', 'a:\n  - b: c\n    d: e', '3:6', tooFar, sameColumn],
  [
    'a:\n  - b: c\n   d: e',
    'a:\n  - b: c\n    d: e',
    '3:1',
    'this line is not indented like the lines around it',
    'Start all keys of a group in the same column, and indent them only with spaces.',
  ],
  ['title: [The] end', 'title: "[The] end"', '1:8', cannotBegin('`[`'), quoted('[The] end')],
  ['title: {a} b', 'title: "{a} b"', '1:8', cannotBegin('`{`'), quoted('{a} b')],
  ['title: | b', 'title: "| b"', '1:8', cannotBegin('`|`'), quoted('| b')],
  ['title: > b', 'title: >\n  b', '1:8', cannotBegin('`>`'), quoted('> b')],
  ['title: - b', 'title: -b', '1:8', cannotBegin('`-`'), quoted('- b')],
  ['title: 100%\ntrack: %b', 'title: 100%\ntrack: "%b"', '2:8', cannotBegin('`%`'), quoted('%b')],
  ['title: ! b', 'title: b!', '1:8', cannotBegin('`!`'), quoted('! b')],
  ['title: * b', 'title: b *', '1:8', cannotBegin('`*`'), quoted('* b')],
  ['a:\n  -b\n  -c', 'a:\n  - b\n  - c', '2:3', noSpace, 'Write a hyphen and a space: `- b`.'],
  ['a:\n- b\n-c', 'a:\n- b\n- c', '3:1', noSpace, 'Write a hyphen and a space: `- c`.'],
  ['a:\n- b\n -c', 'a:\n- b\n- c', '3:2', noSpace, 'Write a hyphen and a space: `- c`.'],
  ['a:\n  – b\n  – c', 'a:\n  - b', '2:3', 'an entry of a list begins with `–`', 'Write a hyphen and a space: `- b`.'],
  ['a:\n  • b', 'a: b •\n', '2:3', 'an entry of a list begins with `•`', 'Write a hyphen and a space: `- b`.'],
  ['a:\n  * b', 'a:\n  - b', '2:3', 'an entry of a list begins with `*`', 'Write a hyphen and a space: `- b`.'],
  [
    'a:\n\u{A0} b: c',
    'a: b\u{A0}c',
    '2:1',
    'a line is indented with a no-break space (U+00A0)',
    "Indent it with the space bar's spaces.",
  ],
  [
    'a:\n \u{2003}b: c',
    'a:\n  b: c',
    '2:2',
    'a line is indented with a space of another kind (U+2003)',
    "Indent it with the space bar's spaces.",
  ],
  ['title: "a\nb: c', 'title: "a"\nb: c', '1:8', 'the `"` that opens here is not closed', 'Write `"` at its end.'],
  ["a: 1\ntitle: 'a", "a: 1\ntitle: 'a'", '2:8', "the `'` that opens here is not closed", "Write `'` at its end."],
  ['topics: [a, b\n', 'topics: [a, b]\n', '1:9', 'the `[` that opens here is not closed', 'Write `]` at its end.'],
  ['- { name: a\n', '- { name: a }\n', '1:3', 'the `{` that opens here is not closed', 'Write `}` at its end.'],
  [
    "title: 'it's'",
    "title: 'it''s'",
    '1:12',
    'this does not fit what comes before it',
    'Look for an extra or misplaced quotation mark, and for lines that are not indented the same way.',
  ],
  [
    '  title: a\nb: c',
    '  title: a\n  b: c',
    '2:1',
    'this does not fit what comes before it',
    'Look for an extra or misplaced quotation mark, and for lines that are not indented the same way.',
  ],
  [
    'title: a\ntrack:main',
    'title: a\ntrack: main',
    '2:1',
    'there is no colon with a space after the key',
    'Write the key, a colon, a space and the value, as in `title: How we test`.',
  ],
  [
    'title a\ntrack: b',
    'title: a\ntrack: b',
    '1:1',
    'there is no colon with a space after the key',
    'Write the key, a colon, a space and the value, as in `title: How we test`.',
  ],
  ['a:\n\tb: c', 'a:\n  b: c', '2:1', 'a line is indented with a tab', 'Indent it with spaces.'],
  ['title: @home', 'title: at @home', '1:8', cannotBegin('`@`'), quoted('@home')],
  ['title: `code`', 'title: the `code`', '1:8', cannotBegin('```'), quoted('`code`')],
  ['title: *all* of it', 'title: "*all* of it"', '1:8', cannotBegin('`*`'), quoted('*all* of it')],
  ['title: *all', 'title: all*', '1:8', cannotBegin('`*`'), quoted('*all')],
  ['company: &Co', 'company: "&Co"', '1:10', cannotBegin('`&`'), quoted('&Co')],
  ['title: &R&D now', 'title: R&D now', '1:8', cannotBegin('`&`'), quoted('&R&D now')],
  ['company: &Co Ltd', 'company: A &Co Ltd', '1:10', cannotBegin('`&`'), quoted('&Co Ltd')],
  ['title: !new talk', 'title: new talk!', '1:8', cannotBegin('`!`'), quoted('!new talk')],
  ['a: !!js/function "x"', 'a: !!str x', '1:4', cannotBegin('`!`'), 'Put it in quotes: `\'!!js/function "x"\'`.'],
  [
    'title: "C:\\dir"',
    'title: "C:\\\\dir"',
    '1:11',
    'between double quotes a backslash has a special meaning',
    'Write it twice, or put the text in single quotes.',
  ],
  ['a: b\n---\n', '---\na: b\n', '2:1', 'a line `---` ends the keys here, and more follows', 'Remove the line `---`.'],
  [
    '%EVENT\n---\na: b',
    '# %EVENT\n---\na: b',
    '1:1',
    'a line that begins with `%` is an instruction to the parser',
    'Remove the line.',
  ],
])('%j is not YAML, but %j is', (bad, valid, place, reason, fix) => {
  expect(problemsOf(bad)).toEqual([[place, 'bad-yaml', `This cannot be read as YAML: ${reason}.`, fix]]);
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
    expect(problems.map(({ code }) => code)).toEqual(places.map(() => 'bad-yaml'));
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

  test.each([
    '',
    '\n',
    '# nothing',
    '[a]: b',
    '? { a: 1 }\n: b',
    '<<: { a: b }',
    'null: a',
    '!!binary aGk=',
    '%YAML 1.1\n---\na: b',
  ])('%j is read', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});
