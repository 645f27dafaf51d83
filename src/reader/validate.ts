import type { z } from 'astro/zod';
import { listOf, quoted, valueInWords, withArticle } from '../problems/format.ts';
import { at, atKey } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Code, Detail } from '../problems/table.ts';
import { fieldsOf, nounOf, schemaAt } from '../schema/introspect.ts';
import { nearest } from '../text/nearest.ts';

type Path = readonly (string | number)[];

/** Parses the data of one file by its schema. Returns the parsed data, or all problems of the file. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  file: string,
): { data: z.infer<Schema> | undefined; problems: Problem[] } {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const detail = { noun: nounOf(schema) };
    return { data: undefined, problems: [problem('not-a-mapping', file, { line: 1, column: 1 }, detail)] };
  }
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, problems: [] };
  const { issues } = result.error;
  return { data: undefined, problems: issues.flatMap((issue) => problemsOf(issue, { schema, data, file, issues })) };
}

/** The file of an issue, and all issues of that file. */
interface Source {
  readonly schema: z.ZodType;
  readonly data: object;
  readonly file: string;
  readonly issues: readonly z.core.$ZodIssue[];
}

function problemsOf(issue: z.core.$ZodIssue, { schema, data, file, issues }: Source): Problem[] {
  const path = issue.path as Path;
  const key = keyOf(path);
  const example = exampleAt(schema, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    const owner = ownerAt(schema, path);
    return issue.keys.map((unknown) =>
      problem('unknown-key', file, atKey(...path, unknown), {
        key: unknown,
        owner,
        nearest: nearest(unknown, known),
        known,
      }),
    );
  }
  const found = path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], data);
  if (found === undefined) {
    const parent = path.slice(0, -1);
    if (misspelt(issues, parent, keysAt(schema, parent)).includes(key)) return [];
    return [problem('missing-key', file, at(...parent), { key, owner: ownerAt(schema, parent), example })];
  }
  if (found === null) return [problem('empty-value', file, atKey(...path), { key })];
  switch (issue.code) {
    case 'invalid_type':
      return [problem('wrong-type', file, at(...path), typeDetail(issue.expected, found, path, schema))];
    case 'custom': {
      // What a group lacks may be under its misspelt key.
      if (misspelt(issues, path, keysAt(schema, path)).some(Boolean)) return [];
      const { code, ...detail } = issue.params as { code: Code };
      const named = { key: typeof path.at(-1) === 'number' ? keyOf(path.slice(0, -1)) : key, ...detail };
      return [problem(code, file, at(...path), named as unknown as Detail<Code>)];
    }
    default:
      throw new Error(`The issue “${issue.code}” of the schemas has no problem.`);
  }
}

/** The keys for which the unknown keys at `parent` are probably misspellings; each is reported once, as an unknown key. */
function misspelt(issues: readonly z.core.$ZodIssue[], parent: Path, known: readonly string[]): (string | undefined)[] {
  return unknownKeys(issues, parent).map((key) => nearest(key, known));
}

/** The unknown keys of each group by its path. Kept, because a file may have thousands of issues. */
const unknownKeysOf = new WeakMap<readonly z.core.$ZodIssue[], Map<string, readonly string[]>>();

function unknownKeys(issues: readonly z.core.$ZodIssue[], parent: Path): readonly string[] {
  let byPath = unknownKeysOf.get(issues);
  if (!byPath) {
    byPath = new Map(
      issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? [[issue.path.join(), issue.keys]] : [])),
    );
    unknownKeysOf.set(issues, byPath);
  }
  return byPath.get(parent.join()) ?? [];
}

/** The last key of a path, ignoring list indexes. */
const keyOf = (path: Path): string => String(path.findLast((step) => typeof step === 'string') ?? '');

function keysAt(schema: z.ZodType, path: Path): string[] {
  const owner = schemaAt(schema, path);
  return owner ? fieldsOf(owner).map(({ key }) => key) : [];
}

/** What a path leads to, for the start of a sentence: “A session”, “A speaker”, “A link”. */
function ownerAt(schema: z.ZodType, path: Path): string {
  const owner = schemaAt(schema, path);
  const words = withArticle(owner ? nounOf(owner) : '');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** A key with its example: `title: How we test`. */
function exampleAt(schema: z.ZodType, path: Path): string {
  const parent = schemaAt(schema, path.slice(0, -1));
  const field = parent && fieldsOf(parent).find(({ key }) => key === path.at(-1));
  return `${keyOf(path)}: ${field?.example ?? '…'}`;
}

function typeDetail(expected: string, found: unknown, path: Path, schema: z.ZodType): Detail<'wrong-type'> {
  const key = keyOf(path);
  const what = typeof path.at(-1) === 'number' ? `An entry of ${quoted(key)}` : quoted(key);
  const received = valueInWords(found);
  switch (expected) {
    case 'string': {
      const scalar = typeof found !== 'object';
      const hint = scalar ? 'Put it in quotes, just as it is written.' : 'Write one text, without hyphens or brackets.';
      return { what, expected: 'text', received, hint };
    }
    case 'number':
      return { what, expected: 'a number', received, hint: 'Write digits, without quotes.' };
    case 'array': {
      const hint = 'Write each entry on a line of its own that begins with a hyphen, or all between [ and ].';
      return { what, expected: 'a list', received, hint };
    }
    default: {
      const fields = fieldsOf(schemaAt(schema, path) ?? schema).filter(({ required }) => required);
      const keys = listOf(fields.map((field) => `${field.key}: ${field.example}`));
      return { what, expected: 'a group of keys', received, hint: `Write its keys, such as ${keys}.` };
    }
  }
}
