import type { Link, Root, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { plainText } from './plainText.ts';

/** Characters of an address that both Markdown and our parser read as part of it when it is written without brackets. */
const BARE = /^(?:https?:\/\/|mailto:)[\w./:?=&%#+@-]*[\w/]$/;

/** MDX as the archive writes it. What Markdown or MDX would read in a text is escaped. */
const options: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  extensions: [
    gfmToMarkdown(),
    {
      unsafe: [
        { character: '{' },
        { character: '}' },
        { character: '<' },
        // At the start of a paragraph, MDX reads these words as code.
        { atBreak: true, character: 'i', after: 'mport\\b' },
        { atBreak: true, character: 'e', after: 'xport\\b' },
      ],
    },
  ],
};

/** Without backslashes that change nothing: before `_` inside a word, and before `&` that begins no character reference. */
const lessEscaped = (text: string): string =>
  text.replaceAll(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_').replaceAll(/(?<!\\)\\&(?!#?\w+;)/g, '&');

const defaultLink = (node: Link): string => toMarkdown({ type: 'paragraph', children: [node] }, options).trimEnd();

/** Writes a tree as MDX. An address whose words are itself is written as it is: it becomes a link again. */
export const serialize = (root: Root): string =>
  toMarkdown(root, {
    ...options,
    handlers: {
      text: (node: Text, _parent, state, info) => lessEscaped(state.safe(node.value, info)),
      link: (node: Link) => {
        const words = plainText(node);
        const bare = !node.data?.bracketed && BARE.test(node.url) && node.children.every(({ type }) => type === 'text');
        return bare && node.url.replace(/^mailto:/, '') === words ? words : defaultLink(node);
      },
    },
  }).trimEnd();
