import type { RefusedCase } from '../case.ts';
import { bounds } from './bounds.ts';
import { code } from './code.ts';
import { html } from './html.ts';

/** Content that is meant to do harm, by kind. */
export const hostile: Readonly<Record<string, readonly RefusedCase[]>> = { code, html, bounds };
