import type { z } from 'astro/zod';
import { blanksOf, elementOf, shapeOf } from '../schema/introspect.ts';

/**
 * Keeps what is valid in the data of an invalid file, so that it can be checked against the other files in the same
 * run: each key that is valid by itself, and a blank for each required key that is not. Undefined if there are no keys.
 */
export function salvage(schema: z.ZodType, data: unknown): object | undefined {
  return isGroup(data) ? { ...blanksOf(schema), ...validKeys(schema, data) } : undefined;
}

function validKeys(schema: z.ZodType, data: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(shapeOf(schema)).flatMap(([key, field]) => {
      const value = data[key];
      if (value === undefined) return [];
      const parsed = field.safeParse(value);
      if (parsed.success) return [[key, parsed.data]];
      const entry = elementOf(field);
      return entry && Array.isArray(value) ? [[key, value.map((item) => validEntry(entry, item))]] : [];
    }),
  );
}

/** Salvages an entry of a list. If nothing of it is valid it becomes a blank, so that the others keep their index. */
function validEntry(schema: z.ZodType, item: unknown): unknown {
  const parsed = schema.safeParse(item);
  if (parsed.success) return parsed.data;
  return Object.keys(shapeOf(schema)).length > 0 ? (salvage(schema, item) ?? blanksOf(schema)) : '';
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
