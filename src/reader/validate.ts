import type { z } from 'astro/zod';
import { withArticle } from '../problems/format.ts';
import { at, atKey } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Code, Detail } from '../problems/table.ts';
import { fieldsOf, nounOf, schemaAt } from '../schema/introspect.ts';
import { inQuotes } from '../text/yamlText.ts';
import { keyMeant } from './keyMeant.ts';
import { linkKeyMeant, shortLink, wordsAndAddress } from './linkMeant.ts';
import { typeProblem } from './typeProblem.ts';
import { withBackslash } from './yamlQuotes.ts';

type Path = readonly (string | number)[];

/**
 * Parses the data of one file by its schema. Returns the parsed data, or all problems of the file. `sourceOf` gives a
 * value as the file writes it.
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  file: string,
  sourceOf: (path: Path) => string | undefined = () => undefined,
): { data: z.infer<Schema> | undefined; problems: Problem[] } {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const detail = { noun: nounOf(schema) };
    return { data: undefined, problems: [problem('not-a-mapping', file, { line: 1, column: 1 }, detail)] };
  }
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, problems: [] };
  const { issues } = result.error;
  return {
    data: undefined,
    problems: issues.flatMap((issue) => problemsOf(issue, { schema, data, file, issues, sourceOf })),
  };
}

/** The file of an issue, and all issues of that file. */
interface Source {
  readonly schema: z.ZodType;
  readonly data: object;
  readonly file: string;
  readonly issues: readonly z.core.$ZodIssue[];
  readonly sourceOf: (path: Path) => string | undefined;
}

function problemsOf(issue: z.core.$ZodIssue, { schema, data, file, issues, sourceOf }: Source): Problem[] {
  const path = issue.path as Path;
  const key = keyOf(path);
  const example = exampleAt(schema, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    const owner = ownerAt(schema, path);
    const group = Object.entries(valueAt(data, path) ?? {});
    const used = group.map(([key]) => key);
    const short = wordsAndAddress(valueAt(data, path), known);
    if (short) return [shortLink(short, path, sourceOf(path) ?? issue.keys.join(), file)];
    return issue.keys.map((unknown) => {
      const byName = keyMeant(unknown, known, used);
      const byValue = linkKeyMeant(valueAt(data, [...path, unknown]), known, used, byName.nearest);
      const meant = byValue ? { nearest: byValue } : byName;
      // “{ company: Acme, Inc. }” is a company, Acme, and a key without value, Inc.
      const cut = path.length > 0 && !meant.nearest && group.some(([key, value]) => key === unknown && value === null);
      const comma = cut
        ? { elsewhere: 'If it belongs to the value before the comma, put that whole value in quotes.' }
        : {};
      return problem('unknown-key', file, atKey(...path, unknown), { key: unknown, owner, known, ...meant, ...comma });
    });
  }
  const found = valueAt(data, path);
  if (found === undefined) {
    const parent = path.slice(0, -1);
    if (misspelt(issues, parent, keysAt(schema, parent), data).includes(key)) return [];
    return [problem('missing-key', file, at(...parent), { key, owner: ownerAt(schema, parent), example })];
  }
  const source = sourceOf(path);
  const inner = schemaAt(schema, path);
  const optional = inner?.safeParse(undefined).success ?? false;
  if (found === null) {
    // A word that YAML reads as nothing is the text of a key that must have one.
    if (source && !optional && inner?.safeParse(source).success) {
      const detail = { value: source, reason: 'without quotes it is read as nothing', better: inQuotes(source) };
      return [problem('needs-quotes', file, at(...path), detail)];
    }
    const [refused] = (source && !optional && inner?.safeParse(source).error?.issues) || [];
    if (refused?.code === 'custom' && refused.params?.code === 'placeholder')
      return customProblem(refused, key, path, file);
    const entry = typeof path.at(-1) === 'number';
    return [problem('empty-value', file, atKey(...path), { key, optional, entry })];
  }
  switch (issue.code) {
    case 'invalid_type': {
      const line = source && !/[\r\n]/.test(source) ? source : undefined;
      const asText = issue.expected === 'string' && typeof found !== 'object' && line !== undefined;
      const [refused] = (asText && inner?.safeParse(line).error?.issues) || [];
      // 2024 is as little a day as “2024”.
      if (refused?.code === 'custom') return customProblem(refused, key, path, file);
      return [typeProblem({ expected: issue.expected, found, source: line, path, schema }, file)];
    }
    case 'custom': {
      // What a group lacks may be under its misspelt key.
      if (misspelt(issues, path, keysAt(schema, path), data).some(Boolean)) return [];
      return customProblem(issue, key, path, file, source, optional);
    }
    default:
      throw new Error(`The issue “${issue.code}” of the schemas has no problem.`);
  }
}

const valueAt = (data: object, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], data);

/** The problem with which a schema refuses a value. */
function customProblem(
  issue: z.core.$ZodIssueCustom,
  key: string,
  path: Path,
  file: string,
  source = '',
  optional = false,
): Problem[] {
  const { code, ...detail } = issue.params as { code: Code; tidy?: string; reason?: string };
  const place = at(...path);
  if (code === 'empty-value' && /^[|>]/.test(source)) {
    const reason = `text that begins with \`${source[0]}\` needs quotes`;
    return [problem('needs-quotes', file, place, { value: source.trim(), reason, better: inQuotes(source.trim()) })];
  }
  if (code === 'untidy-text' && /^"[^\n]*\\[abefnrtv0LNP_]/.test(source)) {
    const reason = 'between double quotes a backslash has a special meaning';
    return [
      problem('needs-quotes', file, place, { value: source, reason, better: withBackslash(source.slice(1, -1)) }),
    ];
  }
  const named = {
    key,
    optional,
    ...detail,
    ...(/^[|>]/.test(source) && !String(detail.reason).startsWith('a line with') && { block: true }),
  };
  return [problem(code, file, place, named as unknown as Detail<Code>)];
}

/** The keys for which the unknown keys at `parent` are probably misspellings; each is reported once, as an unknown key. */
function misspelt(
  issues: readonly z.core.$ZodIssue[],
  parent: Path,
  known: readonly string[],
  data: object,
): (string | undefined)[] {
  if (wordsAndAddress(valueAt(data, parent), known)) return ['url'];
  return unknownKeys(issues, parent).map((key) => {
    const { nearest } = keyMeant(key, known, []);
    return linkKeyMeant(valueAt(data, [...parent, key]), known, [], nearest) ?? nearest?.replace(/: .*/, '');
  });
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
