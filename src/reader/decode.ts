import { type Problem, problem } from '../problems/problem.ts';
import { codePoint } from '../text/characters.ts';
import { unreadableText } from './characters.ts';

const BYTE_ORDER_MARK = '\u{FEFF}';

/** The text of a file without its byte order mark, or what keeps its bytes from being text. */
export function decode(bytes: Uint8Array, file: string): string | Problem[] {
  if (isUtf16(bytes)) return [problem('saved-as-utf16', file, undefined, {})];
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded;
  if (text.startsWith(BYTE_ORDER_MARK)) {
    const character = codePoint(BYTE_ORDER_MARK);
    return [problem('control-character', file, { line: 1, column: 1 }, { character })];
  }
  const unreadable = unreadableText(text, file);
  if (unreadable.length > 0) return unreadable;
  return hasOldLineEnds(text) ? [problem('old-line-ends', file, undefined, {})] : text;
}

/** Whether bytes begin with the mark of UTF-16, or with a Latin letter in it. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  if (first === undefined || second === undefined) return false;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0 && third === 0 && second > 0) || (second === 0 && fourth === 0 && first > 0);
}

/** Whether lines end only with CR, or some with CR twice, as after a faulty conversion. */
const hasOldLineEnds = (text: string): boolean =>
  text.includes('\r') && (!text.includes('\n') || text.includes('\r\r\n'));
