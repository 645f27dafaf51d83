import type { z } from 'astro/zod';
import { at, atKey, type Problem, problem } from '../problems/problem.ts';
import { nearest } from '../problems/suggest.ts';
import type { Code, Detail } from '../problems/table.ts';
import { type Kind, kinds } from '../schema/kinds.ts';

/** What a key may be written as, for those that are missing. */
const examples: Readonly<Record<string, string>> = {
  name: 'name: Ada Lovelace',
  title: 'title: How we test',
  label: 'label: Talk page',
  url: 'url: https://example.org/',
  speakers: 'speakers: [{ name: Ada Lovelace, company: Acme }]',
  start: 'start: 2019-09-30',
  end: 'end: 2019-10-01',
  language: 'language: en',
  order: 'order: 1',
  hue: 'hue: 215',
};

/** The data of one file as its schema gives it, or the problems that keep it from being that: all of them. */
export function validate<K extends Kind>(
  kind: K,
  data: unknown,
  file: string,
): { data: z.infer<(typeof kinds)[K]['schema']> | undefined; problems: Problem[] } {
  const { schema, noun } = kinds[kind];
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { data: undefined, problems: [problem('not-a-mapping', file, { line: 1, column: 1 }, { kind: noun })] };
  }
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data as z.infer<(typeof kinds)[K]['schema']>, problems: [] };
  return { data: undefined, problems: result.error.issues.flatMap((issue) => problemsOf(issue, data, kind, file)) };
}

function problemsOf(issue: z.core.$ZodIssue, data: unknown, kind: Kind, file: string): Problem[] {
  const path = issue.path as (string | number)[];
  const key = nameOf(path);
  const owner = ownerOf(kind, path.slice(0, -1));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => {
        const known = keysAt(kinds[kind].schema, path);
        const detail = { key: unknown, owner: ownerOf(kind, path), nearest: nearest(unknown, known), known };
        return problem('unknown-key', file, atKey(...path, unknown), detail);
      });
    case 'invalid_type': {
      const found = path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], data);
      if (found === undefined) {
        return [
          problem('missing-key', file, at(...path.slice(0, -1)), { key, owner, example: examples[key] ?? `${key}: …` }),
        ];
      }
      if (found === null) return [problem('empty-value', file, atKey(...path), { key })];
      return [problem('wrong-type', file, at(...path), { key, ...typeDetail(issue.expected, found) })];
    }
    case 'too_small':
      return [problem('empty-list', file, at(...path), { key, example: examples[key] ?? `${key}: [ … ]` })];
    case 'custom': {
      const { code, ...detail } = issue.params as { code: Code };
      const named = { key: typeof path.at(-1) === 'number' ? nameOf(path.slice(0, -1)) : key, ...detail };
      return [problem(code, file, at(...path), named as unknown as Detail<Code>)];
    }
    default:
      throw new Error(`The schemas gave an issue of a kind that has no problem: ${issue.code}`);
  }
}

/** The last key of a path, list indexes aside. */
const nameOf = (path: readonly (string | number)[]): string =>
  String(path.findLast((step) => typeof step === 'string') ?? '');

/** What a path leads to, in words: “A session”, “A speaker”, “A link”. */
function ownerOf(kind: Kind, path: readonly (string | number)[]): string {
  const name = nameOf(path);
  if (name === 'speakers') return 'A speaker';
  if (name === 'links' || name === 'source') return 'A link';
  return `${kind === 'event' ? 'An' : 'A'} ${kinds[kind].noun}`;
}

/** The keys that a schema knows at a path. */
function keysAt(schema: unknown, path: readonly (string | number)[]): string[] {
  let inner = unwrapped(schema);
  for (const step of path) {
    inner = unwrapped(typeof step === 'number' ? inner.element : inner.shape?.[step]);
  }
  return Object.keys(inner.shape ?? {});
}

interface SchemaParts {
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
  readonly unwrap?: () => unknown;
}

/** A schema without its `optional` and `default`. */
function unwrapped(schema: unknown): SchemaParts {
  const parts = schema as SchemaParts;
  return parts.shape || parts.element || !parts.unwrap ? parts : unwrapped(parts.unwrap());
}

function typeDetail(expected: string, found: unknown): { expected: string; received: string; hint: string } {
  const written = typeof found === 'object' ? '' : String(found);
  switch (expected) {
    case 'string':
      return {
        expected: 'text',
        received: Array.isArray(found)
          ? 'a list'
          : typeof found === 'object'
            ? 'a group of keys'
            : `the ${typeof found} ${written}`,
        hint: written
          ? `Put it in quotes: "${written}".`
          : 'Write one text after the colon, without hyphens or brackets.',
      };
    case 'number':
      return {
        expected: 'a number',
        received: `the ${typeof found} ${written}`.trim(),
        hint: 'Write digits, without quotes.',
      };
    case 'array':
      return {
        expected: 'a list',
        received: written ? `the ${typeof found} ${written}` : 'a group of keys',
        hint: 'Write each entry on a line of its own that begins with a hyphen, or all between [ and ].',
      };
    default:
      return {
        expected: 'a group of keys',
        received: written ? `the ${typeof found} ${written}` : 'a list',
        hint: 'Write its keys below it, indented, such as `name: Ada Lovelace`.',
      };
  }
}
