import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import { offsetAt, positionAt } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { faultAt, type Range } from './syntaxErrors.ts';

/** A character that stands in for one that could not be read; from the private use area, and as wide as one. */
export const MASK = '\u{E000}';

/** No document has more faults of syntax than this that are worth telling at once. */
const MOST_FAULTS = 50;

/** Brackets within brackets, more than this deep, are no prose; far deeper ones overrun the parser. */
const MOST_BRACKETS = 200;

/**
 * The tree of an abstract's MDX, and every fault of its syntax. The parser stops at the first: what is at fault is then
 * masked and the rest read again, so that all are told at once and positions stay true. A tree with faults is good
 * for finding further problems, not for showing. Positions count from the first line of `body`.
 */
export function parse(body: string, file: string): { tree: Root; problems: Problem[] } {
  const problems: Problem[] = [];
  const tooDeep = offsetOfDepth(body);
  if (tooDeep !== undefined) problems.push(problem('nested-too-deep', file, positionAt(body, tooDeep), {}));
  let readable = body;
  while (tooDeep === undefined && problems.length < MOST_FAULTS) {
    const result = read(readable);
    if ('tree' in result) return { tree: result.tree, problems };
    const offset = openerOf(readable, result);
    const fault = faultAt(offset, result.reason, readable, file, (at) => positionAt(body, at));
    problems.push(fault.problem);
    const masked = fault.hide.reduce(mask, readable);
    if (masked === readable) break;
    readable = masked;
  }
  return { tree: { type: 'root', children: [] }, problems };
}

interface Refusal {
  readonly offset: number;
  readonly reason: string;
}

/** The tree of a text, or where and why the parser stopped. Without a line break at its end some texts make it panic. */
function read(text: string): { tree: Root } | Refusal {
  try {
    return { tree: mdxToHast(`${text}\n`, { features: { frontmatter: false } }) as Root };
  } catch (error) {
    const { message } = error as Error;
    const [, line, column, reason = message] = /^(\d+):(\d+): (.+?)(?: \((?:note|mdx)|$)/s.exec(message) ?? [];
    return { offset: line ? offsetAt(text, { line: Number(line), column: Number(column) }) : 0, reason };
  }
}

/** Of code that cannot be read the parser tells where it goes wrong: we want the brace or tag that opens it. */
function openerOf(text: string, { offset, reason }: Refusal): number {
  if (!/expression with/.test(reason)) return offset;
  for (const end of [offset, offset - 1]) {
    const before = read(text.slice(0, end));
    if ('offset' in before && /^[{<]/.test(text.slice(before.offset))) return before.offset;
  }
  return text.lastIndexOf('{', offset);
}

function mask(text: string, [from, to]: Range): string {
  return text.slice(0, from) + text.slice(from, to).replaceAll(/[^\r\n]/g, MASK) + text.slice(to);
}

function offsetOfDepth(text: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[([{)\]}]/g)) {
    depth = Math.max(0, depth + ('([{'.includes(bracket) ? 1 : -1));
    if (depth > MOST_BRACKETS) return index;
  }
  return undefined;
}
