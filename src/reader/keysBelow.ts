import { parse } from 'yaml';
import { positionAt } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { fieldsOf } from '../schema/introspect.ts';
import { kinds } from '../schema/kinds.ts';
import type { Parts } from './frontMatter.ts';

const FIELDS = new Map(fieldsOf(kinds.sessions.schema).map(({ key, schema }) => [key, schema]));
const KEY = /^([a-zA-Z]+):(?:[ \t]+(\S.*))?$/;

/** The problem of keys of a talk that are below the line that ends the keys. */
export function keysBelow({ body, bodyLine }: Parts, file: string): Problem | undefined {
  const offset = offsetOfKeys(body);
  if (offset === undefined) return undefined;
  const place = positionAt(body, offset);
  return problem('keys-below-line', file, { ...place, line: place.line + bodyLine - 1 }, {});
}

/** The problem of keys at the beginning of the about page, which has none. */
export function keysOfAbout(text: string, file: string): Problem | undefined {
  const [all, before = ''] =
    /^((?:[ \t]*\r?\n)*)---[ \t]*\r?\n(?:[\w-]+:.*\r?\n|[ \t-].*\r?\n)+?---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  return all === undefined ? undefined : problem('about-keys', file, positionAt(text, before.length), {});
}

/**
 * The offset of keys of a talk that are below the line that ends the keys: of the first paragraph of a body, if all its
 * lines are such keys and what belongs to them. A line of prose may begin with the word of a key and a colon, so that one
 * line alone is only taken for a key if it has one word that the key takes.
 */
function offsetOfKeys(body: string): number | undefined {
  const [all = '', before = '', paragraph = ''] = /^((?:[ \t]*\r?\n)*)((?:[ \t]*\S.*(?:\r?\n|$))+)/.exec(body) ?? [];
  if (!all) return undefined;
  const lines = paragraph.trimEnd().split(/\r?\n/);
  const keys = lines.flatMap((line) => {
    const [, key = '', value = ''] = KEY.exec(line.trimEnd()) ?? [];
    return FIELDS.has(key) ? [{ key, value }] : [];
  });
  const fits = lines.every((line, index) => {
    const isKey = FIELDS.has(KEY.exec(line.trimEnd())?.[1] ?? '');
    return isKey || (index > 0 && /^(?:[ \t]+(?:- )?|- )\S/.test(line));
  });
  const [only, ...more] = keys;
  if (!fits || !only) return undefined;
  if (more.length === 0 && lines.length === 1 && !isValue(only)) return undefined;
  return before.length;
}

/** Whether a value is one that the key takes, and no sentence. */
function isValue({ key, value }: { key: string; value: string }): boolean {
  if (/\s/.test(value) && !/^[[{"']/.test(value)) return false;
  try {
    return FIELDS.get(key)?.safeParse(parse(value, { logLevel: 'silent' })).success ?? false;
  } catch {
    return false;
  }
}
