import { compareText } from '../text/compare.ts';
import { plainLine, visible } from './format.ts';
import type { Position } from './position.ts';
import { isWarning, type Problem } from './problem.ts';

/** A problem with its position. `path` is the path of its file from the working directory. */
export interface LocatedProblem extends Problem {
  readonly path: string;
  readonly position: Position | undefined;
}

/** The report for a terminal: one paragraph per problem, sorted by file and line, then their number. */
export const report = (problems: readonly LocatedProblem[]): string => paragraphs(problems, 'problem');

/** The same for problems that may be no mistake. */
export const warningReport = (warnings: readonly LocatedProblem[]): string => paragraphs(warnings, 'warning');

function paragraphs(problems: readonly LocatedProblem[], noun: string): string {
  const each = sorted(problems).map(({ path, position, code, message, fix }) => {
    const place = position ? `${path}:${position.line}:${position.column}` : path;
    return `${visible(place)}  ${code}\n  ${plainLine(message)}\n  ${plainLine(fix)}\n`;
  });
  const files = new Set(problems.map(({ path }) => path)).size;
  const count = `${counted(problems.length, noun)} in ${counted(files, 'file')}.`;
  return `${each.join('\n')}\n${count}`;
}

/**
 * The same for GitHub: one workflow command per problem, which shows it next to its line in a pull request.
 * Format: docs.github.com, “Workflow commands for GitHub Actions”, setting an error and a warning message.
 */
export function annotations(problems: readonly LocatedProblem[]): string {
  return sorted(problems)
    .map((found) => {
      const { path, position, code, message, fix } = found;
      const command = isWarning(found) ? 'warning' : 'error';
      const place = position ? `,line=${position.line},col=${position.column}` : '';
      return `::${command} file=${property(path)}${place},title=${code}::${data(`${message} ${fix}`)}`;
    })
    .join('\n');
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
