import { describe, expect, test } from 'vitest';
import { copied, listOf, plainLine, quoted, visible } from '../../src/problems/format.ts';

describe('quoted', () => {
  test.each([
    ['plain', '`plain`'],
    ['two\nlines\t and   spaces', '`two lines and spaces`'],
    ['\u001b[31mred\u001b[0m', '`\u{FFFD}[31mred\u{FFFD}[0m`'],
    ['\u202Ereversed', '`\u{FFFD}reversed`'],
    ['\u{E000}', '`\u{FFFD}`'],
    ['می\u200Cخواهم', '`می\u200Cخواهم`'],
    ['👩\u200D🚀', '`👩\u200D🚀`'],
    ['', '``'],
  ])('shows %j as %s', (value, shown) => {
    expect(quoted(value)).toBe(shown);
  });

  test('does not shorten 80 characters, but 81, counting by code point', () => {
    expect(quoted('😀'.repeat(80))).toBe(`\`${'😀'.repeat(80)}\``);
    expect(quoted('😀'.repeat(81))).toBe(`\`${'😀'.repeat(79)}…\``);
  });
});

test('copied does not shorten a value', () => {
  expect(copied('long '.repeat(40).trim())).toBe(`\`${'long '.repeat(40).trim()}\``);
  expect(copied('\u0007bell')).toBe('`\u{FFFD}bell`');
});

test('plainLine removes line breaks, visible does not change spaces', () => {
  expect(plainLine('a\r\nb  c')).toBe('a b c');
  expect(visible('a  b\nc')).toBe('a  b\u{FFFD}c');
});

test.each([
  [[], ''],
  [['a'], '`a`'],
  [['a', 'b'], '`a` and `b`'],
  [['a', 'b', 'c'], '`a`, `b` and `c`'],
])('listOf(%j) is %j', (values, shown) => {
  expect(listOf(values)).toBe(shown);
});
