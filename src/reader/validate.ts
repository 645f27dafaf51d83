import type { z } from 'astro/zod';
import { quoted } from '../problems/format.ts';
import { at, atKey } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Code, Detail } from '../problems/table.ts';
import { keysAt } from '../schema/introspect.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import { nearest } from '../text/nearest.ts';

/** What a key may be written as, where it is missing: by its owner's noun and its name, or by its name alone. */
const examples: Readonly<Record<string, string>> = {
  'event name': 'name: Lighthouse Days 2024',
  'company name': 'name: Acme',
  name: 'name: Ada Lovelace',
  title: 'title: How we test',
  track: 'track: main',
  description: 'description: What it was about, in a sentence.',
  place: 'place: Lisbon',
  label: 'label: Talk page',
  url: 'url: https://example.org/',
  speakers: 'speakers: [{ name: Ada Lovelace, company: Acme }]',
  start: 'start: 2024-05-17',
  end: 'end: 2024-05-18',
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
  const { issues } = result.error;
  return { data: undefined, problems: issues.flatMap((issue) => problemsOf(issue, data, kind, file, issues)) };
}

function problemsOf(
  issue: z.core.$ZodIssue,
  data: unknown,
  kind: Kind,
  file: string,
  issues: readonly z.core.$ZodIssue[],
): Problem[] {
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
        // A key that is there under a wrong name is told as that.
        if (misnamed(issues, path, keysAt(kinds[kind].schema, path.slice(0, -1))).includes(key)) return [];
        const example = examples[`${kinds[kind].noun} ${key}`] ?? examples[key] ?? `${key}: …`;
        return [problem('missing-key', file, at(...path.slice(0, -1)), { key, owner, example })];
      }
      if (found === null) return [problem('empty-value', file, atKey(...path), { key })];
      return [problem('wrong-type', file, at(...path), typeDetail(issue.expected, found, path))];
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

/** The keys that unknown ones beside `path` are most likely meant for. */
function misnamed(
  issues: readonly z.core.$ZodIssue[],
  path: readonly (string | number)[],
  known: readonly string[],
): (string | undefined)[] {
  const parent = path.slice(0, -1).join();
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys' || issue.path.join() !== parent) return [];
    return issue.keys.map((key) => nearest(key, known));
  });
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

function typeDetail(expected: string, found: unknown, path: readonly (string | number)[]): Detail<'wrong-type'> {
  const key = nameOf(path);
  const what = typeof path.at(-1) === 'number' ? `An entry of ${quoted(key)}` : quoted(key);
  const received = kindOf(found);
  switch (expected) {
    case 'string': {
      const single = typeof found !== 'object';
      const hint = single ? 'Put it in quotes, just as it is written.' : 'Write one text, without hyphens or brackets.';
      return { what, expected: 'text', received, hint };
    }
    case 'number':
      return { what, expected: 'a number', received, hint: 'Write digits, without quotes.' };
    case 'array': {
      const hint = 'Write each entry on a line of its own that begins with a hyphen, or all between [ and ].';
      return { what, expected: 'a list', received, hint };
    }
    default: {
      const keys = key === 'speakers' ? '`name: Ada Lovelace`' : '`label: Talk page` and `url: https://example.org/`';
      return { what, expected: 'a group of keys', received, hint: `Write its keys, such as ${keys}.` };
    }
  }
}

/** What YAML made of a value, in words. */
function kindOf(found: unknown): string {
  if (Array.isArray(found)) return 'a list';
  if (typeof found === 'object') return 'a group of keys';
  if (typeof found === 'string') return `the text ${quoted(found)}`;
  return typeof found === 'number' ? `the number ${found}` : `the value ${String(found)}`;
}
