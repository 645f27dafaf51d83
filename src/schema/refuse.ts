import type { z } from 'astro/zod';
import type { Code, Detail } from '../problems/table.ts';

type Context = z.core.$RefinementCtx<unknown>;

/** Adds a problem to a value, or to the entry of a list. Its `key` is known where the problem is made. */
export function refuse<C extends Code>(
  context: Context,
  code: C,
  detail: Omit<Detail<C>, 'key'>,
  entry?: number,
): void {
  context.addIssue({ code: 'custom', params: { code, ...detail }, ...(entry !== undefined && { path: [entry] }) });
}
