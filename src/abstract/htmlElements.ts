import { withoutCode } from './code.ts';
import type { Range } from './mdxError.ts';

/** An element of HTML with everything in it. */
export interface HtmlElement {
  readonly name: string;
  readonly range: Range;
}

/** The names of HTML's elements, and of pictures drawn in HTML. Of other names, only the parser knows what they are. */
const NAMES = new Set(
  `a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col
  colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame
  frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark
  marquee math menu meta meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s
  samp script search section select slot small source span strike strong style sub summary sup svg table tbody td
  template textarea tfoot th thead time title tr track tt u ul var video wbr`.split(/\s+/),
);

/** Elements without an end. */
const VOID = new Set('area base br col embed frame hr img input link meta param source track wbr'.split(' '));

/** Elements whose text is not for readers, so that nothing of it is Markdown. */
const OPAQUE = new Set(['script', 'style']);

interface Tag {
  readonly name: string;
  readonly range: Range;
  readonly kind: 'open' | 'close' | 'alone';
}

/**
 * The outermost elements of HTML in a text: from its first tag to the tag that closes it. An element that is not closed
 * is left out, but for one that is never prose. What is in code, in a comment or in an expression is left out.
 */
export function htmlElements(text: string): HtmlElement[] {
  if (!/<[a-z]/i.test(text)) return [];
  const tags = tagsIn(withoutCode(text));
  const found: HtmlElement[] = [];
  for (let index = 0; index < tags.length; index += 1) {
    const tag = tags[index];
    if (!tag || tag.kind === 'close') continue;
    const last = tag.kind === 'alone' ? index : closerOf(tags, index);
    const end = last === undefined ? (OPAQUE.has(tag.name) ? text.length : undefined) : tags[last]?.range[1];
    if (end === undefined) continue;
    found.push({ name: tag.name, range: [tag.range[0], end] });
    index = last ?? tags.length;
  }
  return found;
}

function tagsIn(text: string): Tag[] {
  const tags: Tag[] = [];
  const pattern =
    /<!--[\s\S]*?(?:-->|$)|\\[\s\S]|\{[^{}]*\}|<(\/?)([a-z][a-z\d]*)(?:\s(?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^<>"'{}])*)?>/gi;
  for (const { 0: tag, 1: slash, 2: written = '', index } of text.matchAll(pattern)) {
    const name = /^[A-Z\d]+$/.test(written) ? written.toLowerCase() : written;
    if (!NAMES.has(name)) continue;
    const kind = slash ? 'close' : tag.endsWith('/>') || VOID.has(name) ? 'alone' : 'open';
    tags.push({ name, range: [index, index + tag.length], kind });
  }
  return tags;
}

/** The index of the tag that closes the one at `start`; undefined if none does. */
function closerOf(tags: readonly Tag[], start: number): number | undefined {
  const name = tags[start]?.name ?? '';
  let depth = 0;
  for (let index = start; index < tags.length; index += 1) {
    const tag = tags[index];
    if (tag?.name !== name) continue;
    if (tag.kind === 'close') depth -= 1;
    else if (tag.kind === 'open' && (index === start || !OPAQUE.has(name))) depth += 1;
    if (depth === 0) return index;
  }
  return undefined;
}
