import type { Element, RootContent as HtmlContent, Root as HtmlRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Paragraph, Root } from 'mdast';
import { htmlToHast, markdownToHast } from 'satteri';
import { withAddresses } from './addresses.ts';
import { fromRst } from './rst.ts';

/** How the prose of a source is written. Markdown may contain HTML, and may be nothing but HTML. */
export type Markup = 'plain' | 'markdown' | 'rst';

const HTML_BLOCK = /^\s*<(?:p|div|ul|ol|h[1-6]|table|blockquote|section|article|span|b|strong|em|i|a|br)\b[^>]*>/i;

/** The tree of a text. Throws an error for a text that its parser cannot read. */
export function parse(text: string, markup: Markup): Root {
  if (markup === 'plain') return paragraphs(text);
  if (markup === 'rst') return fromHtml(fromRst(text), true);
  if (HTML_BLOCK.test(text)) return fromHtml(htmlToHast(text) as HtmlRoot, false);
  const features = { frontmatter: false, rawHtml: true, gfm: { footnotes: false } };
  return fromHtml(markdownToHast(`${text}\n`, { features }) as HtmlRoot, true);
}

/** `newlines`: whether a line break of the source may be meant. */
function fromHtml(tree: HtmlRoot, newlines: boolean): Root {
  const root: HtmlRoot = { type: 'root', children: tree.children.map((node) => withLiterals(node)) };
  return toMdast(root, { newlines }) as Root;
}

/** The literals of reStructuredText are code. */
function withLiterals<T extends HtmlContent>(node: T): T {
  if (node.type !== 'element') return node;
  const children = node.children.map((child) => withLiterals(child));
  const literal = node.tagName === 'span' && String(node.properties.className) === 'literal';
  return { ...node, children, ...(literal && { tagName: 'code' }) } satisfies Element as T;
}

function paragraphs(text: string): Root {
  const blocks = text.split(/\n[^\S\n]*\n/).map((block): Paragraph => {
    const lines = block.split('\n').map((line) => line.trim());
    return { type: 'paragraph', children: withAddresses(lines.filter(Boolean).join('\n')) };
  });
  return { type: 'root', children: blocks };
}
