import { positionAt } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { codePoint } from '../text/characters.ts';

/** A control character other than tabs and line breaks. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/**
 * Reports characters that cannot be part of a text file. U+FFFD marks bytes that could not be decoded as UTF-8, and NUL
 * appears only in binary files: the first of these is reported. Otherwise the first control character of each line is.
 */
export function unreadableText(text: string, file: string): Problem[] {
  const undecodable = text.search(/[\0\u{FFFD}]/u);
  if (undecodable >= 0) return [problem('not-utf8', file, positionAt(text, undecodable), {})];
  if (!CONTROL.test(text)) return [];
  return text.split(/\r\n?|\n/).flatMap((line, index) => {
    const found = CONTROL.exec(line);
    if (!found) return [];
    const place = { line: index + 1, column: found.index + 1 };
    return [problem('control-character', file, place, { character: codePoint(found[0]) })];
  });
}
