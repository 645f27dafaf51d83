import { describe, expect, test } from 'vitest';
import { renderAbstract } from '../../src/abstract/render.ts';
import { ChangeLog } from '../../src/import/changeLog.ts';
import type { Markup } from '../../src/import/markdown/parse.ts';
import { proseToMdx, proseToText } from '../../src/import/markdown/prose.ts';
import { changesOf } from './helpers.ts';

const letters = (text: string): string => text.replaceAll(/\s+/g, '');

const HOSTILE = [
  'import x from "y"',
  'export const a = 1',
  'First\n\nimport this',
  'a {b} c } d { e',
  '{{ template }} $value {% tag %}',
  '<script>alert(1)</script>',
  'List<String> and Map<K, V>',
  '<Gap /> and <EditorsNote>',
  '1 < 2 > 0 && x << 3',
  '# Not a heading',
  'Title\n=====',
  'Title\n-----',
  '- not\n- a list',
  '* not\n+ a list',
  '1. not\n2) a list',
  '> not a quote',
  '    not code',
  '\tnot code',
  '```\nnot code\n```',
  '~~~\nnot code',
  '`a` ``b`` `',
  '*a* _b_ __c__ **d** ~e~ ~~f~~',
  '[a](b) [c][d] [^1] ![e](f) [g]: h',
  '[^1]: https://example.org',
  '[x]: https://example.org "title"',
  '| a | b |\n|---|---|\n| c | d |',
  'a | b\n--|--\nc | d',
  '&amp; &lt;b&gt; &#105; &copy',
  'a\\b \\* \\{ \\',
  'ends with a backslash\\\nnext',
  'https://example.org/a_b*c*(d) and http://localhost:8080/x_y',
  'www.example.org/_a_ ada_l@example.org mailto:a@b.org <https://a.org>',
  'https://example.org/{a}<b>',
  'https://user:pass@example.org/',
  '---\ntitle: x\n---',
  '***',
  ':::note\n:::',
  '$a$ $$b$$',
  '+++\n+++',
  'a\u00a0می\u200cخواهم',
  '\u{1F468}\u{200D}\u{1F469} \u{1F600}',
  'مرحبا {b} שלום',
  'line one\nline two\n\n\n\nline three',
  '<!-- comment -->',
  '</p>',
  '<',
  '{',
  '}',
  '*',
  '#',
  '!',
  'a*b*c d_e_f',
  'snake_case_name and *',
  '(((((((((((((((((((((((((((((((',
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
];

