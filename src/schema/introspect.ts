/** The parts of a zod schema that we look into. */
interface SchemaParts {
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
  readonly unwrap?: () => unknown;
}

/** The keys that a schema knows at a path. */
export function keysAt(schema: unknown, path: readonly (string | number)[]): string[] {
  let inner = unwrapped(schema);
  for (const step of path) {
    inner = unwrapped(typeof step === 'number' ? inner.element : inner.shape?.[step]);
  }
  return Object.keys(inner.shape ?? {});
}

/** A schema without its `optional` and `default`. */
export function unwrapped(schema: unknown): SchemaParts {
  const parts = schema as SchemaParts;
  return parts.shape || parts.element || !parts.unwrap ? parts : unwrapped(parts.unwrap());
}
