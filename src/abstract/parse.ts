import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import { type Problem, problem } from '../problems/problem.ts';
import { components } from './components.ts';

/** A character that stands in for one that could not be read; from the private use area, and as wide as one. */
const MASK = '\u{E000}';

/** No document has more faults of syntax than this that are worth telling at once. */
const MOST_FAULTS = 50;

/**
 * The tree of an abstract's MDX, and every fault of its syntax. The parser stops at the first: its character is then
 * masked and the rest read again, so that all are told at once and positions stay true. A tree with faults is good
 * for finding further problems, not for showing. Positions count from the first line of `body`.
 */
export function parse(body: string, file: string): { tree: Root; problems: Problem[] } {
  const problems: Problem[] = [];
  let readable = body;
  while (problems.length < MOST_FAULTS) {
    try {
      const tree = mdxToHast(readable, { features: { frontmatter: false } }) as Root;
      return { tree, problems };
    } catch (error) {
      const fault = /^(\d+):(\d+): (.+?)(?: \((?:note|mdx)|$)/s.exec((error as Error).message);
      const place = { line: Number(fault?.[1] ?? 1), column: Number(fault?.[2] ?? 1) };
      const offset = offsetOf(readable, place);
      problems.push(diagnose(readable, offset, fault?.[3] ?? (error as Error).message, file, place));
      if (!fault || !/[<{]/.test(readable[offset] ?? '')) break;
      readable = masked(readable, offset);
    }
  }
  return { tree: { type: 'root', children: [] }, problems };
}

function diagnose(
  body: string,
  offset: number,
  reason: string,
  file: string,
  place: { line: number; column: number },
): Problem {
  const rest = body.slice(offset);
  const found = (pattern: RegExp) => pattern.exec(rest)?.[1];
  if (rest.startsWith('{')) return problem('mdx-brace', file, place, {});
  if (rest.startsWith('<!--')) return problem('mdx-comment', file, place, {});
  const url = found(/^<((?:https?:\/\/|mailto:|www\.)[^\s>]+)>/i);
  if (url) return problem('mdx-angle-link', file, place, { url });
  const closed = found(/^<\/([\w.-]*)\s*>/);
  if (closed !== undefined) return problem('unopened-tag', file, place, { name: closed });
  const opened = found(/^<([A-Za-z][\w.-]*)/);
  if (opened && /closing tag/.test(reason)) {
    return problem('unclosed-tag', file, place, { name: opened, known: Object.hasOwn(components, opened) });
  }
  if (rest.startsWith('<')) return problem('mdx-less-than', file, place, { after: found(/^<([^\s<]{1,12})/) ?? '' });
  return problem('mdx-syntax', file, place, { reason });
}

/** The text with the character at `offset` masked and, if it opens a tag, the tag's end with it: one fault is told once. */
function masked(text: string, offset: number): string {
  const mask = (from: string, at: number) => `${from.slice(0, at)}${MASK}${from.slice(at + 1)}`;
  const name = /^<([A-Za-z][\w.-]*)/.exec(text.slice(offset))?.[1];
  const end = name ? text.indexOf(`</${name}>`, offset) : -1;
  return mask(end < 0 ? text : mask(text, end), offset);
}

function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
