import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';

/** Every element of a page, in document order. */
export const elementsOf = (html: string): Element[] => elementsIn(htmlToHast(html) as Nodes);

/** Every element inside a node, in document order. */
export function elementsIn(root: Nodes): Element[] {
  const found: Element[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'element') found.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
}

/** The text inside a node, white space folded. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('').replaceAll(/\s+/g, ' ').trim() : '';
}

/** An attribute's value as text, by the name that hast knows it by; undefined when it is not there. */
export const attribute = ({ properties }: Element, name: string): string | undefined =>
  properties[name] === undefined || properties[name] === null ? undefined : String(properties[name]);
