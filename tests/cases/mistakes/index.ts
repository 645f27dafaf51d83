import type { Mistake } from '../case.ts';
import { html } from './html.ts';
import { leftover } from './leftover.ts';
import { pasted } from './pasted.ts';
import { references } from './references.ts';
import { vanishing } from './vanishing.ts';

/** Mistakes by their kind. */
export const mistakes: Readonly<Record<string, readonly Mistake[]>> = {
  references,
  vanishing,
  leftover,
  pasted,
  html,
};
