import type { RefusedCase } from '../case.ts';
import { code } from './code.ts';
import { files } from './files.ts';

/** Content that is meant to do harm, by kind. */
export const hostile: Readonly<Record<string, readonly RefusedCase[]>> = { code, files };
