import type { Mistake } from '../case.ts';
import { encodings } from './encodings.ts';
import { files } from './files.ts';
import { ids } from './ids.ts';
import { references } from './references.ts';

/** Mistakes by their kind. */
export const mistakes: Readonly<Record<string, readonly Mistake[]>> = { encodings, files, ids, references };
