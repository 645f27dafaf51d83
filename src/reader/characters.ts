import { positionAt } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { characterProblem } from '../problems/unwanted.ts';
import { unwantedCharacters } from '../text/characters.ts';

/**
 * Reports characters that a text file should not have. U+FFFD marks bytes that could not be decoded as UTF-8, and NUL
 * appears only in binary files: the first of these is reported. Otherwise the first unwanted character of each line is.
 */
export function unreadableText(text: string, file: string): Problem[] {
  const undecodable = text.search(/[\0\u{FFFD}]/u);
  if (undecodable >= 0) return [problem('not-utf8', file, positionAt(text, undecodable), {})];
  const unwanted = unwantedCharacters(text);
  if (unwanted.length === 0) return [];
  const problems: Problem[] = [];
  let [line, start, next] = [0, 0, 0];
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n|$/g)) {
    line += 1;
    const first = unwanted[next];
    if (first && first.index < index) {
      const place = { line, column: first.index - start + 1 };
      problems.push(characterProblem(first, text.slice(start, index), file, place));
      while ((unwanted[next]?.index ?? index) < index) next += 1;
    }
    start = index + end.length;
  }
  return problems;
}
