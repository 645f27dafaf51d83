import type { PhrasingContent } from 'mdast';
import { urlProblem } from '../../schema/url.ts';

/** What our Markdown parser makes a link of: everything up to a space or `<`, even where a character is escaped. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

/** The part of an address before quotes and brackets. */
const START = /^[^"'`\\^{|}[\]]*/;

/** What follows an address in a sentence, up to the next space. */
const END = /^[.,:;!?)]*$/;

/**
 * A text in which each valid address is a link. An address that cannot be one is written as code: as a text, it would
 * still become a link, and be refused.
 */
export function withAddresses(text: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const { node, length } = addressNode(found);
    if (index > from) nodes.push({ type: 'text', value: text.slice(from, index) });
    nodes.push(node);
    from = index + length;
  }
  if (from < text.length) nodes.push({ type: 'text', value: text.slice(from) });
  return nodes;
}

function addressNode(found: string): { node: PhrasingContent; length: number } {
  const address = withoutEnd(START.exec(found)?.[0] ?? '');
  const url = urlOf(address);
  if (!url.startsWith('mailto:') && urlProblem(url)) {
    return { node: { type: 'inlineCode', value: found }, length: found.length };
  }
  const bare = url !== `http://${address}` && END.test(found.slice(address.length));
  const children: PhrasingContent[] = [{ type: 'text', value: address }];
  return { node: { type: 'link', url, children, ...(!bare && { data: { bracketed: true } }) }, length: address.length };
}

const urlOf = (address: string): string => {
  if (/^https?:/i.test(address)) return address;
  return /^www\./i.test(address) ? `http://${address}` : `mailto:${address}`;
};

/** Without the signs at its end. A closing bracket belongs to an address only if it contains an opening one. */
const withoutEnd = (address: string): string => {
  const end = address.replace(/[.,:;!?*_~]+$/, '');
  return end.endsWith(')') && !end.includes('(') ? withoutEnd(end.slice(0, -1)) : end;
};

declare module 'mdast' {
  interface LinkData {
    /** Whether the address must be written in brackets, because of what follows it. */
    bracketed?: boolean;
  }
}
