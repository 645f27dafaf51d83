import { unwrapped } from '../schema/introspect.ts';
import { type Kind, kinds } from '../schema/kinds.ts';

/** What stands for keys that are missing or wrong: nothing that a check of the whole archive would remark on. */
const blanks: Partial<Record<Kind, object>> = {
  sessions: { title: '', track: '', speakers: [], topics: [], links: [] },
  tracks: { title: '', order: 1, hue: 0, description: '' },
  topics: { title: '', description: '' },
};

interface Parser {
  readonly safeParse: (value: unknown) => { success: boolean; data?: unknown };
}

/**
 * What is sound in the data of a refused file, so that it is checked against the other files in the same run: each key
 * that is valid by itself, blanks for the others. Undefined for kinds of which only a whole file says anything.
 */
export function soundPart(kind: Kind, data: unknown): object | undefined {
  const blank = blanks[kind];
  return blank && isGroup(data) ? { ...blank, ...soundKeys(kinds[kind].schema, data) } : undefined;
}

function soundKeys(schema: unknown, data: Record<string, unknown>): object {
  const { shape = {} } = unwrapped(schema);
  return Object.fromEntries(
    Object.entries(shape).flatMap(([key, field]) => {
      const value = data[key];
      if (value === undefined) return [];
      const whole = (field as Parser).safeParse(value);
      if (whole.success) return [[key, whole.data]];
      const entry = unwrapped(field).element;
      return entry && Array.isArray(value) ? [[key, value.map((item) => soundEntry(entry, item))]] : [];
    }),
  );
}

/** An entry of a list, which keeps its place in it even if nothing of it is sound. */
function soundEntry(schema: unknown, item: unknown): unknown {
  const parsed = (schema as Parser).safeParse(item);
  if (parsed.success) return parsed.data;
  if (!unwrapped(schema).shape) return '';
  return { name: '', ...(isGroup(item) && soundKeys(schema, item)) };
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
