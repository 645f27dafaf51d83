import { describe, expect, test } from 'vitest';
import { renderAbstract } from '../../src/abstract/render.ts';
import { described } from '../helpers.ts';

const gap =
  '<span class="gap"><span aria-hidden="true">[…]</span><span class="sr-only">(words are lost here)</span></span>';
const note = (inside: string): string =>
  `<div class="editors-note" role="note"><p class="editors-note-label">Editor's note</p>\n${inside}</div>`;

describe('a gap', () => {
  test.each([
    ['Words <Gap /> more.', `<p>Words ${gap} more.</p>`, 'Words […] more.'],
    ['Words<Gap/>.', `<p>Words${gap}.</p>`, 'Words[…].'],
    ['One.\n\n<Gap />\n\nTwo.', `<p>One.</p>\n<p>${gap}</p>\n<p>Two.</p>`, 'One. […] Two.'],
    ['- <Gap />\n- a', `<ul>\n<li>${gap}</li>\n<li>a</li>\n</ul>`, '[…] a'],
    ['**<Gap />**', `<p><strong>${gap}</strong></p>`, '[…]'],
  ])('in %j', (body, html, text) => {
    const result = renderAbstract(body, 'a.mdx');
    expect(result.problems).toEqual([]);
    expect(result.html.replaceAll(/<li>\s*<p>(.*?)<\/p>\s*<\/li>/g, '<li>$1</li>')).toBe(html);
    expect(result.text).toBe(text);
  });
});

describe("an editor's note", () => {
  test.each([
    ['<EditorsNote>\n\nWords *here*.\n\n</EditorsNote>', note('<p>Words <em>here</em>.</p>')],
    ['<EditorsNote>\nWords.\n</EditorsNote>', note('<p>Words.</p>')],
    ['<EditorsNote>Words *here*.</EditorsNote>', note('<p>Words <em>here</em>.</p>')],
    ['<EditorsNote>\n\nOne.\n\nTwo.\n\n</EditorsNote>', note('<p>One.</p><p>Two.</p>')],
    ['<EditorsNote>\n\n- a\n\n</EditorsNote>', note('<ul>\n<li>a</li>\n</ul>')],
    ['<EditorsNote>\n\n> a\n\n</EditorsNote>', note('<blockquote>\n<p>a</p>\n</blockquote>')],
    ['<EditorsNote>\n\n<Gap />\n\n</EditorsNote>', note(`<p>${gap}</p>`)],
    ['<EditorsNote>\n\na <Gap /> b\n\n</EditorsNote>', note(`<p>a ${gap} b</p>`)],
  ])('%j is rendered as one', (body, html) => {
    const result = renderAbstract(body, 'a.mdx');
    expect(result.problems).toEqual([]);
    expect(result.html).toBe(html);
  });

  test.each([
    ['<EditorsNote>\n\nNo.\n\n</EditorsNote>\n\nOne.', true],
    ['\n\n<EditorsNote>No.</EditorsNote>', true],
    ['One.\n\n<EditorsNote>\n\nNo.\n\n</EditorsNote>', false],
    ['<Gap />\n\nOne.', false],
    ['', false],
  ])('opens %j: %s', (body, opens) => {
    expect(renderAbstract(body, 'a.mdx').opensWithNote).toBe(opens);
  });

  test('is not part of the plain text', () => {
    const { html, text } = renderAbstract('One.\n\n<EditorsNote>\n\nNo.\n\n</EditorsNote>\n\nTwo.', 'a.mdx');
    expect(html).toBe(`<p>One.</p>\n${note('<p>No.</p>')}\n<p>Two.</p>`);
    expect(text).toBe('One. Two.');
  });
});

const onLines =
  'Put `<EditorsNote>` and `</EditorsNote>` on lines of their own, with empty lines around the text between them.';
const notClosed = '`<EditorsNote>` is opened here and not closed where it should be.';
const noSuch = (name: string): string => `There is no component \`<${name}>\`.`;
const emptyNote = [
  'component-content',
  '`<EditorsNote>` is empty.',
  'Write the note between its two tags, or remove it.',
];

