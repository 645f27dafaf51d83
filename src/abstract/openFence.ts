import type { Nodes, Root } from 'mdast';
import { rangeOf } from './prose.ts';
import type { Found } from './rule.ts';

/** Code that is opened by a line of backticks or tildes and never closed: the rest of the text would become code. */
export function openFences(root: Root, text: string): Found[] {
  const found: Found[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'code') {
      const { start, end } = rangeOf(node);
      const source = text.slice(start, end).trimEnd();
      const fence = /^(`{3,}|~{3,})/.exec(source)?.[0];
      if (fence && !isClosed(source, fence)) {
        found.push({ offset: start, code: 'fence-unclosed', detail: { fence } });
      }
    } else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
}

function isClosed(source: string, fence: string): boolean {
  const last = source.slice(source.search(/[^\r\n]*$/));
  const marks = last.replace(/^[ \t>]*/, '').trim();
  return last.length < source.length && marks.length >= fence.length && marks === fence.charAt(0).repeat(marks.length);
}
