import { foreign } from './foreign.ts';
import { leftoverBullets } from './leftoverBullets.ts';
import { leftoverEmphasis } from './leftoverEmphasis.ts';
import { leftoverLines } from './leftoverLines.ts';
import { leftoverLinks } from './leftoverLinks.ts';
import { leftoverNotes } from './leftoverNotes.ts';
import { MAX_PROBLEMS } from './limits.ts';
import { MASK } from './mask.ts';
import type { Prose } from './prose.ts';
import type { Context, Found, Rule } from './rule.ts';

/** The first rule that finds something at a place counts. */
const RULES: readonly Rule[] = [
  ...foreign,
  ...leftoverLinks,
  ...leftoverNotes,
  ...leftoverLines,
  ...leftoverEmphasis,
  ...leftoverBullets,
];

/** Markdown that would be shown as signs, because it has a mistake. What is prose all the same is let through. */
export function leftover(prose: Prose, context: Context): Found[] {
  const found: Found[] = [];
  let { shown } = prose;
  if (!/[^\p{L}\p{M}\s.,;:!?'"()]|^[ \t]*(?:[oØü]\t|\(?[a\d]\)[ \t])/mu.test(shown)) return [];
  for (const rule of RULES) {
    for (const match of shown.matchAll(rule.pattern)) {
      const ruled = rule.find(match, prose, context);
      if (!ruled) continue;
      if (found.length === MAX_PROBLEMS) return found;
      const { at = indentOf(match[0]), ...problem } = ruled;
      found.push({ ...problem, offset: prose.offset + match.index + at } as Found);
      shown = shown.slice(0, match.index) + MASK.repeat(match[0].length) + shown.slice(match.index + match[0].length);
    }
  }
  return found;
}

/** How far the signs are from the beginning of a match, which may begin with the space or the `>` before them. */
const indentOf = (text: string): number => /^[\s>]*/.exec(text)?.[0].length ?? 0;
