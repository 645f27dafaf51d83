import { isMap, isScalar, isSeq } from 'yaml';
import type { Group, Value } from './values.ts';

/** The value of a key as a form has it: every number and word as the text that the file has. */
export function valueAt(node: unknown): Value {
  if (!isSeq(node)) return textOf(node);
  return node.items.map((item) => (isMap(item) ? groupOf(item) : textOf(item)));
}

/** The filled keys of a group. */
export function groupOf(node: unknown): Group {
  if (!isMap(node)) return {};
  const pairs = node.items.map(({ key, value }) => [textOf(key), textOf(value)] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
}

function textOf(node: unknown): string {
  if (!isScalar(node) || node.value === null) return '';
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}
