import type { RefusedCase } from '../case.ts';
import { bounds } from './bounds.ts';
import { characters } from './characters.ts';
import { code } from './code.ts';
import { files } from './files.ts';
import { frontMatter } from './frontMatter.ts';
import { html } from './html.ts';
import { yaml } from './yaml.ts';

/** Content that is meant to do harm, by kind. */
export const hostile: Readonly<Record<string, readonly RefusedCase[]>> = {
  bounds,
  characters,
  code,
  files,
  frontMatter,
  html,
  yaml,
};
