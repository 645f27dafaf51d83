import { describe, expect, test } from 'vitest';
import { renderAbstract } from '../../src/abstract/render.ts';

/** The HTML and plain text of a valid abstract. */
function rendered(body: string): { html: string; text: string } {
  const { html, text, problems } = renderAbstract(body, 'a.mdx');
  expect(problems).toEqual([]);
  return { html, text };
}

test.each([
  ['', '', ''],
  ['\n\n', '', ''],
  ['One.\n\nTwo\nlines.', '<p>One.</p>\n<p>Two\nlines.</p>', 'One. Two lines.'],
  ['*a* **b** ~~c~~ `d`', '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>', 'a b c d'],
  ['a  \nb', '<p>a<br>\nb</p>', 'a b'],
  ['> a\n> b', '<blockquote>\n<p>a\nb</p>\n</blockquote>', 'a b'],
  ['## A\n\n### B\n\n## C', '<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>', 'A B C'],
  ['***', '<hr>', ''],
  ['5. a', '<ol start="5">\n<li>a</li>\n</ol>', 'a'],
  ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>', 'a b'],
  [
    '1. a\n   - b\n     1. c\n2. d',
    '<ol>\n<li>a\n<ul>\n<li>b\n<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>\n</li>\n<li>d</li>\n</ol>',
    'a b c d',
  ],
  [
    '- [x] done\n- [ ] open',
    '<ul class="contains-task-list">\n<li class="task-list-item">☑ done</li>\n<li class="task-list-item">☐ open</li>\n</ul>',
    'done open',
  ],
  ['```js\nconst a = {b};\n```', '<pre><code class="language-js">const a = {b};\n</code></pre>', 'const a = {b};'],
  ['    no code, only spaces', '<p>no code, only spaces</p>', 'no code, only spaces'],
  ['"q" -- \'s\' ... (c)', '<p>"q" -- \'s\' ... (c)</p>', '"q" -- \'s\' ... (c)'],
  ['one &amp; two & three &copy;', '<p>one &#x26; two &#x26; three ©</p>', 'one & two & three ©'],
])('%j is Markdown', (body, html, text) => {
  expect(rendered(body)).toEqual({ html, text });
});

test('a table keeps the alignment of its columns, as a class', () => {
  const { html, text } = rendered('| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |');
  expect(html).not.toContain('style');
  expect(html.replaceAll('\n', '')).toBe(
    '<table><thead><tr><th class="align-left">a</th><th class="align-center">b</th><th class="align-right">c</th><th>d</th></tr></thead>' +
      '<tbody><tr><td class="align-left">1</td><td class="align-center">2</td><td class="align-right">3</td><td>4</td></tr></tbody></table>',
  );
  expect(text).toBe('a b c d 1 2 3 4');
});

test('footnotes link both ways; their references are not part of the plain text', () => {
  const { html, text } = rendered('One[^a] and two[^a].\n\n[^a]: The *note*.\n');
  expect(html).toContain('<sup><a href="#user-content-fn-a" id="user-content-fnref-a" data-footnote-ref');
  expect(html).toContain('<li id="user-content-fn-a">\n<p>The <em>note</em>. <a href="#user-content-fnref-a"');
  expect(text).toBe('One and two. The note.');
});

describe('text that looks like code', () => {
  test.each([
    ['\\<script>alert(1)\\</script>', '<p>&#x3C;script>alert(1)&#x3C;/script></p>', '<script>alert(1)</script>'],
    ['&lt;img src=x onerror=y&gt;', '<p>&#x3C;img src=x onerror=y></p>', '<img src=x onerror=y>'],
    ['`<b>{x}</b>`', '<p><code>&#x3C;b>{x}&#x3C;/b></code></p>', '<b>{x}</b>'],
    [
      '```html\n<script>\nimport {x}\n</script>\n```',
      '<pre><code class="language-html">&#x3C;script>\nimport {x}\n&#x3C;/script>\n</code></pre>',
      '<script> import {x} </script>',
    ],
    ['~~~"><script>\na\n~~~', '<pre><code class="language-&#x22;><script>">a\n</code></pre>', 'a'],
    ['a < b, c > d, e } f', '<p>a &#x3C; b, c > d, e } f</p>', 'a < b, c > d, e } f'],
    ['javascript:alert(1)', '<p>javascript:alert(1)</p>', 'javascript:alert(1)'],
    ['{% raw %}'.replace('{', '\\{'), '<p>{% raw %}</p>', '{% raw %}'],
  ])('%j is escaped', (body, html, text) => {
    expect(rendered(body)).toEqual({ html, text });
  });
});

test.each([
  ['مرحبا **نص** و\u200Cهنا', '<p>مرحبا <strong>نص</strong> و\u200Cهنا</p>'],
  ['שלום *עולם*.', '<p>שלום <em>עולם</em>.</p>'],
  ['日本語の要旨、*強調*。', '<p>日本語の要旨、<em>強調</em>。</p>'],
  ['한국어 ~~지움~~', '<p>한국어 <del>지움</del></p>'],
  ['👩\u200D🚀 e\u0301', '<p>👩\u200D🚀 e\u0301</p>'],
])('%s is rendered, whatever the script', (body, html) => {
  expect(rendered(body).html).toBe(html);
});
