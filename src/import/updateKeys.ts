import { isMap, isScalar, parseDocument } from 'yaml';
import { splitFrontMatter, YAML_LINE } from '../reader/frontMatter.ts';
import { yamlOf } from './fileText.ts';

/** Values by key; the key `abstract` is the body of the file. */
export type NewValues = Readonly<Record<string, unknown>>;

/**
 * The text of a session file with other values for these keys. Everything else stays as it is, byte for byte: other
 * keys, comments, the way values are quoted, line ends. A key that the file does not have is added below the others.
 */
export function withKeys(text: string, values: NewValues): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const { abstract, ...data } = values;
  let updated = text;
  for (const [key, value] of Object.entries(data)) updated = withKey(updated, key, value, eol);
  return typeof abstract === 'string' ? withBody(updated, abstract, eol) : updated;
}

/** The line breaks of a text become those of the file. */
const inLines = (text: string, eol: string): string => text.replaceAll('\n', eol);

function withKey(text: string, key: string, value: unknown, eol: string): string {
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string') return text;
  const offset = lineStart(text, YAML_LINE);
  const written = inLines(yamlOf({ [key]: value }).trimEnd(), eol);
  const found = rangeOf(parts.yaml, key);
  if (found) return text.slice(0, offset + found[0]) + written + text.slice(offset + found[1]);
  const end = offset + parts.yaml.length;
  return `${text.slice(0, end)}${written}${eol}${text.slice(end)}`;
}

/** Where a key and its value are, without a comment behind them. */
function rangeOf(yaml: string, key: string): [number, number] | undefined {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return undefined;
  const pair = contents.items.find((item) => isScalar(item.key) && item.key.value === key);
  const start = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  if (pair === undefined || start === undefined) return undefined;
  const node = pair.value as { range?: [number, number, number] | null } | null;
  const end = node?.range?.[1] ?? start + key.length + 1;
  return [start, start + yaml.slice(start, end).trimEnd().length];
}

function withBody(text: string, abstract: string, eol: string): string {
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string') return text;
  const head = text.slice(0, text.length - parts.body.length);
  return abstract === '' ? head : `${head}${eol}${inLines(abstract, eol)}${eol}`;
}

/** The offset of a line; lines count from 1. */
function lineStart(text: string, line: number): number {
  let offset = 0;
  for (let number = 1; number < line; number += 1) offset = text.indexOf('\n', offset) + 1;
  return offset;
}
