import type { z } from 'astro/zod';
import { listOf, quoted, valueInWords } from '../problems/format.ts';
import { at } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { elementOf, fieldsOf, schemaAt } from '../schema/introspect.ts';
import { inQuotes } from '../text/yamlText.ts';
import { isPlain } from './yamlQuotes.ts';

type Path = readonly (string | number)[];

/** A value that is not of the type that its key takes. `source` is how the file writes it, if that is on one line. */
export interface WrongValue {
  readonly expected: string;
  readonly found: unknown;
  readonly source: string | undefined;
  readonly path: Path;
  readonly schema: z.ZodType;
}

/** The problem of a value of the wrong type, with the value that was probably meant where that is sure. */
export function typeProblem({ expected, found, source, path, schema }: WrongValue, file: string): Problem {
  const inner = schemaAt(schema, path);
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  const [only, ...more] = Array.isArray(found) ? (found as unknown[]) : [];
  const isOne = typeof only === 'string' && more.length === 0 && inner?.safeParse(only).success;
  const one = isOne && (key === 'track' || !inner?.safeParse(source).success) ? only : undefined;
  if (expected === 'string' && one === undefined && source !== undefined && inner?.safeParse(source).success) {
    const better = inQuotes(source);
    const reason = Array.isArray(found)
      ? 'square brackets make a list; text needs quotes'
      : `without quotes it is read as ${valueInWords(found)}`;
    return problem('needs-quotes', file, at(...path), { value: source, reason, better });
  }
  const what = typeof path.at(-1) === 'number' ? `An entry of ${quoted(key)}` : quoted(key);
  const received = inWords(found, source);
  const detail = { what, received, ...hintFor(expected, one ?? found, source, inner ?? schema, one) };
  return problem('wrong-type', file, at(...path), detail);
}

/** A value in words; a list or group that is on one line as it is written. */
function inWords(found: unknown, source: string | undefined): string {
  const words = valueInWords(found);
  return typeof found === 'object' && source && source.length <= 80 ? `${words}, ${quoted(source)}` : words;
}

function hintFor(
  expected: string,
  found: unknown,
  source: string | undefined,
  schema: z.ZodType,
  one?: string,
): { expected: string; hint: string } {
  switch (expected) {
    case 'string': {
      if (one !== undefined && source) return { expected: 'text', hint: `Write ${quoted(one)}, without brackets.` };
      const scalar = typeof found !== 'object';
      const hint = scalar ? 'Put it in quotes, just as it is written.' : 'Write one text, without hyphens or brackets.';
      return { expected: 'text', hint };
    }
    case 'number': {
      const sure = typeof found === 'string' && /^\d+$/.test(found.trim()) && schema.safeParse(Number(found)).success;
      const hint = sure ? `Write \`${Number(found)}\`, without quotes.` : 'Write digits, without quotes.';
      return { expected: 'a number', hint };
    }
    case 'array': {
      const list = source && listIn(source, found, elementOf(schema));
      const hint = list
        ? `Write ${quoted(list)}.`
        : 'Write each entry on a line of its own that begins with a hyphen, or all between [ and ].';
      return { expected: 'a list', hint };
    }
    default: {
      const group = source && groupIn(source, found, schema);
      const required = fieldsOf(schema).filter((field) => field.required);
      const keys = listOf(required.map((field) => `${field.key}: ${field.example}`));
      const hint = group ? `Write ${quoted(group)}.` : `Write its keys, such as ${keys}.`;
      return { expected: 'a group of keys', hint };
    }
  }
}

/** The list that a value which is no list probably means: of the value, or of the ids between its commas. */
function listIn(source: string, found: unknown, entry: z.ZodType | undefined): string | undefined {
  if (!entry || found === '') return undefined;
  const accepted = entry.safeParse(found).success;
  if (typeof found !== 'string') return accepted ? `[${source}]` : undefined;
  const isOne = !/[,;/&]|\band\b/.test(found);
  if (accepted && isOne && (/^["']/.test(source) || !/[[\]{}]/.test(source))) return `[${source}]`;
  const group = accepted ? undefined : groupIn(source, found, entry);
  if (group) return `[${group}]`;
  const ids = found.split(/\s*[,;]\s*|\s+/);
  return ids.every((id) => /^[a-z0-9-]+$/.test(id) && isPlain(id) && entry.safeParse(id).success)
    ? `[${ids.join(', ')}]`
    : undefined;
}

/** The group of keys that a text probably means: its one required key, with the text. */
function groupIn(source: string, found: unknown, schema: z.ZodType): string | undefined {
  const [field, ...others] = fieldsOf(schema).filter(({ required }) => required);
  if (!field || others.length > 0 || typeof found !== 'string' || /[,;&[\]{}]|\s(?:and|und|et|y)\s/.test(found))
    return undefined;
  if (schema.safeParse({ [field.key]: found }).success) return `{ ${field.key}: ${source} }`;
  // A link needs more than its address; every address is that of a page.
  return schema.safeParse({ kind: 'page', [field.key]: found }).success
    ? `{ kind: page, ${field.key}: ${source} }`
    : undefined;
}
