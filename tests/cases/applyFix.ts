import { offsetAt } from '../../src/problems/position.ts';
import type { LocatedProblem } from '../../src/problems/report.ts';

/**
 * The text of a file after its writer has done what a problem proposes: the words at its place are replaced by the words
 * of “Write `…`” or “Did you mean `…`?”. Undefined if the problem proposes no words.
 */
export function applyFix(text: string, { position, message, fix }: LocatedProblem): string | undefined {
  const proposed = /^(?:Write|Did you mean) (?:`` (?<long>.+?) ``|`(?<short>[^`]+)`)/.exec(fix)?.groups;
  const better = proposed?.long ?? proposed?.short;
  if (better === undefined || !position) return undefined;
  const offset = offsetAt(text, position);
  const rest = text.slice(offset);
  const named = [...message.matchAll(/`([^`]+)`/g)]
    .map(([, words]) => words ?? '')
    .find((words) => rest.startsWith(words));
  const value = named ?? /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,}\]\r\n]*)/.exec(rest)?.[0] ?? '';
  return `${text.slice(0, offset)}${better}${rest.slice(value.length)}`;
}
