import type { FoundProblem } from './check.ts';
import type { FormField } from './fields.ts';
import type { Group, Talk } from './values.ts';

/** The part of the form that a problem is about; `entry` is the index of an entry of a list. */
export interface FormPlace {
  readonly key: string;
  readonly entry?: number;
  /** The field in the entry. */
  readonly inner?: string;
  /** The line of the abstract, from 1. */
  readonly line?: number;
}

/** The key of the abstract, which is no key of the file. */
export const ABSTRACT = 'abstract';

/** Where each problem of a written talk belongs in the form; undefined for one of no field. */
export function placesOf(
  problems: readonly FoundProblem[],
  talk: Talk,
  fields: readonly FormField[],
  text: string,
): (FormPlace | undefined)[] {
  const abstractLine = lineOf(text, talk.abstract);
  const missing = new Map<string, FormPlace[]>();
  return problems.map((problem) => {
    const { place, position, code } = problem;
    if (place && 'path' in place) {
      const [key, entry, inner] = place.path;
      if (code === 'missing-key') {
        const path = place.path.join();
        const left = missing.get(path) ?? missingAt(place.path, talk, fields);
        missing.set(path, left.slice(1));
        return left[0];
      }
      if (!fields.some((field) => field.key === key)) return undefined;
      return {
        key: String(key),
        ...(typeof entry === 'number' && { entry }),
        ...(typeof inner === 'string' && { inner }),
      };
    }
    if (!position || !talk.abstract || position.line < abstractLine) return undefined;
    return { key: ABSTRACT, line: position.line - abstractLine + 1 };
  });
}

/** The required fields that have no value, of the talk or of an entry of a list. */
function missingAt(path: readonly (string | number)[], talk: Talk, fields: readonly FormField[]): FormPlace[] {
  const [key, entry] = path;
  if (key === undefined) {
    return fields
      .filter((field) => field.required && !talk.values[field.key]?.length)
      .map((field) => ({ key: field.key }));
  }
  const list = fields.find((field) => field.key === key);
  const group = (talk.values[String(key)]?.[Number(entry)] ?? {}) as Group;
  return (list?.fields ?? [])
    .filter((field) => field.required && !group[field.key])
    .map((field) => ({ key: String(key), entry: Number(entry), inner: field.key }));
}

/** The line on which the abstract of a written talk begins. */
function lineOf(text: string, abstract: string): number {
  const start = text.replaceAll('\r\n', '\n').lastIndexOf(abstract);
  return text.replaceAll('\r\n', '\n').slice(0, Math.max(0, start)).split('\n').length;
}
