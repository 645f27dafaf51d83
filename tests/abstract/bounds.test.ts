import { expect, test } from 'vitest';
import { renderAbstract } from '../../src/abstract/render.ts';

/** Each of these took seconds, or grew with the square of its length. */
test.each([
  ['emphasis that is opened again and again', `${'**a *b '.repeat(2700)}\n`.repeat(5), 'emphasis-unclosed', 50],
  ['struck words that are opened again and again', `${'~~a '.repeat(4700)}\n`.repeat(5), 'emphasis-unclosed', 50],
  ['headings of the wrong level', '# a\n'.repeat(4000), 'heading-level', 50],
  ['headings without spaces', '##a\n'.repeat(24_000), 'no-space-after', 50],
  ['open tags in a long text', '<x>'.repeat(499) + 'word\n'.repeat(19_000), 'unclosed-tag', 3],
  ['signs that look like tags in a long text', 'word\n'.repeat(19_000) + '<a '.repeat(499), 'mdx-less-than', 3],
  ['imports', 'import a\nb\n\n'.repeat(7600), 'mdx-import', 1],
  ['expressions in a long text', '{a b}'.repeat(1999) + 'word\n'.repeat(17_000), 'mdx-expression', 3],
  ['code that is opened again and again', '- ```\n'.repeat(16_000), 'fence-unclosed', 50],
  ['cells too many', `|a|b|\n|-|-|\n${'c|`d|e`\n'.repeat(1200)}`, 'extra-cell', 50],
  ['addresses with one label', '[a]: b\n'.repeat(1900), 'unused-definition', 50],
])('%s: a bounded number of problems', (_, body, code, count) => {
  const { html, problems } = renderAbstract(body, 'a.mdx');
  expect(problems).toHaveLength(count);
  expect(problems[0]?.code).toBe(code);
  expect(html).toBe('');
});
