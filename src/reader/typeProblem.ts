import type { z } from 'astro/zod';
import { copied, listOf, quoted, valueInWords } from '../problems/format.ts';
import { at } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { elementOf, fieldsOf, schemaAt } from '../schema/introspect.ts';
import { tidied } from '../schema/tidy.ts';
import { slug } from '../text/slug.ts';
import { inQuotes, yamlText } from '../text/yamlText.ts';
import { hueOf } from './hue.ts';
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

/** Keys whose text is a name, and which somebody may think take several. */
const NAMES: ReadonlySet<string> = new Set(['name', 'company', 'laterCompany', 'room', 'place', 'organiser', 'series']);

/** The problem of a value of the wrong type, with the value that was probably meant where that is sure. */
export function typeProblem({ expected, found, source, path, schema }: WrongValue, file: string): Problem {
  const inner = schemaAt(schema, path);
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  const [only, ...more] = Array.isArray(found) ? (found as unknown[]) : [];
  const isOne = typeof only === 'string' && more.length === 0 && inner?.safeParse(only).success;
  // A name has no brackets, and a title may have.
  const isName = key === 'track' || NAMES.has(key);
  const one = isOne && (isName || !inner?.safeParse(source).success) ? only : undefined;
  const isList = Array.isArray(found) && isName;
  if (
    expected === 'string' &&
    one === undefined &&
    !isList &&
    source !== undefined &&
    inner?.safeParse(source).success
  ) {
    const better = inQuotes(source);
    const reason = Array.isArray(found)
      ? 'square brackets make a list; text needs quotes'
      : `without quotes it is read as ${valueInWords(found)}`;
    return problem('needs-quotes', file, at(...path), { value: source, reason, better });
  }
  const what = typeof path.at(-1) === 'number' ? `An entry of ${quoted(key)}` : quoted(key);
  const received = inWords(found, source);
  const detail = { what, received, ...hintFor(expected, one ?? found, source, inner ?? schema, key, one) };
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
  key: string,
  one?: string,
): { expected: string; hint: string } {
  switch (expected) {
    case 'string': {
      if (one !== undefined && source)
        return { expected: 'text', hint: `Write ${copied(yamlText(one))}, without brackets.` };
      if (Array.isArray(found) && found.length > 1)
        return { expected: 'one text', hint: 'There can be one only: write it without brackets and hyphens.' };
      const scalar = typeof found !== 'object';
      const hint = scalar ? 'Put it in quotes, just as it is written.' : 'Write one text, without hyphens or brackets.';
      return { expected: 'text', hint };
    }
    case 'number': {
      const sure = typeof found === 'string' && /^\d+$/.test(found.trim()) && schema.safeParse(Number(found)).success;
      const hue = key === 'hue' && typeof found === 'string' ? hueOf(found) : undefined;
      if (hue !== undefined) return { expected: 'a number', hint: `Write \`${hue}\`, without quotes.` };
      const hint = sure ? `Write \`${Number(found)}\`, without quotes.` : 'Write digits, without quotes.';
      return { expected: 'a number', hint };
    }
    case 'array': {
      const list = source && ((key === 'topics' && idsIn(found)) || listIn(source, found, elementOf(schema)));
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

/** The list of ids that a text with a title, quotation marks or hashes probably means. */
export function idsIn(found: unknown): string | undefined {
  if (typeof found !== 'string' || /^["']?[a-z0-9]+(?:-[a-z0-9]+)*["']?$/.test(found)) return undefined;
  const text = tidied(found);
  // Ids of other letters need the table of all scripts, which the form in the browser loads late.
  if (/[^ -~‘’“”]/.test(text)) return undefined;
  const parts = text.includes('#') ? text.split(/[\s,;]*#/) : text.split(/\s*[,;]\s*/);
  if (/[&/]|\band\b/.test(text) || parts.every((part) => part === part.toLowerCase() && !/[#“]/.test(found)))
    return undefined;
  const ids = [...new Set(parts.map((part) => slug(tidied(part))).filter(Boolean))];
  return ids.length > 0 ? `[${ids.join(', ')}]` : undefined;
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
  // “- name Ada” and “- name:Ada” have the key already.
  const [, value] = new RegExp(`^${field.key}(?: *[:=] *| +)(\\S.*)$`).exec(found) ?? [];
  if (value !== undefined && schema.safeParse({ [field.key]: value }).success)
    return `${field.key}: ${yamlText(value)}`;
  if (schema.safeParse({ [field.key]: found }).success) return `{ ${field.key}: ${source} }`;
  // A link needs more than its address; every address is that of a page.
  return schema.safeParse({ kind: 'page', [field.key]: found }).success
    ? `{ kind: page, ${field.key}: ${source} }`
    : undefined;
}
