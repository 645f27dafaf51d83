import { nearest } from '../text/nearest.ts';
import type { Prose } from './prose.ts';
import type { Rule } from './rule.ts';

// Footnotes that are shown as brackets.

/** `[^note] :`, with a space too many, and `[^note] Words`, without a colon. */
const BAD_NOTE = /^[ \t>]*\[\^([^\]\s]+)\](?:([ \t]+:)|[ \t]*(?=[\p{L}\d"“(\u{E000}]))/u;

/** The labels of footnotes with a mistake: lines at the beginning of a paragraph, with labels that other lines call. */
export function badNotesIn(prose: readonly Prose[]): Set<string> {
  const labels = new Set<string>();
  const calls = new Set(
    prose.flatMap(({ shown }) =>
      [...shown.matchAll(/\[\^([^\]\s]+)\](?<=[^\s>][ \t]*\[\^\1\])/g)].map(([, label = '']) => label),
    ),
  );
  for (const { type, shown } of prose) {
    if (type !== 'paragraph') continue;
    for (const line of shown.split(/\r\n?|\n/)) {
      const [, label, colon] = BAD_NOTE.exec(line) ?? [];
      if (label === undefined) break;
      if (colon || calls.has(label)) labels.add(label);
    }
  }
  return labels;
}

/** `[^note]` that is not defined. A set of characters, such as `[^a-z]`, is prose. */
const undefinedNote: Rule = {
  pattern:
    /(?<![\w)\]]\\?)\[\^([\p{L}\d](?:[\p{L}\d _-]{0,100}[\p{L}\d])?)\](?![+*?{(])|(?<=[\p{L}\d.,;:!?)"”])\[\^([\p{L}\d](?:[\p{L}\d _-]{0,100}[\p{L}\d])?)\](?![+*?{(])/gu,
  find: ({ 0: found, 1: first, 2: second, index, input }, _, { notes, links, badNotes }) => {
    const label = first ?? second ?? '';
    // The footnote itself has the mistake.
    if (links.includes(`^${label}`)) return undefined;
    if (badNotes.has(label)) {
      const start = input.lastIndexOf('\n', index) + 1;
      const [line, , colon] = BAD_NOTE.exec(input.slice(start)) ?? [];
      if (line === undefined || index > start + line.indexOf('[')) return undefined;
      return { code: 'footnote-unread', detail: { label: found, why: colon ? 'colon' : 'none' } };
    }
    if (/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d)/.test(label)) return undefined;
    const suggestion = nearest(label, notes);
    const better = suggestion && `[^${suggestion}]`;
    return { code: 'undefined-label', detail: { found, label, nearest: better, note: true } };
  },
};

/** The rules, in order. */
export const leftoverNotes: readonly Rule[] = [undefinedNote];
