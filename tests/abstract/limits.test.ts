import { expect, test } from 'vitest';
import { renderAbstract } from '../../src/abstract/render.ts';
import { described } from '../helpers.ts';

const tooLong = (found: number) =>
  [
    'too-long',
    `The text has ${found} characters; it may have at most 100000.`,
    'Shorten it, and link to a page that has the rest.',
  ] as const;
const longLine = (found: number) =>
  [
    'line-too-long',
    `A line has ${found} characters; it may have at most 20000.`,
    'Divide it into paragraphs, with an empty line between two of them.',
  ] as const;
const inARow = (sign: string) =>
  [
    'too-many-signs',
    `There are more than 200 of \`${sign}\` in a row here.`,
    'Write fewer of them; a line of `---` divides a text.',
  ] as const;
const inAll = (sign: string, max: number) =>
  [
    'too-many-signs',
    `The text has more than ${max} of the sign \`${sign}\`; this is the first one too many.`,
    'Write the text with fewer of them.',
  ] as const;
const table = [
  'table-too-large',
  'The tables of a text may have at most 5000 cells; with this one, they have more.',
  'Make the table smaller, and link to a page that has all of it.',
] as const;

const tableOf = (columns: number, rows: number): string =>
  `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|\n'.repeat(rows)}`;
const inLines = (text: string, times: number): string => `${text}\n`.repeat(times);

/** Each of the first ones took the parser more than 20 seconds or a gigabyte, or ended the process. */
const hostile = [
  ['1.4 MB of asterisks', '*'.repeat(1_400_000), '1:100001', tooLong(1_400_000)],
  ['signs that look like tags', 'a <3 b '.repeat(10_000), '1:20001', longLine(70_000)],
  ['the same in lines', inLines('a <3 b', 10_000), '501:3', inAll('<', 500)],
  ['open tags', inLines('<a>', 12_000), '501:1', inAll('<', 500)],
  ['250 KB of entities', '&amp;'.repeat(50_000), '1:100001', tooLong(250_000)],
  ['entities in lines', inLines('&amp;', 16_000), '1001:1', inAll('&', 1000)],
  ['a table of 3,000 by 3,000', tableOf(3000, 3000), '1:1', table],
  ['a table of 7 KB', `Words\n\n${tableOf(1200, 1200)}`, '3:1', table],
  ['a table in a quote', inLines('> |-|-|-|', 1700), '1:1', table],
  ['many tables', inLines(tableOf(30, 30), 9), '166:1', table],
  ['a run of asterisks', `a\n\n${'*'.repeat(201)}`, '3:1', inARow('*')],
  ['a run of backticks', `a ${'`'.repeat(300)}`, '1:3', inARow('`')],
  ['braces', inLines('\\{', 3000), '2001:2', inAll('{', 2000)],
  ['brackets', inLines('[a]', 3000), '2001:1', inAll('[', 2000)],
] as const;

test.each(hostile)('%s is refused at once', (_, body, place, problem) => {
  const { html, problems } = renderAbstract(body, 'a.mdx');
  expect(described(problems)).toEqual([[place, ...problem]]);
  expect(html).toBe('');
});

test.each([
  ['of 99,990 characters', 'word word\n'.repeat(9999)],
  ['with a line of 20,000', 'word '.repeat(4000)],
  ['with lines of signs', `${'*'.repeat(120)}\n\n${'-'.repeat(500)}\n\n${'~'.repeat(120)}\n\n${'~'.repeat(120)}`],
  ['with entities', '&amp; '.repeat(900)],
  ['with tags in code', `\`\`\`\n${'<a>\n'.repeat(400)}\`\`\``],
  ['with a table of 9 by 500', tableOf(9, 500)],
  ['with a list', '- a\n'.repeat(6000)],
  ['with lines between paragraphs', 'a\n\n- - -\n\n'.repeat(1000)],
])('a text %s is valid', (_, body) => {
  expect(described(renderAbstract(body, 'a.mdx').problems)).toEqual([]);
});
