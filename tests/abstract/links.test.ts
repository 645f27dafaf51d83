import { expect, test } from 'vitest';
import { renderAbstract } from '../../src/abstract/render.ts';
import { described } from '../helpers.ts';

test.each([
  [
    '[a](https://example.org/?b=c&d "e \\"f\\"")',
    '<p><a href="https://example.org/?b=c&#x26;d" title="e &#x22;f&#x22;">a</a></p>',
  ],
  ['[a][b]\n\n[b]: http://example.org/', '<p><a href="http://example.org/">a</a></p>'],
  [
    'https://example.org/a and www.example.org.',
    '<p><a href="https://example.org/a">https://example.org/a</a> and <a href="http://www.example.org">www.example.org</a>.</p>',
  ],
  [
    '[a](mailto:ada@example.org) ada@example.org',
    '<p><a href="mailto:ada@example.org">a</a> <a href="mailto:ada@example.org">ada@example.org</a></p>',
  ],
  ['[a](<mailto:ada@example.org?subject="b">)', '<p><a href="mailto:ada@example.org?subject=%22b%22">a</a></p>'],
  ['[a](https://例え.example/日本)', '<p><a href="https://%E4%BE%8B%E3%81%88.example/%E6%97%A5%E6%9C%AC">a</a></p>'],
])('%j links to another site', (body, html) => {
  const result = renderAbstract(body, 'a.mdx');
  expect(result.problems).toEqual([]);
  expect(result.html).toBe(html);
  expect(result.links).toEqual([]);
});

test('a link to the file of another session leads to its page, and is returned with its position', () => {
  const { html, links, problems } = renderAbstract('One\n\nsee [a](lamp-oil.mdx) [b](./fog-2.mdx).', 'a.mdx', 10);
  expect(problems).toEqual([]);
  expect(html).toBe('<p>One</p>\n<p>see <a href="../lamp-oil/">a</a> <a href="../fog-2/">b</a>.</p>');
  expect(links).toEqual([
    { id: 'lamp-oil', line: 12, column: 5 },
    { id: 'fog-2', line: 12, column: 23 },
  ]);
});

test.each([
  ['//example.org/a', 'https://example.org/a'],
  ['www.example.org', 'https://www.example.org'],
  ['example.org/a', 'https://example.org/a'],
  ['https//example.org', 'https://example.org'],
])('[a](%s) leads nowhere, but %s would', (href, better) => {
  expect(described(renderAbstract(`é [a](${href})`, 'a.mdx').problems)).toEqual([
    ['1:3', 'dead-link', `The link \`${href}\` leads nowhere.`, `Did you mean \`${better}\`?`],
  ]);
});

const byFile =
  'Link to another session by its file name (such as another-session.mdx), or to a whole address that begins with https://.';

test.each(['[a]()', '[a](<>)', '[a]("title")', '[a]( "title" )'])('%s has no address', (body) => {
  expect(described(renderAbstract(body, 'a.mdx').problems)).toEqual([
    ['1:1', 'dead-link', 'The link has no address between `(` and `)`.', byFile],
  ]);
});

/** Links that lead nowhere; whether they mean another session, the catalogue finds out. */
test.each([
  ['#part', '#part'],
  ['?a', '?a'],
  ['.', '.'],
  ['/about/', '/about/'],
  ['../lamp-oil/', '../lamp-oil/'],
  ['lamp-oil', 'lamp-oil'],
  ['Lamp-Oil.mdx', 'Lamp-Oil.mdx'],
  ['lamp-oil.mdx#part', 'lamp-oil.mdx#part'],
  ['../sessions/lamp-oil.mdx', '../sessions/lamp-oil.mdx'],
  ['//localhost', '//localhost'],
  ['\\\\\\\\example.org', '%5C%5Cexample.org'],
  ['/\\\\example.org', '/%5Cexample.org'],
])('[a](%s) is no link to the file of a session', (written, href) => {
  const { links, problems } = renderAbstract(`é [a](${written})`, 'a.mdx');
  expect(problems).toEqual([]);
  expect(links).toEqual([{ id: '', href, line: 1, column: 3 }]);
});

const address = 'Link to an address that begins with https://, http:// or mailto:.';

