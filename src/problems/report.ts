import { compareText } from '../text/compare.ts';
import { codeFrame } from './codeFrame.ts';
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

/** The text of a line of a file, by the path of the file; undefined if it cannot be read. */
export type LineOf = (path: string, line: number) => string | undefined;

/**
 * The report for a terminal: one paragraph per problem, sorted by file and line, then their number. Of very many, the
 * first of each file are shown before the second of any. With `lineOf`, each has its line, and a mark below its column.
 */
export const report = (problems: readonly LocatedProblem[], lineOf?: LineOf): string =>
  paragraphs(problems, 'problem', lineOf);

/** The same for problems that may be no mistake. */
export const warningReport = (warnings: readonly LocatedProblem[], lineOf?: LineOf): string =>
  paragraphs(warnings, 'warning', lineOf);

/** How many warnings there are, for those who asked for something else. */
export const warningCount = (warnings: readonly LocatedProblem[]): string =>
  `${counted(warnings.length, 'warning')} in ${counted(filesOf(warnings), 'file')}: \`npm run check:content\` lists them.`;

function paragraphs(problems: readonly LocatedProblem[], noun: string, lineOf: LineOf = () => undefined): string {
  const shown = sorted(firstOfEach(problems).slice(0, MAX_SHOWN));
  const each = shown.map(({ path, position, code, message, fix }) => {
    const place = position ? `${path}:${position.line}:${position.column}` : path;
    const line = position && lineOf(path, position.line);
    const frame = position && line !== undefined ? `${codeFrame(line, position)}\n` : '';
    return `${visible(place)}  ${code}\n${frame}  ${plainLine(message)}\n  ${plainLine(fix)}\n`;
  });
  const count = `${counted(problems.length, noun)} in ${counted(filesOf(problems), 'file')}.`;
  const others =
    noun === 'problem' ? 'solve them to see the rest' : '`npm run check:content -- --format json` lists them all';
  const rest = problems.length > MAX_SHOWN ? ` These are ${MAX_SHOWN} of them; ${others}.` : '';
  return `${each.join('\n')}\n${count}${rest}`;
}

/** All problems and warnings for a program, sorted by file and line. */
export const jsonReport = (problems: readonly LocatedProblem[]): string =>
  JSON.stringify(
    sorted(problems).map((found) => ({
      severity: isWarning(found) ? 'warning' : 'error',
      code: found.code,
      file: found.path,
      line: found.position?.line ?? null,
      column: found.position?.column ?? null,
      message: found.message,
      fix: found.fix,
    })),
    null,
    2,
  );

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

/** Problems before warnings, and of both the first of each file, then the second of each, and so on. */
const firstOfEach = (problems: readonly LocatedProblem[]): LocatedProblem[] => [
  ...ranked(problems.filter((found) => !isWarning(found))),
  ...ranked(problems.filter(isWarning)),
];

function ranked(problems: readonly LocatedProblem[]): LocatedProblem[] {
  const byFile = [...Map.groupBy(problems, ({ path }) => path)].toSorted(([a], [b]) => compareText(a, b));
  // More files than that have no chance, and it takes time to find positions in all.
  return byFile
    .slice(0, MAX_SHOWN)
    .flatMap(([, ofFile]) => sorted(ofFile).map((found, rank) => ({ found, rank })))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ found }) => found);
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

const filesOf = (problems: readonly LocatedProblem[]): number => new Set(problems.map(({ path }) => path)).size;
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
const data = (text: string): string => plainLine(text).replaceAll('%', '%25');
const property = (text: string): string =>
  visible(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
