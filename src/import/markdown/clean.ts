import type { Heading, Link, List, ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { urlProblem } from '../../schema/url.ts';
import type { ChangeLog } from '../changeLog.ts';
import { withoutControl } from '../tidy.ts';
import { withAddresses } from './addresses.ts';
import { withLineBreaks } from './lineBreaks.ts';
import { plainText } from './plainText.ts';

/** What an abstract may contain; the words of everything else are kept, without it. */
const ALLOWED = new Set<Nodes['type']>([
  ...(['paragraph', 'heading', 'list', 'listItem', 'blockquote', 'code', 'inlineCode', 'emphasis', 'strong'] as const),
  ...(['delete', 'break', 'thematicBreak', 'table', 'tableRow', 'tableCell', 'link', 'text'] as const),
]);

/** A tree with only what an abstract may contain. Reports in `field` what it leaves out. */
export function clean(root: Root, field: string, log: ChangeLog): Root {
  const headings = headingLevels(root);

  function visit(node: RootContent): RootContent[] {
    if (node.type === 'image' || node.type === 'imageReference') {
      log.dropped(`${field} (pictures)`, 'abstracts have no pictures', node.alt || ('url' in node ? node.url : ''));
      return [];
    }
    if (node.type === 'html') {
      log.dropped(`${field} (HTML)`, 'abstracts have no HTML', node.value);
      return [];
    }
    const children = 'children' in node ? (node.children as RootContent[]).flatMap(visit) : [];
    if (node.type === 'link') return visitLink(node, children as PhrasingContent[]);
    if (!ALLOWED.has(node.type)) return children;
    if (node.type === 'paragraph') return visitParagraph(children as PhrasingContent[]);
    if (node.type === 'heading') return visitHeading(node, children as PhrasingContent[]);
    if ('value' in node) return [{ ...node, value: withoutControl(node.value) } as RootContent];
    if (node.type === 'list')
      return children.length === 0 ? [] : [tight({ ...node, children: children as ListItem[] })];
    return 'children' in node && children.length === 0 ? [] : [withChildren(node, children)];
  }

  function visitLink(node: Link, children: PhrasingContent[]): PhrasingContent[] {
    // A parser may have taken the end of the sentence for a part of the address.
    if (plainText({ type: 'link', url: node.url, children }) === node.url) return withAddresses(node.url);
    const problem = /^mailto:[^\s<>"']+@/i.test(node.url) ? undefined : urlProblem(node.url);
    const url = problem ? problem.better : node.url;
    if (children.length === 0) {
      if (node.url) log.dropped(`${field} (links)`, 'a link without words', node.url);
      return [];
    }
    if (url === undefined) {
      if (node.url) log.dropped(`${field} (links)`, `the words are kept: ${problem?.reason}`, node.url);
      return children;
    }
    if (url !== node.url) log.changed(`${field} (links)`, problem?.reason ?? '', node.url);
    return [{ type: 'link', url, children }];
  }

  function visitHeading({ depth }: Heading, children: PhrasingContent[]): RootContent[] {
    if (children.length === 0) return [];
    return [{ type: 'heading', depth: headings(depth), children }];
  }

  return { type: 'root', children: root.children.flatMap(visit) };
}

/** A paragraph without white space at its ends, which may remain where a picture was. */
function visitParagraph(children: PhrasingContent[]): Paragraph[] {
  const paragraph = withLineBreaks({ type: 'paragraph', children });
  const isBlank = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  const start = paragraph.children.findIndex((node) => !isBlank(node));
  const end = paragraph.children.findLastIndex((node) => !isBlank(node));
  const inside = paragraph.children.slice(start, end + 1).map((node, index, all): PhrasingContent => {
    if (node.type !== 'text') return node;
    const value = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === all.length - 1 ? value.trimEnd() : value };
  });
  return start < 0 ? [] : [{ type: 'paragraph', children: inside }];
}

const withChildren = (node: RootContent, children: RootContent[]): RootContent =>
  ({ ...node, children }) as RootContent;

/** A list whose items have one paragraph each has no empty lines between them. */
function tight(list: List): List {
  const spread = list.children.some((item) => item.children.filter(({ type }) => type === 'paragraph').length > 1);
  return { ...list, spread, children: list.children.map((item) => ({ ...item, spread })) };
}

/** Moves headings so that the highest is of level 2 and none skips a level. */
function headingLevels(root: Root): (depth: number) => Heading['depth'] {
  const used = new Set<number>();
  const collect = (node: Nodes): void => {
    if (node.type === 'heading') used.add(node.depth);
    if ('children' in node) node.children.forEach(collect);
  };
  collect(root);
  const shift = 2 - Math.min(...used);
  let level = 1;
  return (depth) => {
    level = Math.max(2, Math.min(depth + shift, level + 1, 6));
    return level as Heading['depth'];
  };
}
