import type { RefusedCase } from '../case.ts';
import { code } from './code.ts';
import { yaml } from './yaml.ts';

/** Content that is meant to do harm, by kind. */
export const hostile: Readonly<Record<string, readonly RefusedCase[]>> = { code, yaml };
