import type { z } from 'astro/zod';

// What the rest of the code reads from the schemas: which keys there are, what they are and how they may be written.

/** One key of a group of keys. */
export interface Field {
  readonly key: string;
  readonly schema: z.ZodType;
  /** Whether a file without it is invalid. */
  readonly required: boolean;
  /** A sentence for editors. */
  readonly description: string;
  /** An example of its value, in YAML; undefined if it needs none. */
  readonly example: string | undefined;
}

/** The keys of a schema, in its order; empty for a schema of anything but a group of keys. */
export function fieldsOf(schema: z.ZodType): Field[] {
  return Object.entries(shapeOf(schema)).map(([key, field]) => {
    const { description: words = '', inFile, example } = field.meta() ?? {};
    const description = typeof inFile === 'string' ? `${words} ${inFile}` : words;
    const required = !field.safeParse(undefined).success;
    return { key, schema: field, required, description, example: typeof example === 'string' ? example : undefined };
  });
}

/** The words that a schema takes, if it takes a choice of words. */
export const choicesOf = (schema: z.ZodType): readonly string[] | undefined =>
  metaOf(schema, 'choices') as readonly string[] | undefined;

/** The kind of file that the values of a schema name, by its name or id: `speakers`, `topics`; undefined if of none. */
export const targetOf = (schema: z.ZodType): string | undefined => metaOf(schema, 'of') as string | undefined;

/** What a schema is, in a sentence, without what only those need who write the file. */
export const descriptionOf = (schema: z.ZodType): string => schema.meta()?.description ?? '';

/** What a field for the values of a schema is called, if that is not its key. */
export const labelOf = (schema: z.ZodType): string | undefined => metaOf(schema, 'label') as string | undefined;

/** Whether few files have the key. */
export const isRare = (schema: z.ZodType): boolean => metaOf(schema, 'rare') === true;

/** Whether people write the key; false for one that only programs write. */
export const isByHand = (schema: z.ZodType): boolean => metaOf(schema, 'byHand') !== false;

/** What a schema, or the one inside `optional` and `default`, says under a key of its `.meta()`. */
const metaOf = (schema: z.ZodType, key: string): unknown => schema.meta()?.[key] ?? unwrapped(schema).meta()?.[key];

/** The schema at a path of keys and indexes; undefined if there is none. */
export function schemaAt(schema: z.ZodType, path: readonly (string | number)[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>(
    (inner, step) => inner && (typeof step === 'number' ? elementOf(inner) : shapeOf(inner)[step]),
    schema,
  );
}

/** The noun for what a schema describes, such as “session” or “speaker”; empty if it has none. */
export const nounOf = (schema: z.ZodType): string => String(unwrapped(schema).meta()?.noun ?? '');

/** The schema of the entries of a list; undefined for a schema of anything but a list. */
export const elementOf = (schema: z.ZodType): z.ZodType | undefined =>
  (unwrapped(schema) as { element?: z.ZodType }).element;

/** The schemas of the keys of a group, by key; empty for a schema of anything but a group of keys. */
export const shapeOf = (schema: z.ZodType): Readonly<Record<string, z.ZodType>> =>
  (unwrapped(schema) as { shape?: Record<string, z.ZodType> }).shape ?? {};

/**
 * A placeholder for a value that is missing or invalid, so that the rest of its file can be checked: its default, or an
 * empty value of its type; undefined for an optional value.
 */
export function blankOf(schema: z.ZodType): unknown {
  const result = schema.safeParse(undefined);
  if (result.success) return result.data;
  return elementOf(schema) ? [] : Object.keys(shapeOf(schema)).length > 0 ? blanksOf(schema) : BLANKS[typeOf(schema)];
}

const BLANKS: Readonly<Record<string, unknown>> = { string: '', number: 0 };

/** The blanks of all keys that are required or have a default. */
export const blanksOf = (schema: z.ZodType): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(shapeOf(schema))
      .map(([key, field]) => [key, blankOf(field)])
      .filter(([, blank]) => blank !== undefined),
  );

/** The type of the values that a schema accepts, by zod's name: `string`, `number`, `object` … */
function typeOf(schema: z.ZodType): string {
  const { type, in: input } = schema.def as { type: string; in?: z.ZodType };
  return input ? typeOf(input) : type;
}

/** The schema inside `optional` and `default`. */
function unwrapped(schema: z.ZodType): z.ZodType {
  const { unwrap } = schema as { unwrap?: () => z.ZodType };
  return unwrap && !(schema as { element?: unknown }).element ? unwrapped(unwrap.call(schema)) : schema;
}
