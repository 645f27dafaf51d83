import { Document, isMap, isSeq, type Pair, visit } from 'yaml';
import { isEmpty } from './entry.ts';
import type { PlannedFile } from './planTypes.ts';

/** The text of a new file. */
export function fileText({ kind, data, body }: PlannedFile): string {
  const yaml = yamlOf(data);
  if (kind !== 'session') return yaml;
  return `---\n${yaml}---\n${body && `\n${body}\n`}`;
}

/** Keys and values in YAML, without those that are empty. */
export function yamlOf(data: Readonly<Record<string, unknown>>): string {
  const document = new Document(withoutEmpty(data), { schema: 'core' });
  // Lists of ids are written in one line, as people write them.
  visit(document, {
    Pair: (_, pair: Pair) => {
      const isIds = String(pair.key) === 'topics' && isSeq(pair.value);
      if (isIds && isSeq(pair.value)) pair.value.flow = true;
    },
    Map: (_, map) => (isMap(map) ? undefined : visit.SKIP),
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.entries(value).filter(([, item]) => !isEmpty(item));
  return Object.fromEntries(filled.map(([key, item]) => [key, withoutEmpty(item)]));
}
