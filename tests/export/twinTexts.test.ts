import fc from 'fast-check';
import type { Nodes } from 'hast';
import { markdownToHast } from 'satteri';
import { expect, test } from 'vitest';
import { renderAbstract } from '../../src/abstract/render.ts';
import { twinAbstract } from '../../src/export/twins/abstract.ts';
import { blocks, list, plain, title, twinLink } from '../../src/export/twins/parts.ts';
import { escaped } from '../../src/export/twins/plain.ts';
import { hostileTexts } from './hostile.ts';
import { context } from './twinArchive.ts';

// A text in a twin is read as the text that it is.

/** The text of Markdown as it is read, and the names of the elements that it makes. */
function read(markdown: string): { text: string; elements: string[] } {
  const elements: string[] = [];
  const textOf = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (node.type === 'raw') return `raw:${node.value}`;
    if (node.type === 'element') elements.push(node.tagName);
    return 'children' in node ? node.children.map(textOf).join('') : '';
  };
  return { text: spaced(textOf(markdownToHast(markdown) as Nodes)), elements };
}

const spaced = (text: string): string => text.replaceAll(/[ \t\r\n]+/g, ' ').trim();

/** An address is a link to itself, as on GitHub. */
const withoutLinks = (elements: readonly string[]): string[] => elements.filter((name) => name !== 'a');

test.each(hostileTexts)('a text is only a text: %s', (text) => {
  const one = spaced(text).normalize();
  const { text: shown, elements } = read(blocks(title(one), list([plain(one)])));
  expect(shown).toBe(`${one} ${one}`);
  expect(withoutLinks(elements)).toEqual(['h1', 'ul', 'li']);
});

test.each([
  ['1. Intro', String.raw`1\. Intro`],
  ['2019. A year', String.raw`2019\. A year`],
  ['1) x', String.raw`1\) x`],
  ['On C #', String.raw`On C \#`],
  ['a\n---\nb', 'a\n\\---\nb'],
  ['a\n===', 'a\n\\==='],
  ['a\n:-:', 'a\n\\:-:'],
  ['| a |\n|---|', '\\| a \\|\n\\|---\\|'],
  ['one\n- two\n+ three\n# four', 'one\n\\- two\n\\+ three\n\\# four'],
  ['a  \n    b', 'a\nb'],
  ['version 1.5, C# and snake_case', 'version 1.5, C# and snake_case'],
  ['https://example.org/a_b', 'https://example.org/a_b'],
  ['https://example.org/_a_', String.raw`https\://example.org/\_a\_`],
])('what begins or ends a line is only text: %j', (text, written) => {
  expect(plain(text)).toBe(written);
  expect(read(plain(text)).text).toBe(spaced(text));
});

/** Lines of what Markdown reads. */
const pieces = fc.constantFrom(
  ...[
    'a',
    'B',
    '1',
    '12',
    '.',
    ')',
    '(',
    '#',
    '##',
    '-',
    '---',
    '=',
    '===',
    '+',
    '*',
    '**',
    '_',
    '__',
    '`',
    '```',
    '~',
  ],
  ...['~~~', '|', '|-|', ':', ':-', '>', '<', '</b>', '[', ']', '](', '!', '\\', '&amp;', '&', ' ', '  ', '\t', '\n'],
  ...['\n\n', 'https://e.org/', 'www.e.org', '{', '}', '$', '[^1]: ', '[x]', 'é', '🔔'],
);
const texts = fc.array(pieces, { maxLength: 12 }).map((some) => `${some.join('')}x`);

test('any text of several lines is only paragraphs', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { text: shown, elements } = read(plain(text));
      expect(shown).toBe(spaced(text));
      expect(new Set(withoutLinks(elements))).toEqual(new Set(['p']));
    }),
    { numRuns: 3000 },
  );
});

test('a text that needs no change is found', () => {
  const any = fc.oneof(
    texts,
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...' \t\r\n\u2028a1.)#+-=:&;/_') }),
  );
  fc.assert(
    fc.property(any, (text) => {
      expect(plain(text)).toBe(escaped(text));
    }),
    { numRuns: 3000 },
  );
});

test('any text is only a title, and only words of a link', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(read(title(`${text} #`))).toEqual({
        text: spaced(`${text} #`),
        elements: expect.arrayContaining(['h1']),
      });
      expect(read(list([twinLink(text, '/b/')]))).toEqual({ text: spaced(text), elements: ['ul', 'li', 'a'] });
    }),
    { numRuns: 3000 },
  );
});

test('links lead where they should, whatever their words', () => {
  const { html } = renderAbstract(twinLink('a](b) *c*', '/d/'), 'a.mdx');
  expect(html).toContain('a](b) *c*');
  expect(twinLink('A [b]', '/c/')).toBe(String.raw`[A \[b\]](/c/index.md)`);
});

test('in an abstract, whatever of Markdown is around it, the address of a page that is gone gives way to its copy', () => {
  const [gone, brackets] = ['https://gone.example.org/', 'https://gone.example.org/A_(b)'];
  const body = `[${gone}](${gone}), **${gone}**, ${gone}. [two](${brackets}), [three](${gone}x)`;
  const twin = twinAbstract(renderAbstract(body, 'a.mdx'), {
    ...context,
    deadSince: (url) => (url === `${gone}x` ? undefined : '2032-01-01'),
  });
  const copyOf = (url: string) => `https://web.archive.org/web/2032/${url}`;
  expect(twin).toBe(
    `[${copyOf(gone)}](${copyOf(gone)}), **${copyOf(gone)}**, ${copyOf(gone)}. [two](${copyOf(brackets)}), [three](${gone}x)`,
  );
});
