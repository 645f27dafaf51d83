import type { z } from 'astro/zod';

// What the schemas tell the rest of the code: which keys there are, what they are and how they may be written. Nothing
// else repeats it.

/** One key of a group of keys. */
export interface Field {
  readonly key: string;
  readonly schema: z.ZodType;
  /** Whether it cannot be left out. */
  readonly required: boolean;
  /** A sentence that says what it is. */
  readonly description: string;
  /** How its value may be written, in YAML; undefined where that needs no example. */
  readonly example: string | undefined;
}

/** The keys that a schema of a group of keys has, in its order; none for a schema of something else. */
export function fieldsOf(schema: z.ZodType): Field[] {
  return Object.entries(shapeOf(schema)).map(([key, field]) => {
    const { description = '', example } = field.meta() ?? {};
    const required = !field.safeParse(undefined).success;
    return { key, schema: field, required, description, example: typeof example === 'string' ? example : undefined };
  });
}

/** The schema at a path of keys and indexes; undefined where the schema knows no such place. */
export function schemaAt(schema: z.ZodType, path: readonly (string | number)[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>(
    (inner, step) => inner && (typeof step === 'number' ? elementOf(inner) : shapeOf(inner)[step]),
    schema,
  );
}

/** What a schema of a group of keys is a schema of, in a word: “session”, “speaker”. */
export const nounOf = (schema: z.ZodType): string => String(unwrapped(schema).meta()?.noun ?? '');

/** The schema of the entries of a list; undefined for a schema of something else. */
export const elementOf = (schema: z.ZodType): z.ZodType | undefined =>
  (unwrapped(schema) as { element?: z.ZodType }).element;

/** The schemas of the keys of a group; none for a schema of something else. */
export const shapeOf = (schema: z.ZodType): Readonly<Record<string, z.ZodType>> =>
  (unwrapped(schema) as { shape?: Record<string, z.ZodType> }).shape ?? {};

/**
 * What stands in for a value that is missing or invalid, so that the rest of its file can be checked: the default, or an
 * empty value of its type; undefined for one that may be left out.
 */
export function blankOf(schema: z.ZodType): unknown {
  const result = schema.safeParse(undefined);
  if (result.success) return result.data;
  return elementOf(schema) ? [] : Object.keys(shapeOf(schema)).length > 0 ? blanksOf(schema) : BLANKS[typeOf(schema)];
}

const BLANKS: Readonly<Record<string, unknown>> = { string: '', number: 0 };

/** A blank for each key that cannot be left out, and the defaults. */
export const blanksOf = (schema: z.ZodType): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(shapeOf(schema))
      .map(([key, field]) => [key, blankOf(field)])
      .filter(([, blank]) => blank !== undefined),
  );

/** The type of the values that a schema takes: `string`, `number`, `object` … as zod names them. */
function typeOf(schema: z.ZodType): string {
  const { type, in: input } = schema.def as { type: string; in?: z.ZodType };
  return input ? typeOf(input) : type;
}

/** A schema without its `optional` and `default`. */
function unwrapped(schema: z.ZodType): z.ZodType {
  const { unwrap } = schema as { unwrap?: () => z.ZodType };
  return unwrap && !(schema as { element?: unknown }).element ? unwrapped(unwrap.call(schema)) : schema;
}