test.each([
  ['<EditorsNote>\n\nWords', '1:1', 'unclosed-tag', notClosed, onLines],
  ['A <EditorsNote> b', '1:3', 'unclosed-tag', notClosed, onLines],
  ['<EditorsNote>One\n\nTwo</EditorsNote>', '1:1', 'unclosed-tag', notClosed, onLines],
  ['<EditorsNote>\nOne</EditorsNote>', '1:1', 'unclosed-tag', notClosed, onLines],
  ['<EditorsNote>\n\nA\n\n<EditorsNote>\n\nB\n\n</EditorsNote>', '1:1', 'unclosed-tag', notClosed, onLines],
  [
    'A <Gap> b',
    '1:3',
    'unclosed-tag',
    '`<Gap>` is opened here and not closed where it should be.',
    'Write `<Gap />`, with the slash.',
  ],
  [
    'A\n\n</EditorsNote>',
    '3:1',
    'unopened-tag',
    '`</EditorsNote>` closes a tag that was not opened.',
    'Remove it, or open the tag before it.',
  ],
  [
    'A </Gap> b',
    '1:3',
    'unopened-tag',
    '`</Gap>` closes a tag that was not opened.',
    'Remove it, or open the tag before it.',
  ],
  [
    '<EditorsNote>\n\nA\n\n</EditorNote>',
    '5:1',
    'unopened-tag',
    '`</EditorNote>` does not close `<EditorsNote>`, which is open here.',
    'Write `</EditorsNote>`.',
  ],
  [
    '<EditorNote>\n\nA\n\n</EditorNote>',
    '1:1',
    'unknown-component',
    noSuch('EditorNote'),
    'Did you mean `<EditorsNote>`? The tag after the note is `</EditorsNote>`.',
  ],
  ['A <gap /> b', '1:3', 'unknown-component', noSuch('gap /'), 'Did you mean `<Gap />`?'],
  ['<Chart />', '1:1', 'unknown-component', noSuch('Chart /'), 'An abstract may use `<EditorsNote>` and `<Gap>`.'],
  [
    '<Object.prototype />',
    '1:1',
    'unknown-component',
    noSuch('Object.prototype /'),
    'An abstract may use `<EditorsNote>` and `<Gap>`.',
  ],
  [
    'A <Gap kind="ink" wide /> b',
    '1:3',
    'component-attribute',
    '`<Gap>` takes no attributes; this has `kind` and `wide`.',
    'Write `<Gap />`.',
  ],
  [
    'A <Gap onClick={alert(1)} />',
    '1:3',
    'component-attribute',
    '`<Gap>` takes no attributes; this has `onClick`.',
    'Write `<Gap />`.',
  ],
  [
    'A <Gap {...all} />',
    '1:3',
    'component-attribute',
    '`<Gap>` takes no attributes; this has `{...all}`.',
    'Write `<Gap />`.',
  ],
  [
    'A <Gap {all} />',
    '1:3',
    'component-attribute',
    '`<Gap>` takes no attributes; this has `{all}`.',
    'Write `<Gap />`.',
  ],
  [
    'A <Gap of={two words} />',
    '1:3',
    'component-attribute',
    '`<Gap>` takes no attributes; this has `of={two words}`.',
    'Write `<Gap />`.',
  ],
  [
    '<EditorsNote style="color: red">\n\nA\n\n</EditorsNote>',
    '1:1',
    'component-attribute',
    '`<EditorsNote>` takes no attributes; this has `style`.',
    'Write `<EditorsNote>`.',
  ],
  [
    'A <EditorsNote>b</EditorsNote> c',
    '1:3',
    'component-place',
    '`<EditorsNote>` is inside a line of text.',
    'Put `<EditorsNote>` and `</EditorsNote>` on lines of their own, with empty lines around them.',
  ],
  ['<EditorsNote />', '1:1', ...emptyNote],
  ['<EditorsNote>\n\n</EditorsNote>', '1:1', ...emptyNote],
  [
    'A <Gap>b</Gap>',
    '1:3',
    'component-content',
    '`<Gap>` marks lost words and cannot contain any.',
    'Write `<Gap />`.',
  ],
])('%j has one problem', (body, ...problem) => {
  expect(described(renderAbstract(body, 'a.mdx').problems)).toEqual([problem]);
});
