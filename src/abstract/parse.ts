import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import { offsetAt, positionAt } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { htmlElements } from './htmlElements.ts';
import { htmlProblem } from './htmlTags.ts';
import { limitProblem } from './limits.ts';
import { masked } from './mask.ts';
import type { Range, Stop } from './mdxError.ts';
import { mdxErrorAt } from './syntaxErrors.ts';

/** How many errors of syntax are reported at once; for each of them, the text is parsed again. */
const MAX_ERRORS = 10;
/** How many of a text that is longer than any real one, which takes the parser too long to read again and again. */
const MAX_ERRORS_OF_LONG = 3;
const LONG = 20_000;

/** Prose does not nest brackets deeper than this; far deeper ones overflow the parser's stack. */
const MAX_BRACKET_DEPTH = 200;

/** The result of parsing an abstract. */
export interface Parsed {
  readonly tree: Root;
  /** The text that the tree is of, with masks of the same length; undefined if it could not be parsed. */
  readonly text?: string;
  readonly problems: Problem[];
}

/**
 * Parses an abstract's MDX, with every error of its syntax. The parser stops at the first: what it stopped at is then
 * masked and the text parsed again, so that all errors are reported at once, at their positions. A tree with errors is
 * only for finding further problems. Positions count from the first line of `body`.
 */
export function parse(body: string, file: string): Parsed {
  const limit = limitProblem(body, file);
  if (limit) return { tree: { type: 'root', children: [] }, problems: [limit] };
  const tooDeep = offsetOfDepth(body);
  if (tooDeep !== undefined) {
    const found = problem('nested-too-deep', file, positionAt(body, tooDeep), {});
    return { tree: { type: 'root', children: [] }, problems: [found] };
  }
  const elements = htmlElements(body);
  const problems: Problem[] = elements.flatMap(
    ({ name, range }) => htmlProblem(name, file, positionAt(body, range[0]), true) ?? [],
  );
  const most = problems.length + (body.length > LONG ? MAX_ERRORS_OF_LONG : MAX_ERRORS);
  let text = elements.reduce((rest, { range }) => mask(rest, range), body);
  while (problems.length < most) {
    const result = tryParse(text);
    if ('tree' in result) return { tree: result.tree, text, problems };
    // Only in browsers, whose stack is smaller: the parser does not say where the text is too deep.
    if (/call stack/.test(result.reason)) {
      const start = positionAt(body, body.search(/\S/));
      return { tree: { type: 'root', children: [] }, problems: [problem('nested-too-deep', file, start, {})] };
    }
    const error = mdxErrorAt({ ...result, offset: openerOf(text, result) }, text, file);
    problems.push(error.problem);
    const rest = error.mask.reduce(mask, text);
    if (rest === text) break;
    text = rest;
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

const mask = (text: string, [from, to]: Range): string =>
  text.slice(0, from) + masked(text.slice(from, to)) + text.slice(to);

function offsetOfDepth(text: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[([{)\]}]/g)) {
    depth = Math.max(0, depth + ('([{'.includes(bracket) ? 1 : -1));
    if (depth > MAX_BRACKET_DEPTH) return index;
  }
  return undefined;
}
