import type { ValidCase } from '../case.ts';
import { abstracts } from './abstracts.ts';
import { files } from './files.ts';

/** Unusual talks that are right, by kind. */
export const valid: Readonly<Record<string, readonly ValidCase[]>> = { abstracts, files };
