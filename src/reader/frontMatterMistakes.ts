import { copied } from '../problems/format.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { KEYS } from './yamlQuotes.ts';

// What is there instead of the two lines `---` around the keys, or before the first.

/** What is instead of the first line `---`, and what to do. */
interface Instead {
  readonly what: string;
  readonly fix: string;
}

/** The problems of a file whose keys are not between two lines `---`. */
export function frontMatterProblems(text: string, file: string): Problem[] {
  const lines = text.split(/\r\n?|\n/);
  const start = { line: 1, column: 1 };
  const first = lines[0] ?? '';
  const end = endProblem(lines, file);
  if (/^---[ \t]*$/.test(first)) return [end ?? problem('unclosed-front-matter', file, start, {})];
  const instead = beginning(lines);
  const found = problem('no-front-matter', file, start, instead ?? {});
  return end && isDashes(first) && instead ? [found, end] : [found];
}

/** The problem of another line than `---` that ends the keys, where what follows it is no key. */
export function earlierEnd(yaml: string, file: string): Problem | undefined {
  const lines = ['---', ...yaml.split(/\r\n?|\n/)];
  const end = endOf(lines);
  const next = end && lines.slice(end.index + 1).find((line) => line.trim() !== '');
  return next === undefined || isKey(next) ? undefined : endProblem(lines, file);
}

function endProblem(lines: readonly string[], file: string): Problem | undefined {
  const end = endOf(lines);
  if (!end) return undefined;
  const column = 1 + end.line.length - end.line.trimStart().length;
  return problem('unclosed-front-matter', file, { line: end.index + 1, column }, end);
}

/** Dashes and other signs that look like the line `---`. */
const DASHES = /^(?:[-–—‒―−]{1,10}|(?:- ){2,}-|\*{3,}|_{3,}|={3,}|~{3,}|\.{3})$/u;

const isDashes = (line: string): boolean => DASHES.test(line.trim());
const isKey = (line = ''): boolean => KEYS.has(/^[ \t]*([\w-]+)[ \t]*:(?:\s|$)/.exec(line)?.[1] ?? '');

/** The line that is meant to end the keys, the first of its kind; `rest` is what follows in it. */
function endOf(lines: readonly string[]): { index: number; line: string; rest: string } | undefined {
  const index = lines.findIndex((line, at) => at > 0 && (isDashes(line) || /^[ \t]*---/.test(line)));
  const line = lines[index]?.trimEnd();
  if (line === undefined || line === '---' || line === '-') return undefined;
  return { index, line, rest: isDashes(line) ? '' : line.trim().replace(/^-+\s*/, '') };
}

/** What a file begins with instead of the line `---`; undefined if that is not known. */
function beginning(lines: readonly string[]): Instead | undefined {
  const index = lines.findIndex((line) => line.trim() !== '');
  const line = lines[index]?.trim() ?? '';
  if (line === '---')
    return index > 0
      ? { what: 'there is an empty line before its first line `---`', fix: 'Remove the empty line before it.' }
      : { what: 'there is a space before its first line `---`', fix: 'Remove the space before it.' };
  const [, rest = ''] = /^-{2,}[ \t]*(\w[\w-]*:.*)$/.exec(line) ?? [];
  const what = `its first line is ${copied(line)}`;
  if (isKey(rest)) return { what, fix: `Write \`---\`, and ${copied(rest)} on a line of its own below it.` };
  if (isDashes(line) && isKey(lines[index + 1])) return { what, fix: 'Write `---`.' };
  if (isKey(line)) return { what: 'there is no line `---` above its keys', fix: 'Put a line `---` above them.' };
  return OTHERS.find(([pattern]) => pattern.test(line))?.[1];
}

const OF_A_PROGRAM = 'Copy the text itself into a new file, in an editor for plain text.';

const OTHERS: readonly (readonly [beginning: RegExp, instead: Instead])[] = [
  [
    /^\+{3}$/,
    {
      what: 'its keys are between lines `+++`, as in the format TOML',
      fix: 'Put `---` instead of both lines, and a colon and a space instead of each `=`.',
    },
  ],
  [
    /^(?:`{3}|~{3})/,
    {
      what: 'it begins with the signs that begin code',
      fix: 'Remove that line, and the one with the same signs that ends the code.',
    },
  ],
  [
    /^(?:diff |@@ |--- \S*\/|\+{3} |[+-](?:-{3}$|[a-zA-Z]+:))/,
    {
      what: 'it begins with the signs of a list of changes',
      fix: 'Copy the text of the file itself, without the signs + and - before its lines.',
    },
  ],
  [/^#{1,6}\s/, { what: 'it begins with a heading', fix: 'Write it as a key, `title:`, between two lines `---`.' }],
  [
    /^<[a-z!?]/i,
    { what: 'it begins with HTML', fix: 'Remove it: the first line is `---`, and below it are the keys.' },
  ],
  [/^\{\\rtf/, { what: 'it is a file of a word processor (RTF)', fix: OF_A_PROGRAM }],
  [/^%PDF/, { what: 'it is a PDF', fix: OF_A_PROGRAM }],
  [
    /^\{(?:$|\s*")/,
    {
      what: 'its keys are between curly brackets, as in the format JSON',
      fix: 'Write each on a line, such as `title: How we test`, between two lines `---`.',
    },
  ],
];