/** A generator of numbers below 1 that is the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PIECES = [
  ...'\\*_#<>{}[]()`~|!&;:.+-=@^$%"\'/?,1 a é\n\n\n\t',
  ' ',
  'import ',
  'export ',
  'https://',
  '.org',
  'b c',
  '&lt;',
  '\n\n',
];

function randomText(random: () => number): string {
  const length = 1 + Math.floor(random() * 40);
  return Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)]).join('');
}

function survives(text: string): void {
  const mdx = proseToMdx(text, 'plain', 'abstract', new ChangeLog());
  const { text: rendered, problems } = renderAbstract(mdx, 'a.mdx');
  expect(problems, `${JSON.stringify(text)} as ${JSON.stringify(mdx)}`).toEqual([]);
  expect(letters(rendered), JSON.stringify(mdx)).toBe(letters(text));
}

describe('any plain text is shown as it is', () => {
  test.each(HOSTILE)('%j', survives);

  test('also each of them inside another text', () => {
    for (const text of HOSTILE)
      for (const around of ['Words.\n\n@\n\nWords.', 'a @ b', 'a@', '@b']) survives(around.replace('@', () => text));
  });

  test('also 3000 random texts', () => {
    const random = seeded(2024);
    for (let index = 0; index < 3000; index += 1) survives(randomText(random));
  });
});

describe('any text in another markup is written so that it renders', () => {
  const renders = (text: string, markup: Markup): void => {
    const mdx = proseToMdx(text, markup, 'abstract', new ChangeLog());
    expect(renderAbstract(mdx, 'a.mdx').problems, `${JSON.stringify(text)} as ${JSON.stringify(mdx)}`).toEqual([]);
  };
  const random = seeded(7);
  const texts = [...HOSTILE, ...Array.from({ length: 1000 }, () => randomText(random))];

  test.each<Markup>(['markdown', 'rst'])('%s', (markup) => {
    for (const text of texts) renders(text, markup);
  });

  test('HTML', () => {
    for (const text of texts) renders(`<p>${text}</p><div>${text}`, 'markdown');
  });
});

describe('what becomes of markup', () => {
  const converted = (text: string, markup: Markup): [string, string[]] => {
    const log = new ChangeLog();
    return [proseToMdx(text, markup, 'text', log), changesOf(log)];
  };
  const became = (name: string): string => `changed 1 × text: ${name} became MDX`;

  test.each<[string, string, string, string[]]>([
    ['headings', '# A\n\n### B\n\n# C', '## A\n\n### B\n\n## C', [became('Markdown')]],
    ['a heading below', 'A\n\n#### B', 'A\n\n## B', [became('Markdown')]],
    ['emphasis', '_a_ __b__ ~~c~~', '*a* **b** ~~c~~', [became('Markdown')]],
    ['lists', '* a\n* b\n\n1) c', '- a\n- b\n\n1. c', [became('Markdown')]],
    ['code', '`{a}`\n\n```js\n<b>\n```', '`{a}`\n\n```js\n<b>\n```', []],
    ['a table', '|a|b|\n|-|-|\n|1|2|', '| a | b |\n| - | - |\n| 1 | 2 |', []],
    ['a link', '[a](https://example.org/)', '[a](https://example.org/)', []],
    ['an address', 'See https://example.org/a_b.', 'See https://example.org/a_b.', []],
    ['a footnote', 'a[^1]\n\n[^1]: https://example.org/', 'a[^1](https://example.org/)', [became('Markdown')]],
    [
      'a picture',
      'a ![b](https://example.org/b.png)',
      'a',
      ['dropped 1 × text (pictures): abstracts have no pictures (`b`)', became('Markdown')],
    ],
    [
      'a link that cannot be one',
      '[a](javascript:alert(1)) [b](/c)',
      'a b',
      [
        'dropped 1 × text (links): the words are kept: it does not begin with https:// or http:// (`javascript:alert(1)`)',
        'dropped 1 × text (links): the words are kept: it is a file of a computer, which is not on the web (`/c`)',
        became('Markdown'),
      ],
    ],
    ['HTML in Markdown', 'a <b>b</b><script>c</script>', 'a **b**', [became('Markdown')]],
    ['HTML', '<p>a<br>b</p><ul><li>c</ul>', 'a\\\nb\n\n- c', [became('Markdown')]],
    ['wrapped lines', `${'word '.repeat(14)}\n${'word '.repeat(14)}\nend`, `${'word '.repeat(28)}end`, []],
    ['short lines', '00:00 Begin\n00:10 End', '00:00 Begin\\\n00:10 End', [became('Markdown')]],
    [
      'control characters',
      'a\u0007b\u{FFFD}',
      'ab',
      ['changed 1 × text: characters that no text may contain (`a\u{FFFD}b\u{FFFD}`)'],
    ],
  ])('%s', (_, source, mdx, changes) => {
    expect(converted(source, 'markdown')).toEqual([mdx, changes]);
  });

  test.each<[string, string, string]>([
    ['emphasis and literals', '*a* **b** ``c {d}``', '*a* **b** `c {d}`'],
    [
      'links',
      '`a <https://example.org/>`__ and https://example.org/b',
      '[a](https://example.org/) and https://example.org/b',
    ],
    ['headings', 'Oil\n===\n\nGas\n---\n\nc', '## Oil\n\n### Gas\n\nc'],
    ['lists', '- a\n- b\n\n1. c\n2. d', '- a\n- b\n\n1. c\n2. d'],
    ['lines', '| a\n| b', 'a\\\nb'],
    ['wrapped lines', '| a\n  b\n| c', 'a b\n\nc'],
    ['a list in lines', '| a:\n| - b\n| - c', 'a:\n\n- b\n- c'],
    ['what the parser does not know', '.. unknown:: a\n\n   b', '.. unknown:: a\n\nb'],
  ])('%s of reStructuredText', (_, source, mdx) => {
    expect(converted(source, 'rst')[0]).toBe(mdx);
  });

  test('plain text has none', () => {
    const log = new ChangeLog();
    expect(proseToText('# A\n\n- *b*\n- [c](https://example.org/)', 'markdown', 'bio', log)).toBe('A\n\nb\n\nc');
    expect(changesOf(log)).toEqual([
      'changed 1 × bio: markup became plain text (`# A - *b* - [c](https://example.org/)`)',
    ]);
  });
});
