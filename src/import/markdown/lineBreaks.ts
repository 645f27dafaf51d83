import type { Paragraph, PhrasingContent } from 'mdast';
import { plainText } from './plainText.ts';

/** The width at which people and programs wrap lines. */
const WIDTH = { min: 50, max: 100 };

/** How much shorter a wrapped line may be than its source: by the signs of its markup. */
const SLACK = 4;

/**
 * Whether lines are one text that was wrapped at a width: then no line has room for the first word of the next. Other
 * line breaks are meant, as in a list of times.
 */
export function isWrapped(lines: readonly string[]): boolean {
  const width = Math.max(...lines.map((line) => line.length));
  if (width < WIDTH.min || width > WIDTH.max) return false;
  return lines.every((line, index) => {
    const next = lines[index + 1];
    return next === undefined || line.length + 1 + (/^\S*/.exec(next)?.[0].length ?? 0) + SLACK > width;
  });
}

/** A paragraph whose line breaks are spaces, if its text was wrapped, or else breaks that a page shows. */
export function withLineBreaks(paragraph: Paragraph): Paragraph {
  const lines = plainText(paragraph).split('\n');
  if (lines.length < 2) return paragraph;
  const wrapped = isWrapped(lines.map((line) => line.trim()));
  return { ...paragraph, children: paragraph.children.flatMap((node) => inLines(node, wrapped)) };
}

function inLines(node: PhrasingContent, wrapped: boolean): PhrasingContent[] {
  if (node.type === 'text') {
    if (wrapped) return [{ ...node, value: node.value.replaceAll(/[^\S\n]*\n[^\S\n]*/g, ' ') }];
    return node.value.split(/[^\S\n]*\n[^\S\n]*/).flatMap((value, index): PhrasingContent[] => {
      const text: PhrasingContent[] = value === '' ? [] : [{ type: 'text', value }];
      return index === 0 ? text : [{ type: 'break' }, ...text];
    });
  }
  if (!('children' in node)) return [node];
  return [{ ...node, children: node.children.flatMap((child) => inLines(child, wrapped)) } as PhrasingContent];
}
