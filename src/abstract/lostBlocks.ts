import type { Blockquote, List, Nodes, Parents, Root } from 'mdast';
import { rangeOf } from './prose.ts';
import type { Found } from './rule.ts';

/** Signs at the beginning of a line that were read as a quote or a list, although they are a part of the sentence. */
export function lostBlocks(root: Root, text: string): Found[] {
  const found: Found[] = [];
  const visit = (node: Nodes, index: number, parent: Parents | undefined): void => {
    if (node.type === 'blockquote') found.push(...comparison(node, parent, text));
    if (node.type === 'list') found.push(...sum(node, parent?.children[index - 1], text));
    if ('children' in node) for (const [at, child] of node.children.entries()) visit(child, at, node);
  };
  visit(root, 0, undefined);
  return found;
}

/** `>90% of all lamps`: a number in a line of its own. A whole sentence is a quote, unless it begins with a share. */
function comparison(node: Blockquote, parent: Parents | undefined, text: string): Found[] {
  const { start, end } = rangeOf(node);
  const source = text.slice(start, end).trimEnd();
  const [found, space = '', unit = ''] = /^>([ \t]*)[~≈$€£]?\d[\d.,]*(?![\d:/-])\s?(%|x\b|×)?/.exec(source) ?? [];
  if (found === undefined || /[\r\n]/.test(source)) return [];
  const isSentence = space !== '' && unit === '' && /[.!?…][”"’»)]*$/.test(source);
  // Words after a quote in a quote are its source.
  if (parent?.type === 'blockquote' || (isSentence && parent?.type !== 'listItem')) return [];
  return [{ offset: start, code: 'sign-begins-block', detail: { found: found.trim(), block: 'quote' } }];
}

/** `+ fog` right below a line of text: one item, and no colon before it. */
function sum(node: List, before: Nodes | undefined, text: string): Found[] {
  const { start, end } = rangeOf(node);
  const source = text.slice(start, end).trimEnd();
  if (!/^\+[ \t]/.test(source) || /[\r\n]/.test(source) || before?.type !== 'paragraph') return [];
  const between = text.slice(rangeOf(before).end, start);
  if (/[:：]\s*$/.test(text.slice(0, rangeOf(before).end)) || /\n[ \t>]*\n/.test(between)) return [];
  const [found = '+'] = /^\+[ \t]+\S{0,30}/.exec(source) ?? [];
  return [{ offset: start, code: 'sign-begins-block', detail: { found, block: 'list' } }];
}
