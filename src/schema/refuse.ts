import type { z } from 'astro/zod';
import type { Code, Detail } from '../problems/table.ts';

/** What zod gives a check of a value. */
export type Context = z.core.$RefinementCtx<unknown>;

/** Refuses a value, or with `entry` one entry of a list or group. The `key` is added by reader/validate.ts, which knows it. */
export function refuse<C extends Code>(
  context: Context,
  code: C,
  detail: Omit<Detail<C>, 'key'>,
  entry?: number | string,
): void {
  context.addIssue({ code: 'custom', params: { code, ...detail }, ...(entry !== undefined && { path: [entry] }) });
}
