import { positionAt } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';

// Some short texts take the parser minutes or gigabytes, or end the whole process. These limits refuse them before it
// reads them. Of 21,715 abstracts of real talks, the longest has 13,000 characters, with a line of 6,000, at most 30 `<`
// and 16 `&`.

/** How many problems of one kind are reported at once. */
export const MAX_PROBLEMS = 50;
/** How many characters an abstract may have. */
const MAX_LENGTH = 100_000;
/** How many characters one line may have. */
const MAX_LINE = 20_000;
/** How often one sign of emphasis or code may be repeated without a break. */
const MAX_RUN = 200;
/** How many cells all tables may have, with the empty ones that complete their rows. */
const MAX_CELLS = 5000;
/** How many lines may begin like program code; all of them would be refused. */
const MAX_CODE = 50;
/** How many of each sign a text may have. */
const MAX_SIGNS: readonly (readonly [sign: string, max: number])[] = [
  ['<', 500],
  ['&', 1000],
  ['{', 2000],
  ['[', 2000],
];

/** The first limit that a text exceeds; undefined if the parser can read it. */
export function limitProblem(text: string, file: string): Problem | undefined {
  if (text.length > MAX_LENGTH) {
    return problem('too-long', file, positionAt(text, MAX_LENGTH), { max: MAX_LENGTH, found: text.length });
  }
  const line = /^.*/gm;
  for (const { 0: found, index } of text.matchAll(line)) {
    if (found.length > MAX_LINE) {
      return problem('line-too-long', file, positionAt(text, index + MAX_LINE), { max: MAX_LINE, found: found.length });
    }
  }
  const run = RUN.exec(text);
  if (run)
    return problem('too-many-signs', file, positionAt(text, run.index), {
      sign: run[1] ?? '',
      max: MAX_RUN,
      inARow: true,
    });
  for (const [sign, max] of MAX_SIGNS) {
    const index = offsetOfSign(text, sign, max + 1);
    if (index >= 0) return problem('too-many-signs', file, positionAt(text, index), { sign, max, inARow: false });
  }
  const code = [...text.matchAll(/^(import|export)\s/gm)];
  if (code.length > MAX_CODE) {
    return problem('mdx-import', file, positionAt(text, code[0]?.index ?? 0), { word: code[0]?.[1] ?? 'import' });
  }
  const table = offsetOfTable(text);
  return table === undefined
    ? undefined
    : problem('table-too-large', file, positionAt(text, table), { max: MAX_CELLS });
}

const RUN = new RegExp(`([*_~\`!])\\1{${MAX_RUN}}`);

/** The offset of the `count`th sign; −1 if there are fewer. */
function offsetOfSign(text: string, sign: string, count: number): number {
  let index = -1;
  for (let found = 0; found < count; found += 1) {
    index = text.indexOf(sign, index + 1);
    if (index < 0) return -1;
  }
  return index;
}

/** The offset of the table with which the cells of all tables become too many. */
function offsetOfTable(text: string): number | undefined {
  let cells = 0;
  // A table ends at an empty line at the latest.
  for (const { 0: block, index } of text.matchAll(/(?:^.*\S.*(?:\r\n?|\n|$))+/gm)) {
    const lines = block.split(/\r\n?|\n/);
    const columns = Math.max(
      0,
      ...lines.filter((line) => /^(?=.*\|)[\s>*+|:\d.)-]*-[\s|:-]*$/.test(line)).map(columnsOf),
    );
    if (columns > 1) cells += columns * lines.length;
    if (cells > MAX_CELLS) return index;
  }
  return undefined;
}

const columnsOf = (delimiters: string): number => delimiters.match(/-+/g)?.length ?? 0;
