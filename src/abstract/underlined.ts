import type { Heading, Nodes, Root } from 'mdast';
import { rangeOf } from './prose.ts';
import type { Found } from './rule.ts';

/** A heading with more characters is a paragraph. */
const MAX_HEADING = 80;
/** So is a longer question. */
const MAX_QUESTION = 40;

/** Paragraphs that would be headings, because a line of hyphens or equals signs is right below them. */
export function underlined(root: Root, text: string): Found[] {
  const found: Found[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') found.push(...underlinedParagraph(node, text));
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
}

function underlinedParagraph(node: Heading, text: string): Found[] {
  const { start, end } = rangeOf(node);
  const [all, above = '', before = '', line = ''] =
    /^(.*\S)(\s*?(?:\r\n?|\n)[ \t>]*)(-+|=+)[ \t]*$/s.exec(text.slice(start, end)) ?? [];
  if (all === undefined || !isSentence(above.trim(), line)) return [];
  return [{ offset: start + above.length + before.length, code: 'paragraph-as-heading', detail: { line } }];
}

function isSentence(text: string, line: string): boolean {
  // Who draws a line as long as the words means a heading; three signs also divide paragraphs.
  if (line.length > 3 && Math.abs(text.length - line.length) <= 2) return false;
  if (text.length > MAX_HEADING || /[\r\n]/.test(text)) return true;
  return /[.!。！]["'”’»)*_]*$/u.test(text) || (text.length > MAX_QUESTION && /[?？]["'”’»)*_]*$/u.test(text));
}
