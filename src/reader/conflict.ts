import { withoutFences } from '../abstract/code.ts';
import { positionAt } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';

/** The lines with which Git marks two versions of a text, of which somebody has to choose one. */
const MARKS = /^(?:<{7}(?: .*)?|>{7} [^>\s].*|\|{7} [^|\n]+|={7}[ \t]*)$/gm;

/**
 * Reports the first mark of a conflict. In code of an abstract that is closed, the marks may be meant. A line of equals
 * signs alone makes a heading of the line above it in an abstract, and nothing elsewhere.
 */
export function conflictProblem(text: string, file: string): Problem | undefined {
  if (!/^[<>|=]{7}/m.test(text)) return undefined;
  const isMarkdown = file.endsWith('.mdx');
  const source = (isMarkdown ? withoutFences(text) : text).replaceAll('\r\n', ' \n');
  const marks = [...source.matchAll(MARKS)];
  const isConflict = marks.some(({ 0: mark }) => !mark.startsWith('='));
  const bodyStart = isMarkdown ? (/^---[ \t]*\n[\s\S]*?^---[ \t]*$/m.exec(source)?.[0].length ?? 0) : source.length;
  const first = marks.find(({ 0: mark, index }) => {
    const isRest = index < bodyStart || /(?:^|\n)[ \t]*\n$/.test(source.slice(0, index));
    return isConflict || !mark.startsWith('=') || isRest;
  });
  if (!first) return undefined;
  return problem('merge-conflict', file, positionAt(text, first.index), { mark: first[0].slice(0, 7) });
}
