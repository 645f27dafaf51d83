import { positionAt } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { codePoint } from '../text/characters.ts';

/** A control character other than the tab and the ends of lines. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/**
 * What keeps a decoded file from being text. Decoding puts U+FFFD for what is not UTF-8, and NUL is found in binary
 * files alone: the first place says enough. Else the first control character of each line.
 */
export function unreadableText(text: string, file: string): Problem[] {
  const lost = text.search(/[\0\u{FFFD}]/u);
  if (lost >= 0) return [problem('not-utf8', file, positionAt(text, lost), {})];
  if (!CONTROL.test(text)) return [];
  return text.split(/\r\n?|\n/).flatMap((line, index) => {
    const found = CONTROL.exec(line);
    if (!found) return [];
    const place = { line: index + 1, column: found.index + 1 };
    return [problem('control-character', file, place, { character: codePoint(found[0]) })];
  });
}
