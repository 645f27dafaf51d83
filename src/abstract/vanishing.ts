import type { Definition, FootnoteDefinition, Link, Nodes, Root, Table } from 'mdast';
import { rangeOf } from './prose.ts';
import type { Found } from './rule.ts';

/** What a text defines and calls, and what of it would not be on the page. */
interface Collected {
  readonly definitions: Definition[];
  readonly notes: FootnoteDefinition[];
  readonly calls: Set<string>;
  readonly noteCalls: Set<string>;
  readonly lost: Found[];
}

/** The words of a text that Markdown would leave out of the page, and its definitions of links and footnotes. */
export function vanishing(
  root: Root,
  text: string,
): Pick<Collected, 'definitions' | 'notes' | 'lost'> & { unused: Found[] } {
  const all: Collected = { definitions: [], notes: [], calls: new Set(), noteCalls: new Set(), lost: [] };
  collect(root, text, all);
  const unused: Found[] = [];
  const defined = (
    definition: Definition | FootnoteDefinition,
    others: ReadonlySet<string>,
    calls: Set<string>,
  ): void => {
    const note = definition.type === 'footnoteDefinition';
    const { start } = rangeOf(definition);
    const written = /^\[\^?((?:\\.|[^\]])*)\]/.exec(text.slice(start))?.[1] ?? definition.identifier;
    if (!note && text.startsWith('[^', start)) {
      all.lost.push({ offset: start, code: 'footnote-unread', detail: { label: `[^${written}]`, why: 'space' } });
      return;
    }
    const label = note ? `[^${written}]` : `[${written}]`;
    if (others.has(definition.identifier.toLowerCase())) {
      all.lost.push({ offset: start, code: 'defined-twice', detail: { label, note } });
    } else if (!calls.has(definition.identifier.toLowerCase())) {
      unused.push({ offset: start, code: 'unused-definition', detail: { label, note } });
    }
  };
  each(all.definitions, (one, before) => defined(one, before, all.calls));
  each(all.notes, (one, before) => defined(one, before, all.noteCalls));
  return { definitions: all.definitions, notes: all.notes, lost: all.lost, unused };
}

/** Calls a function with each definition and the labels that are defined before it. */
function each<D extends Definition | FootnoteDefinition>(
  all: readonly D[],
  call: (one: D, before: Set<string>) => void,
) {
  const before = new Set<string>();
  for (const one of all) {
    call(one, before);
    before.add(one.identifier.toLowerCase());
  }
}

function collect(node: Nodes, text: string, all: Collected): void {
  if (node.type === 'definition') all.definitions.push(node);
  if (node.type === 'footnoteDefinition') all.notes.push(node);
  if (node.type === 'linkReference' || node.type === 'imageReference') all.calls.add(node.identifier.toLowerCase());
  if (node.type === 'footnoteReference') all.noteCalls.add(node.identifier.toLowerCase());
  if (node.type === 'table') all.lost.push(...extraCells(node, text));
  if (node.type === 'link') all.lost.push(...linkWithoutWords(node, text));
  if (node.type === 'code') {
    const { start } = rangeOf(node);
    const [, before = '', lost = ''] = /^([`~]{3,}[ \t]*\S+[ \t]+)(.*)/.exec(text.slice(start)) ?? [];
    // A program's settings for the code, such as `twoslash`, `{1,3}` or `title="a.js"`, are no words.
    if (/\S\s+\S/.test(lost) && !/[={}]/.test(lost)) {
      all.lost.push({ offset: start + before.length, code: 'words-after-fence', detail: { words: lost.trim() } });
    }
  }
  if ('children' in node) for (const child of node.children) collect(child, text, all);
}

/** Cells beyond a table's columns: the first one of each row. */
function extraCells({ children: [head, ...rows] }: Table, text: string): Found[] {
  const columns = head?.type === 'tableRow' ? head.children.length : 0;
  // Next to invalid tags, the parser puts other nodes than rows and cells into a table.
  return rows.flatMap((row): Found[] => {
    const cells = row.type === 'tableRow' ? row.children.slice(columns) : [];
    const extra = cells.find((cell) => cell.type === 'tableCell' && cell.children.length > 0);
    if (!extra) return [];
    const { start, end } = rangeOf(extra);
    const [signs = ''] = /^[|\s]*/.exec(text.slice(start, end)) ?? [];
    const cell = text.slice(start + signs.length, end).replace(/\s*\|?\s*$/, '');
    return [{ offset: start + signs.length, code: 'extra-cell', detail: { cell, columns } }];
  });
}

/** `[](https://example.org/)`. */
function linkWithoutWords(node: Link, text: string): Found[] {
  const { start, end } = rangeOf(node);
  const blank = node.children.every((child) => child.type === 'text' && child.value.trim() === '');
  if (!blank) return [];
  return [{ offset: start, code: 'link-without-name', detail: { found: text.slice(start, end), href: node.url } }];
}
