import { parse } from 'yaml';
import { elementOf, fieldsOf } from '../schema/introspect.ts';
import { kinds } from '../schema/kinds.ts';
import { tidied, untidiness } from '../schema/tidy.ts';
import { inQuotes, yamlText } from '../text/yamlText.ts';

/** A value that YAML cannot read as it is written, why, and how to write it. */
export interface Unquoted {
  readonly value: string;
  readonly reason: string;
  readonly better: string;
}

/** Whether YAML reads a text without quotes, after a key, as that text. */
export function isPlain(text: string): boolean {
  try {
    return parse(`a: ${text}`, { logLevel: 'silent' }).a === text;
  } catch {
    return false;
  }
}

/** The key and the value of a line whose value is an address. */
export function addressOn(line: string): { value: string; column: number } | undefined {
  const { before = '', key = '', value = '' } = LINE.exec(line)?.groups ?? {};
  return ADDRESSES.has(key) ? { value: value.trimEnd(), column: before.length } : undefined;
}

const ADDRESSES: ReadonlySet<string> = new Set(['slides', 'video', 'url', 'repository']);

/** The keys of all kinds of content. */
export const KEYS: ReadonlySet<string> = new Set(
  Object.values(kinds).flatMap(({ schema }) =>
    fieldsOf(schema).flatMap(({ key, schema: field }) => [
      key,
      ...fieldsOf(elementOf(field) ?? field).map(({ key: inner }) => inner),
    ]),
  ),
);

/** The keys of content with a list or a group of keys: their values are no text that lacks quotes. */
export const NO_TEXT: ReadonlySet<string> = new Set(
  Object.values(kinds).flatMap(({ schema }) =>
    fieldsOf(schema).flatMap(({ key, schema: field }) => (elementOf(field) || fieldsOf(field).length > 0 ? [key] : [])),
  ),
);

/** A line with a key: what is before its value, and the value. */
const LINE = /^(?<before> *(?:- +)*(?:["']?(?<key>[\w-]+)["']? *:[ \t]+)?)(?<value>\S.*)$/s;

/** What is wrong with the value on a line that YAML's parser refuses, and its column; undefined if it seems right. */
export function unquoted(line: string): (Unquoted & { readonly column: number }) | undefined {
  const { before = '', key = '', value: written = '' } = LINE.exec(line)?.groups ?? {};
  const value = written.trimEnd();
  if (!before.trim() || NO_TEXT.has(key)) return undefined;
  const found = quoteMark(value) ?? beginning(value, KEYS.has(key)) ?? colon(value);
  return found && { ...(ADDRESSES.has(key) ? found : tidy(found)), value, column: before.length };
}

/** The same without the markup that a text cannot have, so that the text is right at once. */
function tidy(found: Omit<Unquoted, 'value'>): Omit<Unquoted, 'value'> {
  const text = textOf(found.better);
  const reason = untidiness(text);
  const plain = reason && tidied(text);
  return plain ? { reason: `it has ${reason}`, better: yamlText(plain) } : found;
}

/** A text between quotes as YAML reads it. */
function textOf(source: string): string {
  try {
    return String(parse(source, { logLevel: 'silent' }));
  } catch {
    return '';
  }
}

/**
 * The inside of double quotes with a backslash, as it is meant: a line break or tab between words is a space, unless it is
 * the beginning of a name in a path.
 */
export function withBackslash(inside: string): string {
  const isPath = /[a-z]:\\|\\[\w ]+\\/i.test(inside);
  const text = isPath ? inside : inside.replaceAll(/(?<=[^\s\\])\\[nrt](?=[^\s\\]|$)/g, ' ').trim();
  return text === inside ? inQuotes(inside) : `"${text}"`;
}

/** A value between quotes, or with one at its beginning, that ends elsewhere than YAML thinks. */
function quoteMark(value: string): Omit<Unquoted, 'value'> | undefined {
  const [mark = ''] = /^["']/.exec(value) ?? [];
  if (!mark) return undefined;
  const whole = mark === '"' ? /^"(?:[^"\\]|\\.)*"/.exec(value)?.[0] : /^'(?:[^']|'')*'(?!')/.exec(value)?.[0];
  if (whole === undefined) {
    const text = value.slice(1);
    if (mark === "'" && SHORTENED.test(text))
      return { reason: 'text that begins with an apostrophe needs quotes', better: inQuotes(value) };
    return { reason: `the \`${mark}\` that opens here is not closed`, better: quotedAs(mark, text) };
  }
  if (whole === value) {
    const reason = 'between double quotes a backslash has a special meaning';
    return mark === '"' && value.includes('\\') ? { reason, better: withBackslash(value.slice(1, -1)) } : undefined;
  }
  if (/^\s+#/.test(value.slice(whole.length))) return undefined;
  // “'It's'” and “"a "b" c"” are one text between quotes; “"a" and "b"” is not.
  const inner = value.endsWith(mark) && (mark === "'" ? /^\w/.test(value.slice(whole.length)) : /\s"$/.test(whole));
  return {
    reason: `the second \`${mark}\` ends the text, and more follows`,
    better: inQuotes(inner ? value.slice(1, -1) : value),
  };
}

/** What follows an apostrophe that stands for letters. */
const SHORTENED = /^(?:\d0s|cause|tis|twas|til|till|em|n|bout|round|cos|nother)(?![\p{L}\p{N}])/iu;

/** The text with its own quotation mark at both ends, if that can be. */
const quotedAs = (mark: string, text: string): string =>
  mark === '"' ? (text.includes('\\') ? inQuotes(text) : `"${text}"`) : `'${text}'`;

/** A value that begins with a sign of YAML. That of a key with a text is wrong even if its bracket is closed. */
function beginning(value: string, ofText: boolean): Omit<Unquoted, 'value'> | undefined {
  const sign = /^(?:[[{|>@`%&*!,\]}]|[-?](?=\s|$))/.exec(value)?.[0];
  if (!sign) return undefined;
  const isClosed = (sign === '[' && value.endsWith(']')) || (sign === '{' && /[^}]\}$/.test(value));
  if (isClosed && !ofText) return undefined;
  return { reason: `text that begins with \`${sign}\` needs quotes`, better: inQuotes(value) };
}

/** A value with a colon that YAML takes for that of a key. */
const colon = (value: string): Omit<Unquoted, 'value'> | undefined =>
  /:(?:\s|$)/.test(value) && !/^[[{]/.test(value)
    ? { reason: 'text with a colon and a space needs quotes', better: inQuotes(value) }
    : undefined;
