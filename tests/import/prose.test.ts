import { describe, expect, test } from 'vitest';
import { renderAbstract } from '../../src/abstract/render.ts';
import { ChangeLog } from '../../src/import/changeLog.ts';
import { proseToMdx } from '../../src/import/markdown/prose.ts';

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
  'a\u00a0b\u200dc',
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
