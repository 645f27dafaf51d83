import type { ChangeLog } from './changeLog.ts';
import type { Markup } from './markdown/parse.ts';
import { proseToMdx, proseToText } from './markdown/prose.ts';
import { tidyParagraphs } from './tidy.ts';

/** A text of a session and the field that it comes from. */
export interface Prose {
  readonly text: string | undefined;
  readonly field: string;
}

/**
 * The abstract that the texts of a session make together: each after the one before, unless it begins with all of it,
 * as the long form of a summary does.
 */
export function abstractOf(texts: readonly Prose[], markup: Markup, log: ChangeLog): string {
  const given = texts.filter(({ text }) => text !== undefined && text.trim() !== '');
  const parts: string[] = [];
  for (const { text = '', field } of given) {
    const mdx = proseToMdx(text, markup, field, log);
    const before = parts.at(-1);
    if (before !== undefined && mdx.startsWith(before)) parts.pop();
    if (before !== undefined) log.changed(field, 'written below the text before it, as one abstract');
    if (mdx !== '') parts.push(mdx);
  }
  return parts.join('\n\n');
}

/** A text about a speaker as plain text, without markup; undefined if there is none. */
export function bioOf(text: string | undefined, markup: Markup, field: string, log: ChangeLog): string | undefined {
  return text === undefined ? undefined : tidyParagraphs(proseToText(text, markup, field, log)) || undefined;
}

/** One tidy line without markup, for a description; undefined if there is none. */
export function lineOf(text: string | undefined, markup: Markup, field: string, log: ChangeLog): string | undefined {
  return bioOf(text, markup, field, log)?.replaceAll('\n\n', ' ');
}
