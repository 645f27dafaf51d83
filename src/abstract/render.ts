import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { siblingPath } from '../paths.ts';
import type { Problem } from '../problems/problem.ts';
import type { Abstract } from '../schema/records.ts';
import { components } from './components.ts';
import { parse } from './parse.ts';
import { applyRules, sessionOf } from './rules.ts';

/**
 * A talk's MDX as static HTML, with its plain text, its links to other sessions and every problem found in it.
 * Where there is a problem the HTML and text are empty. `line` is the line of the file that `body` begins on.
 */
export function renderAbstract(body: string, file: string, line = 1): Abstract & { problems: Problem[] } {
  const { tree, problems: faults } = parse(body, file);
  const { problems: breaches, links } = applyRules(tree, file);
  const shift = <P extends { line: number }>(place: P): P => ({ ...place, line: place.line + line - 1 });
  const problems = [...faults, ...breaches].map((found) => ({
    ...found,
    place: found.place && 'line' in found.place ? shift(found.place) : { line, column: 1 },
  }));
  const sound = problems.length === 0;
  return {
    html: sound ? toHtml({ type: 'root', children: tree.children.flatMap(plain) }) : '',
    text: sound ? textOf(tree).replaceAll(/\s+/g, ' ').trim() : '',
    links: links.map(shift),
    problems,
  };
}

/** The node as plain HTML: components rendered, and what Markdown makes that our pages cannot use put in their terms. */
function plain(node: RootContent): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const component = components[node.name ?? ''];
    if (!component) return [];
    const shown = component.render(node.children.flatMap(plain));
    const alone = node.type === 'mdxJsxFlowElement' && !component.block;
    return [alone ? { type: 'element', tagName: 'p', properties: {}, children: [shown] } : shown];
  }
  if (node.type !== 'element') return [];
  if (node.tagName === 'input') return [{ type: 'text', value: node.properties.checked ? '☑' : '☐' }];
  return [{ ...node, properties: propertiesOf(node), children: node.children.flatMap(plain) }];
}

function propertiesOf({ tagName, properties }: Element): Element['properties'] {
  const session = tagName === 'a' && sessionOf(String(properties.href));
  if (session) return { ...properties, href: siblingPath(session) };
  const { style, ...rest } = properties;
  const alignment = /text-align: (\w+)/.exec(String(style))?.[1];
  return alignment ? { ...rest, className: [`align-${alignment}`] } : rest;
}

/** The speaker's words alone: no editor's notes, no marks of footnotes, and a gap as the page shows it. */
function textOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  if ('name' in node && node.name === 'EditorsNote') return '';
  if ('name' in node && node.name === 'Gap') return '[…]';
  if (!('children' in node) || (node.type === 'element' && isFootnoteMark(node))) return '';
  const inside = node.children.map(textOf).join('');
  return node.type === 'element' && /^(?:p|li|h\d|t[dh]|pre|br)$/.test(node.tagName) ? ` ${inside} ` : inside;
}

const isFootnoteMark = ({ properties }: Element): boolean =>
  'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties || properties.id === 'footnote-label';