/** Every way of writing a link with a scheme that may run or load something, and the address that Markdown makes of it. */
test.each([
  ['[a](javascript:alert(1))', 'javascript:alert(1)'],
  ['[a](JaVaScRiPt:alert(1))', 'JaVaScRiPt:alert(1)'],
  ['[a]( javascript:x )', 'javascript:x'],
  ['[a](<javascript:x>)', 'javascript:x'],
  ['[a](java&#115;cript:x)', 'javascript:x'],
  ['[a](&#x6A;avascript:x)', 'javascript:x'],
  ['[a](javascript&colon;x)', 'javascript:x'],
  ['[a](javascript\\:x)', 'javascript:x'],
  ['[a](<java\tscript:x>)', 'java%09script:x'],
  ['[a](java&Tab;script:x)', 'java%09script:x'],
  ['[a](java&NewLine;script:x)', 'java%0Ascript:x'],
  ['[a](&#9;javascript:x)', '%09javascript:x'],
  ['[a](\u00A0javascript:x)', '%C2%A0javascript:x'],
  ['[a](\u2028javascript:x)', '%E2%80%A8javascript:x'],
  ['[a](javascript://example.org/%0Aalert(1))', 'javascript://example.org/%0Aalert(1)'],
  ['[a](javascript:alert(1).mdx)', 'javascript:alert(1).mdx'],
  ['[a][b]\n\n[b]: javascript:x', 'javascript:x'],
  ['[b][]\n\n[b]: <javascript:x> "title"', 'javascript:x'],
  ['[b]\n\n[b]: javascript:x', 'javascript:x'],
  ['[**a**](javascript:x)', 'javascript:x'],
  ['## [a](javascript:x)', 'javascript:x'],
  ['[a](vbscript:x)', 'vbscript:x'],
  ['[a](data:text/html;base64,x)', 'data:text/html;base64,x'],
  ['[a](blob:https://example.org/x)', 'blob:https://example.org/x'],
  ['[a](file:///etc/passwd)', 'file:///etc/passwd'],
  ['[a](ftp://example.org)', 'ftp://example.org'],
  ['[a](tel:123)', 'tel:123'],
  ['[a](mailto:)', 'mailto:'],
  ['[a](x:lamp-oil.mdx)', 'x:lamp-oil.mdx'],
])('%j is not allowed as a link', (body, href) => {
  const { html, problems } = renderAbstract(body, 'a.mdx');
  const place = body.startsWith('#') ? '1:4' : '1:1';
  expect(described(problems)).toEqual([[place, 'link-scheme', `A link may not lead to \`${href}\`.`, address]]);
  expect(html).toBe('');
});

test.each([
  '| a |\n|---|\n| [b](javascript:x) |',
  '> - [b](javascript:x)',
  'a[^1]\n\n[^1]: [b](javascript:x)',
  '<EditorsNote>\n\n[b](javascript:x)\n\n</EditorsNote>',
])('a link is not allowed inside %j either', (body) => {
  expect(renderAbstract(body, 'a.mdx').problems.map(({ code }) => code)).toEqual(['link-scheme']);
});

const copy = 'Copy the whole address from the browser; it begins with https:// or http://.';
test.each([
  [
    '[a](https:example.org)',
    '`https:example.org` cannot be a link: it does not begin with https:// or http://.',
    'Write `https://example.org`.',
  ],
  [
    '[a](https://ada@example.org/)',
    '`https://ada@example.org/` cannot be a link: it contains a user name or password.',
    copy,
  ],
  ['[a](http://localhost/)', '`http://localhost/` cannot be a link: localhost is not the name of a public host.', copy],
  [
    "[a](https://example.org/it's)",
    "`https://example.org/it's` cannot be a link: it has a ', which a link writes as %27.",
    'Write `https://example.org/it%27s`.',
  ],
  ['http://127.0.0.1/', '`http://127.0.0.1/` cannot be a link: 127.0.0.1 is not the name of a public host.', copy],
])('%s is not a valid URL', (body, message, fix) => {
  expect(described(renderAbstract(body, 'a.mdx').problems)).toEqual([['1:1', 'bad-url', message, fix]]);
});

test.each([
  ['![a](lamp.png)', 'lamp.png', '1:1'],
  ['![](data:image/png;base64,AA)', 'data:image/png;base64,AA', '1:1'],
  ['![a][b]\n\n[b]: https://example.org/b.png', 'https://example.org/b.png', '1:1'],
  ['![b]\n\n[b]: b.png', 'b.png', '1:1'],
  ['[![a](b.png)](https://example.org/)', 'b.png', '1:2'],
])('%j is an image', (body, src, place) => {
  expect(described(renderAbstract(body, 'a.mdx').problems)).toEqual([
    [
      place,
      'abstract-image',
      `An abstract cannot show an image (\`${src}\`): pages load nothing from other places.`,
      'Say it in words, or link to the picture: [the diagram](https://…).',
    ],
  ]);
});
