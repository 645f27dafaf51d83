import type { Root } from 'mdast';
import { renderAbstract } from '../../abstract/render.ts';
import type { ChangeLog } from '../changeLog.ts';
import { withoutControl } from '../tidy.ts';
import { clean } from './clean.ts';
import { escapeAll } from './escapeAll.ts';
import { type Markup, parse } from './parse.ts';
import { plainText } from './plainText.ts';
import { serialize } from './serialize.ts';

/**
 * The prose of a source as MDX that is valid in an abstract and shows the same words. Reports in `field` what it left
 * out or could not convert. What it returns always renders: if the converted text does not, or shows other words, the
 * text is written as plain text.
 */
export function proseToMdx(text: string, markup: Markup, field: string, log: ChangeLog): string {
  const source = readable(text, field, log);
  if (source === '') return '';
  const tree = treeOf(source, markup, field, log);
  if (tree) {
    const mdx = serialize(tree);
    const { text: rendered, problems } = renderAbstract(mdx, field);
    if (problems.length === 0 && letters(rendered) === letters(blocksText(tree))) {
      if (markup !== 'plain' && letters(mdx) !== letters(source)) log.changed(field, `${NAMES[markup]} became MDX`);
      return mdx;
    }
  }
  if (markup === 'plain') return escapeAll(source);
  log.changed(field, `not readable as ${NAMES[markup]}: kept as plain text`, text);
  return proseToMdx(source, 'plain', field, log);
}

/** The prose of a source as plain text; an empty line begins a paragraph. */
export function proseToText(text: string, markup: Markup, field: string, log: ChangeLog): string {
  const source = readable(text, field, log);
  const tree = source === '' || markup === 'plain' ? undefined : treeOf(source, markup, field, log);
  if (!tree) return source;
  const plain = blocksText(tree);
  if (letters(plain) !== letters(source)) log.changed(field, 'markup became plain text', text);
  return plain;
}

const NAMES: Readonly<Record<Markup, string>> = {
  plain: 'plain text',
  markdown: 'Markdown',
  rst: 'reStructuredText',
};

function readable(text: string, field: string, log: ChangeLog): string {
  const source = withoutControl(text);
  if (source !== text.replaceAll(/\r\n?/g, '\n')) log.changed(field, 'characters that no text may contain', text);
  return source.trim();
}

const letters = (text: string): string => text.replaceAll(/\s+/g, '');

/** The words of each block, with an empty line between two. */
function blocksText(root: Root): string {
  const blocks: string[] = [];
  const visit = (node: Root['children'][number]): void => {
    if ('children' in node && !['paragraph', 'heading', 'tableCell'].includes(node.type)) node.children.forEach(visit);
    else blocks.push(plainText(node));
  };
  root.children.forEach(visit);
  return blocks.filter(Boolean).join('\n\n');
}

function treeOf(text: string, markup: Markup, field: string, log: ChangeLog): Root | undefined {
  try {
    return clean(parse(text, markup), field, log);
  } catch {
    // Each of the parsers has texts that it stops at. The caller keeps such a text as it is.
    return undefined;
  }
}
