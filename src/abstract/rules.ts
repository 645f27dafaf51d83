import type { Element, Root } from 'hast';
import type { Position } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { AbstractLink } from '../schema/records.ts';
import { urlFault } from '../schema/url.ts';
import { codePoint } from '../text/characters.ts';
import { nearest } from '../text/nearest.ts';
import { components } from './components.ts';
import { htmlProblem } from './htmlTags.ts';
import { MASK } from './parse.ts';

type Node = Root | Root['children'][number];

/** How many elements may stand one inside the other. */
const MOST_LEVELS = 60;

/** Characters that no text holds on purpose: control characters but for the line's end and the tab, and what replaces a lost one. */
const UNWANTED = /(?![\n\r\t])[\p{Cc}\u{FFFD}]/u;

/**
 * Every breach of the rules for abstracts in a tree, and the links to other sessions, which only the whole archive
 * can follow. Allowed is what Markdown makes and the components of ours; all else is refused, for a contribution may run nothing.
 */
export function applyRules(tree: Root, file: string): { problems: Problem[]; links: AbstractLink[] } {
  const problems: Problem[] = [];
  const links: AbstractLink[] = [];
  let level = 1;

  function visit(node: Node, depth: number, around: Position | undefined): void {
    const place = node.position?.start;
    const at = place ? { line: place.line, column: place.column } : around;
    if (depth > MOST_LEVELS) {
      if (!problems.some(({ code }) => code === 'nested-too-deep'))
        problems.push(problem('nested-too-deep', file, at, {}));
      return;
    }
    switch (node.type) {
      case 'text':
        visitText(node.value, at);
        break;
      case 'mdxjsEsm':
        problems.push(problem('mdx-import', file, at, { word: node.value.startsWith('export') ? 'export' : 'import' }));
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        problems.push(problem('mdx-expression', file, at, { source: node.value }));
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        problems.push(...tagProblems(node, file, at));
        break;
      case 'element':
        visitText(Object.values(node.properties).flat().join(' '), at);
        if (node.tagName === 'a') visitLink(node, at);
        if (node.tagName === 'img') {
          problems.push(problem('abstract-image', file, at, { src: String(node.properties.src ?? '') }));
        }
        if (/^h[1-6]$/.test(node.tagName)) visitHeading(Number(node.tagName[1]), at);
        break;
    }
    if ('children' in node) for (const child of node.children) visit(child, depth + 1, at);
  }

  function visitText(text: string, at: Position | undefined): void {
    const character = UNWANTED.exec(text)?.[0];
    if (character === '\u{FFFD}') problems.push(problem('not-utf8', file, at, {}));
    else if (character) problems.push(problem('control-character', file, at, { character: codePoint(character) }));
  }

  function visitHeading(found: number, at: Position | undefined): void {
    if (found === 1 || found > level + 1) {
      problems.push(
        problem('heading-level', file, at, { level: found, expected: Math.max(2, Math.min(found, level + 1)) }),
      );
    }
    level = Math.max(2, Math.min(found, level + 1));
  }

  function visitLink(node: Element, at: Position | undefined): void {
    if ('dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties) return;
    const href = String(node.properties.href ?? '');
    if (href.includes(encodeURI(MASK))) return;
    const session = sessionOf(href);
    if (session) {
      links.push({ id: session, line: at?.line ?? 1, column: at?.column ?? 1 });
    } else if (/^https?:/i.test(href)) {
      const fault = urlFault(href);
      if (fault) problems.push(problem('bad-url', file, at, { value: href, ...fault }));
    } else if (/^[^/?#]*:/.test(href) && !/^mailto:[^\s<>"']+@/i.test(href)) {
      problems.push(problem('link-scheme', file, at, { href }));
    } else if (!/^mailto:/i.test(href)) {
      const whole = `https://${href.replace(/^\/\//, '')}`;
      const meant = /^(?:\/\/|www\.)/i.test(href) && !urlFault(whole) ? whole : undefined;
      problems.push(problem('dead-link', file, at, { href, nearest: meant }));
    }
  }

  visit(tree, 0, undefined);
  return { problems, links };
}

/** The id of the session whose file a link names, as on the repository's own pages: `other-talk.mdx`; else undefined. */
export const sessionOf = (href: string): string | undefined => /^(?:\.\/)?([a-z0-9-]+)\.mdx$/.exec(href)?.[1];

type Tag = Extract<Node, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function tagProblems(node: Tag, file: string, at: Position | undefined): Problem[] {
  const name = node.name ?? '';
  const component = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!component) {
    const known = Object.keys(components);
    const meant = nearest(name, known);
    if (meant || /^[A-Z]/.test(name)) return [problem('unknown-component', file, at, { name, nearest: meant, known })];
    return [htmlProblem(name, file, at, name !== '') ?? problem('mdx-less-than', file, at, { after: '>' })];
  }
  const attributes = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? attribute.name : `{${attribute.value}}`,
  );
  const problems: Problem[] =
    attributes.length > 0 ? [problem('component-attribute', file, at, { name, attributes })] : [];
  if (component.block && node.type === 'mdxJsxTextElement')
    problems.push(problem('component-place', file, at, { name }));
  if (component.block !== node.children.length > 0) problems.push(problem('component-content', file, at, { name }));
  return problems;
}
