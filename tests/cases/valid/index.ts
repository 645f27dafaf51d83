import type { ValidCase } from '../case.ts';
import { abstracts } from './abstracts.ts';
import { addresses } from './addresses.ts';
import { files } from './files.ts';
import { frontMatter } from './frontMatter.ts';
import { lines } from './lines.ts';
import { mojibake } from './mojibake.ts';
import { prose } from './prose.ts';
import { scripts } from './scripts.ts';
import { substitutes } from './substitutes.ts';
import { values } from './values.ts';

/** Unusual talks that are right, by kind. */
export const valid: Readonly<Record<string, readonly ValidCase[]>> = {
  abstracts,
  addresses,
  files,
  frontMatter,
  lines,
  mojibake,
  prose,
  scripts,
  substitutes,
  values,
};
