import { expect, test } from 'vitest';
import { renderAbstract } from '../../src/abstract/render.ts';

const markdown = (body: string): string => renderAbstract(body, 'a.mdx').markdown;

test.each([
  ['the text as it is', '\n**One** and *two*.\r\n\r\n- a\r\n- b\n\n', '**One** and *two*.\n\n- a\n- b'],
  ['a gap as the page shows it', 'The lamp <Gap /> was lit.', 'The lamp […] was lit.'],
  [
    "an editor's note as a quote",
    'One.\n\n<EditorsNote>It was *dark*.</EditorsNote>\n\nTwo.',
    "One.\n\n> **Editor's note:** It was *dark*.\n\nTwo.",
  ],
  [
    "an editor's note of several paragraphs",
    '<EditorsNote>\n\nIt was dark.\n\nIt was cold.\n\n</EditorsNote>\n\nTwo.',
    "> **Editor's note:** It was dark.\n>\n> It was cold.\n\nTwo.",
  ],
  [
    'links to the pages of talks',
    'See [one](other.mdx) and [two](./other.mdx "Two").',
    'See [one](../other/) and [two](../other/ "Two").',
  ],
  ['links that are defined below', 'See [one].\n\n[one]: other.mdx', 'See [one].\n\n[one]: ../other/'],
  ['other links as they are', 'See [one](https://example.org/other.mdx).', 'See [one](https://example.org/other.mdx).'],
])('has %s', (_, body, expected) => {
  expect(markdown(body)).toBe(expected);
});

test('is empty where there is a problem', () => {
  expect(markdown('<Lamp />')).toBe('');
});
