import type { RefusedCase } from '../case.ts';
import { characters } from './characters.ts';
import { code } from './code.ts';
import { frontMatter } from './frontMatter.ts';

/** Content that is meant to do harm, by kind. */
export const hostile: Readonly<Record<string, readonly RefusedCase[]>> = { code, characters, frontMatter };
