import type { ValidCase } from '../case.ts';
import { abstracts } from './abstracts.ts';
import { prose } from './prose.ts';
import { scripts } from './scripts.ts';

/** Unusual talks that are right, by kind. */
export const valid: Readonly<Record<string, readonly ValidCase[]>> = { abstracts, prose, scripts };
