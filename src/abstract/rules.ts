import type { Element, Root } from 'hast';
import type { AbstractLink } from '../catalogue/types.ts';
import { type Position, type Problem, problem } from '../problems/problem.ts';
import { nearest } from '../problems/suggest.ts';
import { urlFault } from '../schema/fields.ts';
import { components } from './components.ts';

type Node = Root | Root['children'][number];

/** What to write instead of a tag of HTML. */
const instead: Readonly<Record<string, string>> = {
  a: 'Write [the words](https://…).',
  b: 'Write **the words**.',
  strong: 'Write **the words**.',
  i: 'Write *the words*.',
  em: 'Write *the words*.',
  br: 'Leave an empty line to begin a new paragraph.',
  p: 'Leave an empty line between paragraphs.',
  code: 'Write the code between backticks.',
  pre: 'Put the code between lines of three backticks.',
  img: 'Say it in words, or link to the picture: [the diagram](https://…).',
  ul: 'Begin each item with a hyphen and a space.',
  ol: 'Begin each item with its number, a full stop and a space.',
  li: 'Begin each item with a hyphen and a space.',
  blockquote: 'Begin each line with `> `.',
  table: 'Write a table of Markdown: cells between `|`, a line of `---` below the first row.',
};
for (const level of [1, 2, 3, 4, 5, 6]) Object.assign(instead, { [`h${level}`]: 'Begin the line with `## `.' });

/**
 * Every breach of the rules for abstracts in a tree, and the links to other sessions, which only the whole archive
 * can follow. Allowed is what Markdown makes and the components of ours; all else is refused (issue 2).
 */
export function applyRules(tree: Root, file: string): { problems: Problem[]; links: AbstractLink[] } {
  const problems: Problem[] = [];
  const links: AbstractLink[] = [];
  let level = 1;

  function visit(node: Node): void {
    const place = node.position?.start;
    const at: Position | undefined = place && { line: place.line, column: place.column };
    switch (node.type) {
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
        if (node.tagName === 'a') visitLink(node, at);
        if (node.tagName === 'img') {
          problems.push(problem('abstract-image', file, at, { src: String(node.properties.src ?? '') }));
        }
        if (/^h[1-6]$/.test(node.tagName)) visitHeading(Number(node.tagName[1]), at);
        break;
    }
    if ('children' in node) for (const child of node.children) visit(child);
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
    const session = sessionOf(href);
    if (session) {
      links.push({ id: session, line: at?.line ?? 1, column: at?.column ?? 1 });
    } else if (/^https?:/i.test(href)) {
      const fault = urlFault(href);
      if (fault) problems.push(problem('bad-url', file, at, { value: href, ...fault }));
    } else if (/^[^/?#]*:/.test(href) && !/^mailto:[^\s<>"']+@/i.test(href)) {
      problems.push(problem('link-scheme', file, at, { href }));
    } else if (!/^mailto:/i.test(href)) {
      problems.push(problem('dead-link', file, at, { href }));
    }
  }

  visit(tree);
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
    return [problem('raw-html', file, at, { name, instead: instead[name] ?? 'Write it in Markdown, without tags.' })];
  }
  const problems = node.attributes.map((attribute) =>
    problem('component-attribute', file, at, {
      name,
      attribute: attribute.type === 'mdxJsxAttribute' ? attribute.name : `{${attribute.value}}`,
    }),
  );
  if (component.block && node.type === 'mdxJsxTextElement')
    problems.push(problem('component-place', file, at, { name }));
  if (component.block !== node.children.length > 0) problems.push(problem('component-content', file, at, { name }));
  return problems;
}
