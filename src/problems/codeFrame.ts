import { visible } from './format.ts';
import type { Position } from './position.ts';

/** How much of a line is shown: an abstract may have a paragraph on one line. */
const MAX_SHOWN = 100;
const BEFORE = 50;

/** A line of a file with its number, and below it a mark at a column; of a long line, the part around the column. */
export function codeFrame(source: string, { line, column }: Position): string {
  const text = source.replaceAll('\t', ' ');
  const at = Math.min(column - 1, text.length);
  const from = text.length <= MAX_SHOWN ? 0 : whole(text, Math.max(0, Math.min(at - BEFORE, text.length - MAX_SHOWN)));
  const to = whole(text, from + MAX_SHOWN);
  const before = `${from > 0 ? '…' : ''}${visible(text.slice(from, at))}`;
  const after = `${visible(text.slice(at, to))}${to < text.length ? '…' : ''}`;
  const number = `${line}`;
  return `  ${number} | ${before}${after}\n  ${' '.repeat(number.length)} | ${blank(before)}^`;
}

/** An offset that is not inside a character. */
const whole = (text: string, offset: number): number =>
  (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset;

/** Characters that take no column in a terminal, and those that take two. */
const NONE = /\p{M}|[\u{200B}-\u{200F}]/u;
const TWO =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{Emoji_Presentation}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}]/u;

/** As much white space as a text takes in a terminal. */
const blank = (text: string): string =>
  [...text].map((character) => (NONE.test(character) ? '' : TWO.test(character) ? '  ' : ' ')).join('');
