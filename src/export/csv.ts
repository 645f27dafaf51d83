/**
 * A table as CSV (RFC 4180): lines end with CRLF, and a value with a quote, a comma or a line break is in quotes. It begins
 * with a byte order mark, without which Excel does not read UTF-8; and a text that a spreadsheet would run as a formula has
 * an apostrophe before it.
 */
export const csv = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map((value) => cell(`${value ?? ''}`)).join(',')}\r\n`).join('')}`;

const cell = (value: string): string => quoted(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

const quoted = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
