import { mdxToHast } from 'satteri';

/** A talk in the text of the source page. `speakers` are its lines without the bullet. */
export interface SourceTalk {
  /** The track heading above the talk; null above the first heading. */
  heading: string | null;
  title: string;
  speakers: string[];
  abstract: string;
}

export interface Departure {
  session: string;
  field: 'title' | 'speaker' | 'company' | 'abstract';
  /** The words in the page's text. */
  source: string;
  /** The words in the content. */
  here: string;
  why: string;
}

/** The words around the first difference of two texts, in each. */
export interface Difference {
  source: string;
  here: string;
}

/** Marks the beginning of a list item. */
export const ITEM = '\uE000';

const MARKER = /^(?:--?|\*|=>|\d+\)|\(\d+\))$/;
const BULLET = '  • ';
const BLOCKS = new Set(['p', 'li', 'ul', 'ol', 'blockquote', 'pre', 'br', 'h2', 'h3', 'h4']);

/** The words of a text: what is between white space. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Replaces all white space with single spaces. */
export function collapse(text: string): string {
  return words(text).join(' ');
}

/**
 * The talks of the source page, in order. A block of bulleted lines contains
 * the speakers, the block before it the title, and the blocks after it, up to
 * the next title or heading, the abstract. The text before the first title is
 * not part of a talk.
 */
export function parseSource(text: string, headings: readonly string[]): SourceTalk[] {
  const blocks = text
    .split(/\n{2,}/)
    .map((block) => block.replace(/^\n+|\n+$/g, ''))
    .filter((block) => block !== '');
  const talks: SourceTalk[] = [];
  let heading: string | null = null;
  blocks.forEach((block, index) => {
    if (block.startsWith(BULLET)) {
      talks.push({
        heading,
        title: blocks[index - 1] ?? '',
        speakers: block.split('\n').map((line) => line.slice(BULLET.length)),
        abstract: '',
      });
    } else if (headings.includes(block)) {
      heading = block;
    } else if (!blocks[index + 1]?.startsWith(BULLET)) {
      const talk = talks.at(-1);
      if (talk) talk.abstract = talk.abstract === '' ? block : `${talk.abstract}\n${block}`;
    }
  });
  return talks;
}

interface Node {
  type: string;
  tagName?: string;
  name?: string | null;
  value?: string;
  children?: Node[];
}

function collect(node: Node, out: string[]): void {
  if (node.type === 'text') out.push(node.value ?? '');
  if (node.name === 'EditorsNote') return;
  if (/^mdx.*(?:Expression|Esm)$/i.test(node.type)) {
    throw new Error(`${node.type}: code cannot be compared with the source`);
  }
  const block = node.tagName !== undefined && BLOCKS.has(node.tagName);
  if (block) out.push(' ');
  if (node.tagName === 'li') out.push(`${ITEM} `);
  for (const child of node.children ?? []) collect(child, out);
  if (block) out.push(' ');
}

/**
 * The words of an MDX body on one line, without emphasis and editor's notes,
 * and with `ITEM` where a list item begins.
 */
export function plainText(body: string): string {
  const out: string[] = [];
  collect(mdxToHast(body) as unknown as Node, out);
  return collapse(out.join(''));
}

/** Where the words of `phrase` appear in `text`, ignoring list items. */
function occurrences(text: string, phrase: string): { start: number; end: number }[] {
  const pattern = words(phrase)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join(`\\s+(?:${ITEM}\\s+)*`);
  return [...text.matchAll(new RegExp(pattern, 'g'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Restores the words of the source where the content departs from them. The
 * `here` of each departure must appear exactly once, and no two may overlap.
 */
export function undo(text: string, departures: readonly Departure[]): string {
  const places = departures.map(({ session, field, here, source }) => {
    const found = here.trim() === '' ? [] : occurrences(text, here);
    const [place] = found;
    if (place === undefined || found.length > 1) {
      throw new Error(`${session}, ${field}: "${here}" appears ${found.length} times, not once`);
    }
    return { ...place, session, field, here, source };
  });
  places.sort((a, b) => b.start - a.start);
  let result = text;
  let limit = text.length;
  for (const { start, end, session, field, here, source } of places) {
    if (end > limit) throw new Error(`${session}, ${field}: "${here}" overlaps another departure`);
    result = result.slice(0, start) + source + result.slice(end);
    limit = start;
  }
  return result;
}

/**
 * Compares word by word and returns the first difference, or null. A list item
 * of the body matches one marker of a list at that place in the source, or none.
 */
export function compare(source: readonly string[], body: readonly string[]): Difference | null {
  let at = 0;
  let here = 0;
  while (at < source.length || here < body.length) {
    if (body[here] === ITEM) {
      if (MARKER.test(source[at] ?? '')) at += 1;
      here += 1;
    } else if (source[at] === body[here]) {
      at += 1;
      here += 1;
    } else {
      return { source: around(source, at), here: around(body, here) };
    }
  }
  return null;
}

function around(list: readonly string[], index: number): string {
  const before = list.slice(Math.max(0, index - 6), index);
  const after = list.slice(index + 1, index + 7);
  const word = list[index] ?? '(the end)';
  return [...before, `[${word}]`, ...after].filter((entry) => entry !== ITEM).join(' ');
}

/** A difference as the message of a failed test. */
export function describeDifference(session: string, difference: Difference | null): string {
  if (difference === null) return '';
  return `${session}\n  source: ${difference.source}\n  here:   ${difference.here}`;
}
