import type { Element, RootContent as HtmlContent, Root as HtmlRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { RstToHtmlCompiler } from 'rst-compiler';
import { htmlToHast, markdownToHast } from 'satteri';
import { renderAbstract } from '../../abstract/render.ts';
import type { ChangeLog } from '../changeLog.ts';
import { withoutControl } from '../tidy.ts';
import { withAddresses } from './addresses.ts';
import { clean } from './clean.ts';
import { escapeAll } from './escapeAll.ts';
import { plainText } from './plainText.ts';
import { serialize } from './serialize.ts';

/** How the prose of a source is written. */
export type Markup = 'plain' | 'markdown' | 'html' | 'rst';

/** A longer text in reStructuredText is taken as plain text: its parser uses patterns that can take very long. */
const MAX_RST = 30_000;

const HTML_BLOCK = /^\s*<(?:p|div|ul|ol|h[1-6]|table|blockquote|section|article|span|b|strong|em|i|a|br)\b[^>]*>/i;

/**
 * The prose of a source as MDX that is valid in an abstract and shows the same words. Reports in `field` what it left
 * out or could not convert. What is written always renders: if the converted text does not, or shows other words, the
 * text is written as plain text.
 */
export function proseToMdx(text: string, markup: Markup, field: string, log: ChangeLog): string {
  const source = withoutControl(text).trim();
  if (source === '') return '';
  const tree = treeOf(source, markup, field, log);
  if (tree) {
    const mdx = serialize(tree);
    const { text: rendered, problems } = renderAbstract(mdx, field);
    if (problems.length === 0 && letters(rendered) === letters(blocksText(tree))) return mdx;
  }
  if (markup !== 'plain')
    log.changed(field, `it could not be read as ${NAMES[markup]} and is kept as plain text`, text);
  return escapeAll(source);
}

/** The prose of a source as plain text; an empty line begins a paragraph. */
export function proseToText(text: string, markup: Markup, field: string, log: ChangeLog): string {
  const source = withoutControl(text).trim();
  const tree = source === '' || markup === 'plain' ? undefined : treeOf(source, markup, field, log);
  return tree ? blocksText(tree) : source;
}

const NAMES: Readonly<Record<Markup, string>> = {
  plain: 'plain text',
  markdown: 'Markdown',
  html: 'HTML',
  rst: 'reStructuredText',
};

const letters = (text: string): string => text.replaceAll(/\s+/g, '');

/** The words of each block, with an empty line between two. */
const blocksText = (root: Root): string => {
  const blocks: string[] = [];
  const visit = (node: Root['children'][number]): void => {
    if ('children' in node && !['paragraph', 'heading', 'tableCell'].includes(node.type)) node.children.forEach(visit);
    else blocks.push(plainText(node));
  };
  root.children.forEach(visit);
  return blocks.filter(Boolean).join('\n\n');
};

function treeOf(text: string, markup: Markup, field: string, log: ChangeLog): Root | undefined {
  try {
    return clean(parse(text, markup), field, log);
  } catch {
    // Each of the parsers has texts that it stops at; the caller then keeps the text as it is.
    return undefined;
  }
}

function parse(text: string, markup: Markup): Root {
  if (markup === 'plain') return paragraphs(text);
  if (markup === 'html' || (markup === 'markdown' && HTML_BLOCK.test(text))) {
    return fromHtml(htmlToHast(text) as HtmlRoot, false);
  }
  if (markup === 'rst') return fromRst(text);
  const features = { frontmatter: false, rawHtml: true, gfm: { footnotes: false } };
  return fromHtml(markdownToHast(`${text}\n`, { features }) as HtmlRoot, true);
}

function fromRst(text: string): Root {
  if (text.length > MAX_RST) throw new Error('too long');
  const { body } = new RstToHtmlCompiler().compile(`${text}\n`);
  return fromHtml(htmlToHast(body) as HtmlRoot, true);
}

/** `newlines`: whether a line break of the source may be meant. */
const fromHtml = (tree: HtmlRoot, newlines: boolean): Root => {
  const root: HtmlRoot = { type: 'root', children: tree.children.map((node) => withLiterals(node)) };
  return toMdast(root, { newlines }) as Root;
};

/** Literals of reStructuredText are written as code. */
function withLiterals<T extends HtmlContent>(node: T): T {
  if (node.type !== 'element') return node;
  const children = node.children.map((child) => withLiterals(child));
  const literal = node.tagName === 'span' && String(node.properties.className) === 'literal';
  return { ...node, children, ...(literal && { tagName: 'code' }) } satisfies Element as T;
}

function paragraphs(text: string): Root {
  const blocks = text.split(/\n[^\S\n]*\n/).map((block): Paragraph => {
    const lines = block.split('\n').map((line) => line.trim());
    const children = withAddresses(lines.filter(Boolean).join('\n')) as PhrasingContent[];
    return { type: 'paragraph', children };
  });
  return { type: 'root', children: blocks };
}
