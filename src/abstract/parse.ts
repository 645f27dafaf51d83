import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import { offsetAt, positionAt } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { limitProblem } from './limits.ts';
import { mdxErrorAt, type Range, type Stop } from './syntaxErrors.ts';

/** Replaces a character that could not be parsed. From the private use area: no text has it, and it is no syntax. */
export const MASK = '\u{E000}';

/** How many errors of syntax are reported at once; for each of them, the text is parsed again. */
const MAX_ERRORS = 10;

/** Prose does not nest brackets deeper than this; far deeper ones overflow the parser's stack. */
const MAX_BRACKET_DEPTH = 200;

/**
 * Parses an abstract's MDX, with every error of its syntax. The parser stops at the first: what it stopped at is then
 * masked and the text parsed again, so that all errors are reported at once, at their positions. A tree with errors is
 * only for finding further problems. Positions count from the first line of `body`.
 */
export function parse(body: string, file: string): { tree: Root; problems: Problem[] } {
  const limit = limitProblem(body, file);
  if (limit) return { tree: { type: 'root', children: [] }, problems: [limit] };
  const problems: Problem[] = [];
  const tooDeep = offsetOfDepth(body);
  if (tooDeep !== undefined) problems.push(problem('nested-too-deep', file, positionAt(body, tooDeep), {}));
  let text = body;
  while (tooDeep === undefined && problems.length < MAX_ERRORS) {
    const result = tryParse(text);
    if ('tree' in result) return { tree: result.tree, problems };
    const error = mdxErrorAt({ ...result, offset: openerOf(text, result) }, text, file);
    problems.push(error.problem);
    const masked = error.mask.reduce(mask, text);
    if (masked === text) break;
    text = masked;
  }
  return { tree: { type: 'root', children: [] }, problems };
}

/** The line break at the end is needed: without it, the parser panics on some texts. */
function tryParse(text: string): { tree: Root } | Stop {
  try {
    return { tree: mdxToHast(`${text}\n`, { features: { frontmatter: false } }) as Root };
  } catch (error) {
    const { message } = error as Error;
    const [, line, column, reason = message] = /^(\d+):(\d+): (.+?)(?: \((?:note|mdx)|$)/s.exec(message) ?? [];
    return { offset: line ? offsetAt(text, { line: Number(line), column: Number(column) }) : 0, reason };
  }
}

/** For invalid code the parser gives the place inside it: this is the offset of the brace or tag that opens the code. */
function openerOf(text: string, { offset, reason }: Stop): number {
  if (!/expression with/.test(reason)) return offset;
  for (const end of [offset, offset - 1]) {
    const before = tryParse(text.slice(0, end));
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
    if (depth > MAX_BRACKET_DEPTH) return index;
  }
  return undefined;
}
