import type { Element, Root } from 'hast';
import type { Position } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { AbstractLink, WebLink } from '../schema/records.ts';
import { nearest } from '../text/nearest.ts';
import { addressFinder } from './addressPlace.ts';
import { characterFinder } from './characters.ts';
import { components } from './components.ts';
import { htmlProblem } from './htmlTags.ts';
import { MAX_PROBLEMS } from './limits.ts';
import { checkLink } from './links.ts';

type Node = Root | Root['children'][number];

/** How deep elements may be nested. */
const MAX_DEPTH = 60;

/**
 * Checks a tree against the rules for abstracts, and collects its links: those to other sessions, which only the
 * catalogue can check, and those to the web. Markdown and our own components are allowed; nothing else is, because a
 * contribution must not run code. `source` is the text of the tree.
 */
export function applyRules(
  tree: Root,
  file: string,
  source: string,
): { problems: Problem[]; links: AbstractLink[]; webLinks: WebLink[] } {
  const problems: Problem[] = [];
  const links: AbstractLink[] = [];
  const webLinks: WebLink[] = [];
  const charactersIn = characterFinder(source, file);
  const placeOf = addressFinder(source);
  let level = 1;

  function visit(node: Node, depth: number, around: Position | undefined): void {
    const place = node.position?.start;
    const at = place ? { line: place.line, column: place.column } : around;
    if (depth > MAX_DEPTH) {
      if (!problems.some(({ code }) => code === 'nested-too-deep'))
        problems.push(problem('nested-too-deep', file, at, {}));
      return;
    }
    switch (node.type) {
      case 'text':
        problems.push(...charactersIn(node.value, at));
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
        problems.push(...tagProblems(node, file, at, source));
        break;
      case 'element':
        problems.push(...charactersIn(Object.values(node.properties).flat().join(' '), at));
        if (node.tagName === 'a') visitLink(node, at);
        if (node.tagName === 'img') {
          problems.push(problem('abstract-image', file, at, { src: String(node.properties.src ?? '') }));
        }
        if (/^h[1-6]$/.test(node.tagName)) visitHeading(Number(node.tagName[1]), at);
        break;
    }
    if ('children' in node) for (const child of node.children) visit(child, depth + 1, at);
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
    const checked = checkLink(node, file, at, source);
    if (checked.problem) problems.push(checked.problem);
    if (checked.link) links.push(checked.link);
    if (checked.webUrl) webLinks.push({ url: checked.webUrl, ...placeOf(node, checked.webUrl) });
  }

  visit(tree, 0, undefined);
  return { problems: problems.slice(0, MAX_PROBLEMS), links, webLinks };
}

type Tag = Extract<Node, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function tagProblems(node: Tag, file: string, at: Position | undefined, source: string): Problem[] {
  const name = node.name ?? '';
  const component = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!component) {
    const known = Object.keys(components);
    const suggestion = nearest(name, known);
    if (suggestion || /^[A-Z]/.test(name)) {
      const written = /^<[\w.:-]+\s?\/?>/.exec(source.slice(node.position?.start.offset ?? 0))?.[0];
      const detail = { written: written ?? `<${name}>`, nearest: suggestion, known };
      return [problem('unknown-component', file, at, detail)];
    }
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
