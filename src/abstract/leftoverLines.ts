import type { Rule } from './rule.ts';

// What begins a line, and is shown as its signs: headings, lists and tables.

/** The beginning of a line, with what makes it a line of a quote. */
const START = String.raw`^[ \t>]*`;

/** `##Heading`. */
const heading: Rule = {
  pattern: new RegExp(`${START}(#{2,6})(?=[\\p{L}\\d])`, 'gmu'),
  find: ({ 1: signs = '' }, { type }) =>
    type === 'paragraph' ? { code: 'no-space-after', detail: { signs, what: 'heading' } } : undefined,
};

/** Two lines or more such as `-item` or `1.item`. Options of a command, such as `-v`, are prose. */
const list: Rule = {
  pattern: new RegExp(
    `${START}(?:(-|\\*)(?=\\p{L}{2}).*(?:\\r?\\n[ \\t>]*\\1(?=\\p{L}{2}).*)+|(\\d+)([.)])(?=\\p{L}).*(?:\\r?\\n[ \\t>]*\\d+\\3(?=\\p{L}).*)+)`,
    'gmu',
  ),
  find: ({ 1: sign, 2: number, 3: stop }, { type }) =>
    type === 'paragraph'
      ? { code: 'no-space-after', detail: { signs: sign ?? `${number}${stop}`, what: 'list' } }
      : undefined,
};

/** Two lines or more that begin and end with `|`, or have as many of ` | `: a table without its line of hyphens. */
const table: Rule = {
  pattern: new RegExp(`${START}.*\\|.*(?:\\r?\\n.*\\|.*)+`, 'gm'),
  find: ({ 0: all }, { type }) => {
    if (type !== 'paragraph') return undefined;
    const [first = '', second = ''] = all.split(/\r?\n/).map((line) => line.replace(/^[ \t>]*/, '').trim());
    const columns = cellsIn(first);
    if (DELIMITERS.test(first) && /^\|/.test(first)) {
      return { code: 'table-without-head', detail: { columns: cellsIn(second) } };
    }
    if (OTHER_DELIMITERS.test(second) && !DELIMITERS.test(second)) {
      return { at: all.indexOf(second, first.length), code: 'table-line-unread', detail: { found: second, columns } };
    }
    const isFramed = [first, second].every((line) => /^\|.*\|$/.test(line));
    const isSpaced = columns > 2 && [first, second].every((line) => line.split(/\s\|\s/).length === columns);
    if (DELIMITERS.test(second)) {
      return { code: 'table-without-line', detail: { columns, found: cellsIn(second) } };
    }
    return isFramed || isSpaced ? { code: 'table-without-line', detail: { columns, found: undefined } } : undefined;
  },
};

const DELIMITERS = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** The same of other signs, such as the dashes that word processors make of hyphens. */
const OTHER_DELIMITERS = /^\|?[ \t]*:?[-‐‑‒–—―−=_]+:?[ \t]*(?:[|+][ \t]*:?[-‐‑‒–—―−=_]+:?[ \t]*)+\|?$/;

/** How many cells a line of a table has. */
const cellsIn = (line: string): number => line.replaceAll(/^\||\|$/g, '').split('|').length;

/** The rules, in order. */
export const leftoverLines: readonly Rule[] = [heading, list, table];
