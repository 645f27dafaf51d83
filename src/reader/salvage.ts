import type { z } from 'astro/zod';
import { blanksOf, elementOf, shapeOf } from '../schema/introspect.ts';

/**
 * What is valid in the data of an invalid file, so that it is checked against the other files in the same run: each key
 * that is valid by itself, and blanks for those that cannot be left out. Undefined for what is no group of keys.
 */
export function salvage(schema: z.ZodType, data: unknown): object | undefined {
  return isGroup(data) ? { ...blanksOf(schema), ...validKeys(schema, data) } : undefined;
}

function validKeys(schema: z.ZodType, data: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(shapeOf(schema)).flatMap(([key, field]) => {
      const value = data[key];
      if (value === undefined) return [];
      const whole = field.safeParse(value);
      if (whole.success) return [[key, whole.data]];
      const entry = elementOf(field);
      return entry && Array.isArray(value) ? [[key, value.map((item) => validEntry(entry, item))]] : [];
    }),
  );
}

/** An entry of a list, which keeps its place in it even if nothing of it is valid. */
function validEntry(schema: z.ZodType, item: unknown): unknown {
  const parsed = schema.safeParse(item);
  if (parsed.success) return parsed.data;
  return Object.keys(shapeOf(schema)).length > 0 ? (salvage(schema, item) ?? blanksOf(schema)) : '';
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
