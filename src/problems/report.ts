import { compareText } from '../text/compare.ts';
import { plainLine, visible } from './format.ts';
import type { Position } from './position.ts';
import { isWarning, type Problem } from './problem.ts';

/** A problem with its position. `path` is the path of its file from the working directory. */
export interface LocatedProblem extends Problem {
  readonly path: string;
  readonly position: Position | undefined;
}

/** How many problems are shown at once: more than anybody reads, and not too many for a terminal or a page of GitHub. */
const MAX_SHOWN = 100;

/**
 * The report for a terminal: one paragraph per problem, sorted by file and line, then their number. Of very many, the
 * first of each file are shown before the second of any.
 */
export const report = (problems: readonly LocatedProblem[]): string => paragraphs(problems, 'problem');

/** The same for problems that may be no mistake. */
export const warningReport = (warnings: readonly LocatedProblem[]): string => paragraphs(warnings, 'warning');

function paragraphs(problems: readonly LocatedProblem[], noun: string): string {
  const shown = sorted(firstOfEach(problems).slice(0, MAX_SHOWN));
  const each = shown.map(({ path, position, code, message, fix }) => {
    const place = position ? `${path}:${position.line}:${position.column}` : path;
    return `${visible(place)}  ${code}\n  ${plainLine(message)}\n  ${plainLine(fix)}\n`;
  });
  const files = new Set(problems.map(({ path }) => path)).size;
  const count = `${counted(problems.length, noun)} in ${counted(files, 'file')}.`;
  const rest = problems.length > MAX_SHOWN ? ` These are ${MAX_SHOWN} of them; solve them to see the rest.` : '';
  return `${each.join('\n')}\n${count}${rest}`;
}

/**
 * The same for GitHub: one workflow command per problem, which shows it next to its line in a pull request. GitHub shows
 * ten errors and ten warnings of a step: the first of each file come first.
 * Format: docs.github.com, “Workflow commands for GitHub Actions”, setting an error and a warning message.
 */
export function annotations(problems: readonly LocatedProblem[]): string {
  return firstOfEach(problems)
    .slice(0, MAX_SHOWN)
    .map((found) => {
      const { path, position, code, message, fix } = found;
      const command = isWarning(found) ? 'warning' : 'error';
      const place = position ? `,line=${position.line},col=${position.column}` : '';
      return `::${command} file=${property(path)}${place},title=${code}::${data(`${message} ${fix}`)}`;
    })
    .join('\n');
}

/** Problems before warnings, then the first of each file, then the second of each, and so on. */
function firstOfEach(problems: readonly LocatedProblem[]): LocatedProblem[] {
  const before = new Map<string, number>();
  const ranked = sorted(problems).map((found) => {
    const rank = before.get(found.path) ?? 0;
    before.set(found.path, rank + 1);
    return { found, rank };
  });
  const order = ({ found }: { found: LocatedProblem }): number => Number(isWarning(found));
  return ranked.toSorted((a, b) => order(a) - order(b) || a.rank - b.rank).map(({ found }) => found);
}

function sorted(problems: readonly LocatedProblem[]): LocatedProblem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.path, b.path) ||
      (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
      (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
      compareText(a.code, b.code),
  );
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
const data = (text: string): string => plainLine(text).replaceAll('%', '%25');
const property = (text: string): string =>
  visible(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
