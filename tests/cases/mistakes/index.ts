import type { Mistake } from '../case.ts';
import { references } from './references.ts';

/** Mistakes by their kind. */
export const mistakes: Readonly<Record<string, readonly Mistake[]>> = { references };
