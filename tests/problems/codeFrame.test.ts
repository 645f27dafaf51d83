import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../src/problems/codeFrame.ts';

/** The frame of line 7, as its two lines without number and indent. */
const frame = (text: string, column: number): string[] =>
  codeFrame(text, { line: 7, column })
    .split('\n')
    .map((line) => line.slice(6));

describe('the frame of a line', () => {
  test('has its number, and a mark below the column', () => {
    expect(codeFrame('track: maiin', { line: 3, column: 8 })).toBe('  3 | track: maiin\n    |        ^');
    expect(codeFrame('a', { line: 120, column: 1 })).toBe('  120 | a\n      | ^');
  });

  test.each([
    ['\tb', 2, ' ^'],
    ['äöü x', 5, '    ^'],
    ['a\u0301 x', 4, '  ^'],
    ['潮の x', 4, '     ^'],
    ['😀 x', 4, '   ^'],
    ['', 1, '^'],
    ['ab', 9, '  ^'],
  ])('of %j has the mark where a terminal shows column %i', (text, column, mark) => {
    expect(frame(text, column)[1]).toBe(mark);
  });

  test('contains no control characters', () => {
    expect(frame('a\u001b[2Jb', 6)).toEqual(['a\u{FFFD}[2Jb', '     ^']);
  });

  test('of a long line is the part around the column', () => {
    const long = `${'a'.repeat(200)}X${'b'.repeat(200)}`;
    expect(frame(long, 201)).toEqual([`…${'a'.repeat(50)}X${'b'.repeat(49)}…`, `${' '.repeat(51)}^`]);
    expect(frame(long, 1)).toEqual([`${'a'.repeat(100)}…`, '^']);
    expect(frame(long, 401)).toEqual([`…${'b'.repeat(100)}`, `${' '.repeat(100)}^`]);
    expect(frame('a'.repeat(100), 1)[0]).toHaveLength(100);
  });

  test('of a long line has no half characters', () => {
    const [shown] = frame('😀'.repeat(200), 200);
    expect(shown?.isWellFormed()).toBe(true);
  });
});
