import type { Nodes, Parents, Root } from 'mdast';
import { masked } from './mask.ts';

/** Words that are shown as they are written: a paragraph, a heading or a cell of a table. */
export interface Prose {
  readonly type: 'paragraph' | 'heading' | 'tableCell';
  readonly offset: number;
  /**
   * The part of the source, of the same length. Whatever is read as Markdown, as code or behind a backslash is masked:
   * what looks like Markdown in it is shown as signs.
   */
  readonly shown: string;
}

/** All prose of a text, in order. */
export function proseOf(root: Root, text: string): Prose[] {
  const found: Prose[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const { start, end } = rangeOf(node);
      found.push({ type: node.type, offset: start, shown: shownIn(node, text, start, end) });
    } else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
}

/** The offsets of a node. */
export function rangeOf({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function shownIn(block: Parents, text: string, from: number, to: number): string {
  const parts: string[] = [];
  let done = from;
  const show = (start: number, end: number, hidden: RegExp): void => {
    if (start < done) return;
    parts.push(masked(text.slice(done, start)), text.slice(start, end).replaceAll(hidden, masked));
    done = end;
  };
  const visit = (node: Nodes): void => {
    const { start, end } = rangeOf(node);
    if (node.type === 'text') show(start, end, /\\[!-/:-@[-`{-~]/g);
    // The signs of an address that became a link by itself are no Markdown.
    else if (node.type === 'link' && text[start] !== '[') show(start, end, /[*_~`]/g);
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const child of block.children) visit(child);
  return [...parts, masked(text.slice(done, to))].join('');
}
