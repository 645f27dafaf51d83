import { offsetAt, positionAt } from '../problems/position.ts';
import { problem } from '../problems/problem.ts';
import { components } from './components.ts';
import { htmlProblem } from './htmlTags.ts';
import type { Case, MdxError, Range, Stop } from './mdxError.ts';
import { linkCases } from './syntaxLinks.ts';

/** Says what is wrong where the parser stopped. Nothing to mask means that the rest cannot be parsed. */
export function mdxErrorAt(stop: Stop, body: string, file: string): MdxError {
  const context = { ...stop, body, file, rest: body.slice(stop.offset), at: positionAt(body, stop.offset) };
  for (const errorOf of CASES) {
    const error = errorOf(context);
    if (error) return error;
  }
  return { problem: problem('mdx-syntax', file, context.at, { reason: stop.reason }), mask: [] };
}

/** `{two words}`: braces around text that is not code. */
const expression: Case = ({ offset, reason, rest, file, at }) => {
  if (!rest.startsWith('{') || !/expression with/.test(reason)) return undefined;
  const end = closingBrace(rest);
  return {
    problem: problem('mdx-expression', file, at, { source: rest.slice(1, end) }),
    mask: [[offset, offset + end + 1]],
  };
};

/** `{` without its `}`. */
const unclosedBrace: Case = ({ offset, rest, file, at }) =>
  rest.startsWith('{') ? { problem: problem('mdx-brace', file, at, {}), mask: [[offset, offset + 1]] } : undefined;

/** `<!-- a comment -->`. */
const comment: Case = ({ offset, rest, file, at }) => {
  const [found] = /^<!--(?:.*?-->)?/s.exec(rest) ?? [];
  if (found === undefined) return undefined;
  return { problem: problem('mdx-comment', file, at, {}), mask: [[offset, offset + found.length]] };
};

/** `</EditorsNote>` that closes nothing, or something else than what is open. */
const closingTag: Case = ({ offset, reason, rest, body, file, at }) => {
  const [tag, name = ''] = /^<\/([\w.:-]*)\s*>/.exec(rest) ?? [];
  if (tag === undefined) return undefined;
  const own: Range = [offset, offset + tag.length];
  const [, open, line, column] = /`<([\w.:-]+)>` (?:opened at |\()(\d+):(\d+)/.exec(reason) ?? [];
  if (open === undefined) return { problem: problem('unopened-tag', file, at, { name }), mask: [own] };

  const openAt = { line: Number(line), column: Number(column) };
  const start = offsetAt(body, openAt);
  const opening: Range = [start, start + endOfTag(body.slice(start))];
  const known = Object.hasOwn(components, open);
  if (name === open) return { problem: problem('unclosed-tag', file, openAt, { name, known }), mask: [opening, own] };
  if (known) return { problem: problem('unopened-tag', file, at, { name, open }), mask: [opening, own] };
  return {
    problem: htmlProblem(open, file, openAt) ?? problem('unclosed-tag', file, openAt, { name: open, known }),
    mask: tagRanges(start, open, body),
  };
};

/** `<EditorsNote>` or `<b>` that is not closed. */
const unclosedTag: Case = ({ offset, reason, rest, body, file, at }) => {
  const name = tagName(rest);
  if (!name || !/closing tag/.test(reason)) return undefined;
  const unclosed = problem('unclosed-tag', file, at, { name, known: Object.hasOwn(components, name) });
  return { problem: htmlProblem(name, file, at) ?? unclosed, mask: tagRanges(offset, name, body) };
};

/** `<Gap of=ink>`: one of our components, with something in its tag that cannot be parsed. */
const componentAttribute: Case = ({ offset, rest, file, at }) => {
  const name = tagName(rest);
  if (!Object.hasOwn(components, name)) return undefined;
  const attribute = /^[^\n/>]*/.exec(rest.slice(name.length + 1))?.[0].trim() || '?';
  const length = wholeTag(rest).length || (/^[^\n>]*>?/.exec(rest)?.[0].length ?? 1);
  return {
    problem: problem('component-attribute', file, at, { name, attributes: [attribute] }),
    mask: [[offset, offset + length]],
  };
};

/** `<div class=wide>`: a tag with attributes can only be HTML. */
const htmlTag: Case = ({ offset, rest, file, at }) => {
  const tag = wholeTag(rest);
  if (!/[={]/.test(tag)) return undefined;
  const html = htmlProblem(tagName(rest), file, at, true);
  return html && { problem: html, mask: [[offset, offset + tag.length]] };
};

/** `<3`. */
const lessThan: Case = ({ offset, rest, file, at }) => {
  if (!rest.startsWith('<')) return undefined;
  const after = /^<([^\s<]{1,12})/.exec(rest)?.[1] ?? '';
  return { problem: problem('mdx-less-than', file, at, { after }), mask: [[offset, offset + 1]] };
};

/** The first one that finds an error counts. */
const CASES: readonly Case[] = [
  expression,
  unclosedBrace,
  comment,
  ...linkCases,
  closingTag,
  unclosedTag,
  componentAttribute,
  htmlTag,
  lessThan,
];

/** The index of the brace that closes the first one; if none does, of the first closing brace, or else 0. */
function closingBrace(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return Math.max(0, text.indexOf('}'));
}

/** The name of the tag that a text begins with; empty if there is none. */
const tagName = (text: string): string => /^<([A-Za-z][\w.:-]*)/.exec(text)?.[1] ?? '';

/** The opening tag that a text begins with, with its attributes; empty if there is none. */
const wholeTag = (text: string): string =>
  /^<[A-Za-z][\w.:-]*(?:\s(?:\{[^{}]*\}|"[^"]*"|'[^']*'|[^<>{}"'])*)?\/?>/.exec(text)?.[0] ?? '';

const endOfTag = (text: string): number => /^<[^<>]*>/.exec(text)?.[0].length ?? 1;

/** An opening tag and, if there is one, the tag that closes it. */
function tagRanges(offset: number, name: string, body: string): Range[] {
  const opening: Range = [offset, offset + endOfTag(body.slice(offset))];
  const tags = new RegExp(`<(/?)${name.replaceAll('.', '\\.')}(?=[\\s/>])[^<>]*>`, 'g');
  tags.lastIndex = offset;
  let depth = 0;
  for (const tag of body.matchAll(tags)) {
    if (tag[0].endsWith('/>')) continue;
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return [opening, [tag.index, tag.index + tag[0].length]];
  }
  return [opening];
}
