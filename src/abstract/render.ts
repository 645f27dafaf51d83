import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { siblingPath } from '../paths.ts';
import { offsetAt } from '../problems/position.ts';
import type { Problem } from '../problems/problem.ts';
import type { Code } from '../problems/table.ts';
import type { Abstract } from '../schema/records.ts';
import { brokenLetters } from './brokenLetters.ts';
import { components } from './components.ts';
import { sessionOf } from './links.ts';
import { markdownProblems } from './markdown.ts';
import { parse } from './parse.ts';
import { plainMarkdown } from './plainMarkdown.ts';
import { applyRules } from './rules.ts';

/**
 * Renders a talk's MDX to static HTML, with its plain text, its links to other sessions and every problem found in it.
 * If there is a problem, the HTML, Markdown and text are empty. `line` is the line of the file on which `body` begins.
 */
export function renderAbstract(body: string, file: string, line = 1): Abstract & { problems: Problem[] } {
  const { tree, text, problems: syntaxProblems } = parse(body, file);
  const { problems: ruleProblems, links, webLinks } = applyRules(tree, file, body);
  const shift = <P extends { line: number }>(place: P): P => ({ ...place, line: place.line + line - 1 });
  const readable = text !== undefined && !ruleProblems.some(({ code }) => code === 'nested-too-deep');
  const markdown = readable ? markdownProblems(text, file) : [];
  const problems = [
    ...brokenLetters(body, file),
    ...syntaxProblems,
    ...withoutRepeated(ruleProblems, markdown, text ?? ''),
    ...markdown,
  ].map((found) => ({
    ...found,
    place: found.place && 'line' in found.place ? shift(found.place) : { line, column: 1 },
  }));
  const valid = problems.length === 0;
  return {
    line: line + (/^\s*/.exec(body)?.[0].match(/\r\n?|\n/g)?.length ?? 0),
    html: valid ? toHtml({ type: 'root', children: tree.children.flatMap(plain) }) : '',
    markdown: valid ? plainMarkdown(body) : '',
    text: valid ? textOf(tree).replaceAll(/\s+/g, ' ').trim() : '',
    opensWithNote: isNote(tree.children.find(({ type }) => type !== 'text')),
    links: links.map(shift),
    webLinks: webLinks.map(shift),
    problems,
  };
}

/**
 * The problems without those of an address that is a part of a link which is reported as a whole, and of a paragraph's
 * level as a heading.
 */
function withoutRepeated(problems: readonly Problem[], markdown: readonly Problem[], text: string): Problem[] {
  const offsetOf = ({ place }: Problem): number => (place && 'line' in place ? offsetAt(text, place) : 0);
  const of = (wanted: Code): number[] => markdown.filter(({ code }) => code === wanted).map(offsetOf);
  const links = [...of('link-unread'), ...of('foreign-markup')];
  const lines = of('paragraph-as-heading');
  if (links.length + lines.length === 0) return [...problems];
  return problems.filter((found) => {
    const end = offsetOf(found);
    if (found.code === 'heading-level') return !lines.some((line) => end < line && isParagraph(text.slice(end, line)));
    return !links.some(
      (start) => start < end && /^(?:\[[^\]]*\]\s*\(?\s*|\([^)]*\)\[|\[url=)$/i.test(text.slice(start, end)),
    );
  });
}

const isParagraph = (text: string): boolean => !/^[ \t>]*$/m.test(text.trimEnd());

/** Converts a node to plain HTML: renders components, and replaces what Markdown makes that our pages cannot use. */
function plain(node: RootContent): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const component = components[node.name ?? ''];
    if (!component) return [];
    const rendered = component.render(node.children.flatMap(plain));
    const needsParagraph = node.type === 'mdxJsxFlowElement' && !component.block;
    return [needsParagraph ? { type: 'element', tagName: 'p', properties: {}, children: [rendered] } : rendered];
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

/** The speaker's own text: without editor's notes and footnote references, with each gap as the page shows it. */
function textOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  if (isNote(node)) return '';
  if ('name' in node && node.name === 'Gap') return '[…]';
  if (!('children' in node) || (node.type === 'element' && isFootnoteReference(node))) return '';
  const inside = node.children.map(textOf).join('');
  return node.type === 'element' && /^(?:p|li|h\d|t[dh]|pre|br)$/.test(node.tagName) ? ` ${inside} ` : inside;
}

const isNote = (node: Root | RootContent | undefined): boolean =>
  node !== undefined && 'name' in node && node.name === 'EditorsNote';

const isFootnoteReference = ({ properties }: Element): boolean =>
  'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties || properties.id === 'footnote-label';
