import type { Mistake } from '../case.ts';
import { addresses } from './addresses.ts';
import { references } from './references.ts';
import { values } from './values.ts';
import { yaml } from './yaml.ts';

/** Mistakes by their kind. */
export const mistakes: Readonly<Record<string, readonly Mistake[]>> = { addresses, references, values, yaml };
