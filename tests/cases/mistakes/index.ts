import type { Mistake } from '../case.ts';
import { characters } from './characters.ts';
import { references } from './references.ts';
import { textFields } from './textFields.ts';

/** Mistakes by their kind. */
export const mistakes: Readonly<Record<string, readonly Mistake[]>> = { references, characters, textFields };
