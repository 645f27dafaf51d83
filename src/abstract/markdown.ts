import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { positionAt } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { leftover } from './leftover.ts';
import { GLUED } from './leftoverLinks.ts';
import { badNotesIn } from './leftoverNotes.ts';
import { MAX_PROBLEMS } from './limits.ts';
import { lostBlocks } from './lostBlocks.ts';
import { lostSigns } from './lostSigns.ts';
import { openFences } from './openFence.ts';
import { type Prose, proseOf } from './prose.ts';
import type { Found } from './rule.ts';
import { underlined } from './underlined.ts';
import { vanishing } from './vanishing.ts';

/** What every rule here begins with: a sign of Markdown, or a line that begins with another character than a letter. */
const SIGN = /[[\]*_`|~#\\<>^=&]|:\/\/\s|(?:^|[\r\n])[ \t]*(?:[^\p{L}\s"“'(]|[oØü]\t|\(?[a\d]\)[ \t])/u;

/** A whole text that only says that there is none. */
const NO_TEXT =
  /^\s*(undefined|null|nil|none|nan|\[object object\]|todo|n\/?a|n\.a\.|tb[acd]|t\.b\.[acd]\.|unknown|-+|[–—?]+|\.{3}|…|xxx+|to be (?:announced|confirmed|decided|determined|added)|coming soon|(?:no|missing) (?:abstract|description)(?: (?:yet|available|provided))*|(?:abstract|description)(?: (?:to follow|coming soon|tb[acd]|missing))?|lorem ipsum\b[\s\S]*)[.!]*\s*$/i;

/** The first offset of each sign that stands behind a word, as the mark of a note does. */
function marksIn(prose: readonly Prose[]): Map<string, number> {
  const marks = new Map<string, number>();
  for (const { shown, offset } of prose) {
    for (const { 0: mark, index } of shown.matchAll(/(?<=[\p{L}\d.)])\*{1,2}(?!\*)(?=[\s.,;:)]|$)/gu)) {
      if (!marks.has(mark)) marks.set(mark, offset + index);
    }
  }
  return marks;
}

/**
 * What in a text's Markdown would not be shown as its writer wanted: words that are left out, and signs that are shown.
 * The text must be one that can be parsed.
 */
export function markdownProblems(text: string, file: string): Problem[] {
  const placeholder = NO_TEXT.exec(text)?.[1];
  if (placeholder) return [problem('no-text-yet', file, positionAt(text, text.search(/\S/)), { text: placeholder })];
  if (!SIGN.test(text)) return [];
  const root = mdxToMdast(`${text}\n`, { features: { frontmatter: false } }) as Root;
  return foundIn(root, text)
    .slice(0, MAX_PROBLEMS)
    .map(({ offset, code, detail }) => problem(code, file, positionAt(text, offset), detail as never));
}

function foundIn(root: Root, text: string): Found[] {
  const open = openFences(root, text);
  // The rest of the text is in the code, with all that would explain what is before it.
  if (open.length > 0) return open;
  const { definitions, notes, lost, unused } = vanishing(root, text);
  const prose = proseOf(root, text);
  const context = {
    text,
    links: definitions.map(({ label, identifier }) => label ?? identifier),
    notes: notes.map(({ label, identifier }) => label ?? identifier),
    badNotes: badNotesIn(prose),
    badLinks: new Set(
      prose.flatMap(({ shown }) => [...shown.matchAll(GLUED)].map(([, label = '']) => label.toLowerCase())),
    ),
    marks: marksIn(prose),
    hasStarredNote: /^[ \t>]*(?:\\\*|\*{1,2}(?=\p{L})(?!.*\*))/mu.test(text),
  };
  const lineOf = (offset: number): number => text.lastIndexOf('\n', offset - 1);
  // A `|` in code is what makes one cell too many, and leaves the code without its end.
  const broken = new Set(lost.filter(({ code }) => code === 'extra-cell').map(({ offset }) => lineOf(offset)));
  const signs = prose
    .flatMap((one) => leftover(one, context))
    .filter(({ code, offset }) => code !== 'code-unclosed' || !broken.has(lineOf(offset)));
  // A misspelt call is reported, and not the definition that it was for as well.
  const meant = new Set(
    signs.flatMap(({ code, detail }) => (code === 'undefined-label' && detail.nearest ? [detail.nearest] : [])),
  );
  const isMeant = (label: string): boolean => [...meant].some((better) => better.endsWith(label));
  const certain = unused.filter(({ code, detail }) => code !== 'unused-definition' || !isMeant(detail.label));
  return [
    ...lost,
    ...certain,
    ...signs,
    ...lostSigns(root, text),
    ...underlined(root, text),
    ...lostBlocks(root, text),
  ].toSorted((a, b) => a.offset - b.offset);
}
