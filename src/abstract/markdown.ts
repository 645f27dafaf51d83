import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { positionAt } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { leftover } from './leftover.ts';
import { BAD_NOTE, GLUED } from './leftoverLinks.ts';
import { MAX_PROBLEMS } from './limits.ts';
import { lostSigns } from './lostSigns.ts';
import { openFences } from './openFence.ts';
import { proseOf } from './prose.ts';
import type { Found } from './rule.ts';
import { underlined } from './underlined.ts';
import { vanishing } from './vanishing.ts';

/** What every rule here begins with: a sign of Markdown, or a line that begins with another character than a letter. */
const SIGN = /[[\]*_`|~#\\<>^=]|(?:^|[\r\n])[ \t]*[^\p{L}\s"“'(]/u;

/**
 * What in a text's Markdown would not be shown as its writer wanted: words that are left out, and signs that are shown.
 * The text must be one that can be parsed.
 */
export function markdownProblems(text: string, file: string): Problem[] {
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
    badNotes: new Set(prose.flatMap(({ shown }) => BAD_NOTE.exec(shown)?.[1] ?? [])),
    badLinks: new Set(
      prose.flatMap(({ shown }) => [...shown.matchAll(GLUED)].map(([, label = '']) => label.toLowerCase())),
    ),
    marks: new Set(
      prose.flatMap(({ shown }) =>
        [...shown.matchAll(/(?<=[\p{L}\d.)])\*{1,2}(?!\*)(?=[\s.,;:)]|$)/gu)].map(([mark]) => mark),
      ),
    ),
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
  return [...lost, ...certain, ...signs, ...lostSigns(root, text), ...underlined(root, text)].toSorted(
    (a, b) => a.offset - b.offset,
  );
}
