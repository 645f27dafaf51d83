import type { z } from 'astro/zod';
import { isMap, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { shapeOf } from '../schema/introspect.ts';
import { applyEdits, type Edit, lineEnd, lineStart } from './edits.ts';
import { scalarText } from './scalar.ts';
import { type Group, isSame } from './values.ts';
import { valueAt } from './yamlValue.ts';

// Changes a list in the text of YAML. Entries that stay keep their text, comments and all, also where they move.

type Entry = string | Group;

/** A list in YAML. */
export interface ListSource {
  readonly yaml: string;
  readonly list: YAMLSeq;
  readonly element: z.ZodType | undefined;
  /** The edits that give a group in lines of its own other values; undefined if it has to be written again. */
  readonly editsOf: (map: YAMLMap, group: Group) => Edit[] | undefined;
}

/** The text of a new list behind its colon: words in one line, groups below each other. */
export function listText(entries: readonly Entry[], element: z.ZodType | undefined, indent: string): string {
  if (entries.every((entry) => typeof entry === 'string')) return ` [${words(entries, element).join(', ')}]`;
  return `\n${entries.map((entry) => entryText(entry, element, `${indent}  `)).join('')}`.trimEnd();
}

const words = (entries: readonly string[], element: z.ZodType | undefined): string[] =>
  entries.map((entry) => scalarText(entry, element));

/** The lines of an entry behind a hyphen. */
function entryText(entry: Entry, element: z.ZodType | undefined, indent: string): string {
  if (typeof entry === 'string') return `${indent}- ${scalarText(entry, element)}\n`;
  const lines = keysOf(entry, element).map(([key, value]) => `${key}: ${value}\n`);
  return `${indent}- ${lines.join(`${indent}  `)}`;
}

const keysOf = (group: Group, element: z.ZodType | undefined): [key: string, value: string][] => {
  const shape = element ? shapeOf(element) : {};
  const order = [...Object.keys(shape), ...Object.keys(group).filter((key) => !Object.hasOwn(shape, key))];
  return order.flatMap((key): [string, string][] => (group[key] ? [[key, scalarText(group[key], shape[key])]] : []));
};

/** The edit that gives a list other entries. */
export function listEdit(source: ListSource, entries: readonly Entry[]): Edit {
  const { yaml, list } = source;
  const [from = 0, end = 0] = list.range ?? [];
  if (list.flow) return { from, to: end, text: `[${flowEntries(source, entries).join(', ')}]` };
  const chunks = chunksOf(source);
  const first = chunks[0]?.from ?? lineStart(yaml, from);
  const last = chunks.at(-1)?.to ?? lineEnd(yaml, end);
  const indent = yaml.slice(lineStart(yaml, from), from);
  const old = oldOf(list, entries);
  const text = entries.map((entry, index) => {
    const chunk = chunks[old[index] ?? -1];
    return chunk ? withLineEnd(chunkText(source, chunk, entry, indent)) : entryText(entry, source.element, indent);
  });
  return { from: first, to: last, text: text.join('') };
}

const withLineEnd = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

/** An entry in the text: the comments above it, its hyphen and its value. */
interface Chunk {
  readonly node: Node;
  readonly from: number;
  readonly to: number;
}

function chunksOf({ yaml, list }: ListSource): Chunk[] {
  const items = list.items as Node[];
  const starts = items.map((item) => withComments(yaml, lineStart(yaml, item.range?.[0] ?? 0)));
  return items.map((node, index) => ({
    node,
    from: starts[index] ?? 0,
    to: starts[index + 1] ?? lineEnd(yaml, node.range?.[1] ?? 0),
  }));
}

/** The start of the lines of comments directly above a line, or of the line. */
function withComments(yaml: string, start: number): number {
  const above = lineStart(yaml, start - 1);
  return start > 0 && /^[ \t]*#/.test(yaml.slice(above, start)) ? withComments(yaml, above) : start;
}

/**
 * The index of the old entry that each new one comes from: the same one; or one with the same first key, such as a
 * speaker of that name; or the one that was at its place. Undefined for an entry that is new.
 */
function oldOf(list: YAMLSeq, entries: readonly Entry[]): (number | undefined)[] {
  const before = valueAt(list) as readonly Entry[];
  const free = new Set(before.keys());
  const found: (number | undefined)[] = entries.map(() => undefined);
  const nameOf = (entry: Entry | undefined): string | undefined =>
    typeof entry === 'object' ? (entry.name ?? entry.url) : undefined;
  const rules: ((index: number) => (candidate: number) => boolean)[] = [
    (index) => (candidate) => candidate === index && isSame([before[candidate] ?? ''], [entries[index] ?? '']),
    (index) => (candidate) => isSame([before[candidate] ?? ''], [entries[index] ?? '']),
    (index) => (candidate) =>
      nameOf(entries[index]) !== undefined && nameOf(before[candidate]) === nameOf(entries[index]),
    (index) => (candidate) => candidate === index && before.length === entries.length,
  ];
  for (const rule of rules) {
    for (const index of entries.keys()) {
      if (found[index] !== undefined) continue;
      found[index] = [...free].find(rule(index));
      free.delete(found[index] ?? -1);
    }
  }
  return found;
}

/** The lines of an old entry with another value. */
function chunkText({ yaml, element, list, editsOf }: ListSource, chunk: Chunk, entry: Entry, indent: string): string {
  const { node, from, to } = chunk;
  const text = yaml.slice(from, to);
  const before = (valueAt(list) as readonly Entry[])[list.items.indexOf(node)] ?? '';
  if (isSame([before], [entry])) return text;
  const [start, end] = node.range ?? [from, to];
  const withEdits = (edits: readonly Edit[]): string =>
    applyEdits(
      text,
      edits.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from })),
    );
  if (typeof entry === 'string') return withEdits([{ from: start, to: end, text: scalarText(entry, element, node) }]);
  if (isMap(node) && node.flow) return withEdits([{ from: start, to: end, text: flowGroup(entry, element) }]);
  const edits = isMap(node) ? editsOf(node, entry) : undefined;
  if (edits) return withEdits(edits);
  return text.slice(0, lineStart(yaml, start) - from) + entryText(entry, element, indent);
}

const flowGroup = (group: Group, element: z.ZodType | undefined): string =>
  `{ ${keysOf(group, element)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`;

function flowEntries({ yaml, list, element }: ListSource, entries: readonly Entry[]): string[] {
  const old = oldOf(list, entries);
  const before = valueAt(list) as readonly Entry[];
  return entries.map((entry, index) => {
    const place = old[index];
    const node = place === undefined ? undefined : (list.items[place] as Node);
    if (node?.range && isSame([before[place ?? 0] ?? ''], [entry])) return yaml.slice(node.range[0], node.range[1]);
    if (typeof entry === 'string') return scalarText(entry, element, node);
    return flowGroup(entry, element);
  });
}
