import { offsetAt, type Position } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { components } from './components.ts';
import { htmlProblem } from './htmlTags.ts';

/** A stretch of a text, from an offset up to another. */
export type Range = readonly [from: number, to: number];

/** A fault of MDX's syntax: its problem, and what of the text to hide so that the rest can be read. */
export interface Fault {
  readonly problem: Problem;
  readonly hide: readonly Range[];
}

/** Makes a problem's position of an offset. */
type Place = (offset: number) => Position;

/** What is wrong at the offset where the parser stopped, from the parser's reason and the text itself. */
export function faultAt(offset: number, reason: string, body: string, file: string, place: Place): Fault {
  const at = place(offset);
  const rest = body.slice(offset);
  const found = (pattern: RegExp) => pattern.exec(rest)?.[1];
  const upTo = (pattern: RegExp): Range => [offset, offset + (pattern.exec(rest)?.[0].length ?? 1)];

  if (rest.startsWith('{')) {
    if (/expression with/.test(reason)) return expression(offset, body, file, at);
    return { problem: problem('mdx-brace', file, at, {}), hide: [[offset, offset + 1]] };
  }
  if (rest.startsWith('<!--'))
    return { problem: problem('mdx-comment', file, at, {}), hide: [upTo(/^<!--(?:.*?-->)?/s)] };
  const link = found(/^<((?:https?:\/\/|mailto:|www\.)[^\s<>]+|[^\s<>@:/]+@[^\s<>@:/]+)>/i);
  if (link)
    return {
      problem: problem('mdx-angle-link', file, at, linkDetail(link)),
      hide: [[offset, offset + link.length + 2]],
    };
  if (/^<\/[\w.:-]*\s*>/.test(rest)) return closingTag(offset, reason, body, file, place);

  const name = found(/^<([A-Za-z][\w.:-]*)/) ?? '';
  if (name && /closing tag/.test(reason)) {
    const unclosed = problem('unclosed-tag', file, at, { name, known: Object.hasOwn(components, name) });
    return { problem: htmlProblem(name, file, at) ?? unclosed, hide: tagRanges(offset, name, body) };
  }
  const tag = found(/^(<[A-Za-z][\w.:-]*(?:\s(?:\{[^{}]*\}|"[^"]*"|'[^']*'|[^<>{}"'])*)?\/?>)/) ?? '';
  if (Object.hasOwn(components, name)) {
    const attribute = /^[^\n/>]*/.exec(rest.slice(name.length + 1))?.[0].trim() || '?';
    const hide: Range = [offset, offset + (tag.length || (/^[^\n>]*>?/.exec(rest)?.[0].length ?? 1))];
    return { problem: problem('component-attribute', file, at, { name, attributes: [attribute] }), hide: [hide] };
  }
  const html = tag.includes('=') || tag.includes('{') ? htmlProblem(name, file, at, true) : undefined;
  if (html) return { problem: html, hide: [[offset, offset + tag.length]] };
  if (rest.startsWith('<')) {
    const after = found(/^<([^\s<]{1,12})/) ?? '';
    return { problem: problem('mdx-less-than', file, at, { after }), hide: [[offset, offset + 1]] };
  }
  return { problem: problem('mdx-syntax', file, at, { reason }), hide: [] };
}

/** Braces with what is no program code between them, such as `{two words}`. */
function expression(offset: number, body: string, file: string, at: Position): Fault {
  let depth = 0;
  let end = offset;
  for (; end < body.length; end += 1) {
    if (body[end] === '{') depth += 1;
    if (body[end] === '}') depth -= 1;
    if (depth === 0) break;
  }
  if (end === body.length) end = Math.max(offset, body.indexOf('}', offset));
  const source = body.slice(offset + 1, end);
  return { problem: problem('mdx-expression', file, at, { source }), hide: [[offset, end + 1]] };
}

/** A closing tag where none belongs; or the fault of the tag that is open there. */
function closingTag(offset: number, reason: string, body: string, file: string, place: Place): Fault {
  const [tag = '', name = ''] = /^<\/([\w.:-]*)\s*>/.exec(body.slice(offset)) ?? [];
  const own: Range = [offset, offset + tag.length];
  const [, open, line, column] = /`<([\w.:-]+)>` (?:opened at |\()(\d+):(\d+)/.exec(reason) ?? [];
  if (open === undefined) return { problem: problem('unopened-tag', file, place(offset), { name }), hide: [own] };

  const at = { line: Number(line), column: Number(column) };
  const start = offsetAt(body, at);
  const opening: Range = [start, start + endOfTag(body.slice(start))];
  const known = Object.hasOwn(components, open);
  if (name === open) return { problem: problem('unclosed-tag', file, at, { name, known }), hide: [opening, own] };
  if (known) return { problem: problem('unopened-tag', file, place(offset), { name, open }), hide: [opening, own] };
  const html = htmlProblem(open, file, at) ?? problem('unclosed-tag', file, at, { name: open, known });
  return { problem: html, hide: tagRanges(start, open, body) };
}

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

const endOfTag = (text: string): number => /^<[^<>]*>/.exec(text)?.[0].length ?? 1;

function linkDetail(url: string): { shown: string; href: string } {
  const shown = url.replace(/^mailto:/i, '');
  if (/^https?:/i.test(url)) return { shown, href: url };
  return { shown, href: shown.includes('@') ? `mailto:${shown}` : `https://${shown}` };
}
