import type { z } from 'astro/zod';
import { isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { elementOf, fieldsOf, shapeOf } from '../schema/introspect.ts';
import { type Edit, lineEnd, lineStart } from './edits.ts';
import { scalarText } from './scalar.ts';
import { type Group, isSame, type Value, type Values } from './values.ts';
import { listEdit, listText } from './yamlList.ts';
import { valueAt } from './yamlValue.ts';

// Changes keys of a group in the text of YAML, and nothing else of it.

/** A group of keys in YAML: its text, where the keys are in it, and what the schema says of them. */
export interface GroupSource {
  readonly yaml: string;
  /** Undefined for front matter without keys. */
  readonly map: YAMLMap | undefined;
  readonly schema: z.ZodType | undefined;
  /** The spaces before each of its keys. */
  readonly indent: string;
}

/** The edits that give the keys of a group other values: those that changed, and no more. */
export function groupEdits(source: GroupSource, values: Values): Edit[] {
  const pairs = pairsOf(source.map);
  const shape = shapeOf(source.schema as z.ZodType);
  const removed = [...pairs].flatMap(([key, pair]) =>
    isFilled(values[key]) || !isFilled(valueAt(pair.value)) ? [] : [removal(source, pair)],
  );
  const changed = [...pairs].flatMap(([key, pair]) => {
    const next = values[key];
    return isFilled(next) && !isSame(valueAt(pair.value), next) ? [change(source, pair, next, shape[key])] : [];
  });
  return [...removed, ...changed, ...additions(source, pairs, values)];
}

/** The text of a new key. */
export function keyText(key: string, value: Value, schema: z.ZodType | undefined, indent: string): string {
  if (typeof value === 'string') return `${indent}${key}: ${scalarText(value, schema)}\n`;
  const element = schema && elementOf(schema);
  return `${indent}${key}:${listText(value, element, indent)}\n`;
}

const isFilled = (value: Value | undefined): value is Value => value !== undefined && value.length > 0;

function pairsOf(map: YAMLMap | undefined): Map<string, Pair> {
  return new Map(map?.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])));
}

const keyStart = (pair: Pair): number => (isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);

/** The end of a pair: of its value, or of its key and colon if there is no value. */
function pairEnd(yaml: string, pair: Pair): number {
  const range = (pair.value as { range?: [number, number, number] } | null)?.range;
  return range ? Math.max(range[1], keyStart(pair)) : yaml.indexOf(':', keyStart(pair)) + 1;
}

/** Takes out the lines of a key. */
const removal = ({ yaml }: GroupSource, pair: Pair): Edit => ({
  from: lineStart(yaml, keyStart(pair)),
  to: lineEnd(yaml, pairEnd(yaml, pair)),
  text: '',
});

function change({ yaml }: GroupSource, pair: Pair, next: Value, schema: z.ZodType | undefined): Edit {
  const { value } = pair;
  const from = (value as { range?: [number, number, number] } | null)?.range?.[0];
  if (typeof next !== 'string' && isSeq(value)) {
    const element = schema && elementOf(schema);
    return listEdit({ yaml, list: value, element, editsOf: editsIn(yaml, element) }, next);
  }
  if (typeof next === 'string' && isScalar(value) && from !== undefined && value.range && value.range[1] > from) {
    const text = scalarText(next, schema, value);
    return { from, to: value.range[1], text: yaml[value.range[1] - 1] === '\n' ? `${text}\n` : text };
  }
  // The value becomes one of another kind: the key is written again.
  const text = keyText(String(isScalar(pair.key) ? pair.key.value : ''), next, schema, '');
  return { from: keyStart(pair), to: lineEnd(yaml, pairEnd(yaml, pair)), text };
}

/** Edits of a group in a list. Its first key is on the line of the hyphen: what would move that is written again. */
const editsIn =
  (yaml: string, schema: z.ZodType | undefined) =>
  (map: YAMLMap, group: Group): Edit[] | undefined => {
    const [first] = pairsOf(map).keys();
    const order = schema ? fieldsOf(schema).map(({ key }) => key) : [];
    const start = map.range?.[0] ?? 0;
    if (first === undefined || !group[first] || order.find((key) => group[key]) !== first) return undefined;
    return groupEdits({ yaml, map, schema, indent: ' '.repeat(start - lineStart(yaml, start)) }, group);
  };

/** Puts each new key below the last of those that come before it in the schema. */
function additions({ yaml, schema, indent }: GroupSource, pairs: ReadonlyMap<string, Pair>, values: Values): Edit[] {
  const order = fieldsOf(schema as z.ZodType).map(({ key }) => key);
  return order.flatMap((key, index) => {
    const value = values[key];
    if (pairs.has(key) || !isFilled(value)) return [];
    const before = order.slice(0, index).findLast((other) => pairs.has(other));
    const pair = before === undefined ? undefined : pairs.get(before);
    const offset = pair ? lineEnd(yaml, pairEnd(yaml, pair)) : 0;
    return [{ from: offset, to: offset, text: keyText(key, value, shapeOf(schema as z.ZodType)[key], indent) }];
  });
}
