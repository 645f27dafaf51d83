import type { z } from 'astro/zod';
import { isScalar, parseDocument, Scalar } from 'yaml';
import { yamlText } from '../text/yamlText.ts';

/** What the core schema of YAML leaves as text although it begins with a digit. */
const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/;

/**
 * A typed text as YAML for a field: a number or `true` where the field takes one, else text, in quotes where it needs
 * them or where the value that it replaces has them.
 */
export function scalarText(value: string, schema: z.ZodType | undefined, replaced?: unknown): string {
  const line = value.replaceAll(/[\r\n]+/g, ' ');
  if (DATE.test(line) || isTyped(line, schema)) return line;
  const type = isScalar(replaced) ? replaced.type : undefined;
  if (type === Scalar.QUOTE_DOUBLE && !/["\\]/.test(line)) return `"${line}"`;
  if (type === Scalar.QUOTE_SINGLE) return `'${line.replaceAll("'", "''")}'`;
  return yamlText(line) || '""';
}

/** Whether a text is, without quotes, a number or a word such as `true` that the field takes. */
function isTyped(text: string, schema: z.ZodType | undefined): boolean {
  if (!/^(?:\d+|true|false)$/.test(text)) return false;
  return schema?.safeParse(parseDocument(text).toJS()).success ?? false;
}
