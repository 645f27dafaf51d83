import type { Detail } from '../problems/table.ts';
import { urlProblem } from '../schema/url.ts';
import { nearest } from '../text/nearest.ts';
import type { Rule } from './rule.ts';

// Links and footnotes that are shown as brackets.

const ADDRESS = String.raw`(?:https?:\/\/|mailto:|www\.)`;

/** The source of a part of a match, in which nothing is masked. */
const words = (text: string, from: number, length: number): string => text.slice(from, from + length);

/** `[words](https://example.org/a b)`, and `[words](https://example.org` without its end. */
const unreadLink: Rule = {
  pattern: new RegExp(`\\[([^[\\]]{1,300})\\]\\(([ \\t]*(?:${ADDRESS}[^)\\n]*|[^()\\n:]*\\.mdx[ \\t]*))(\\)?)`, 'gi'),
  find: ({ 0: all, 1: label = '', 2: inside = '', 3: end, index }, { offset }, { text }) => {
    const name = words(text, offset + index + 1, label.length);
    const whole = words(text, offset + index, all.length);
    const written = whole.slice(label.length + 3, label.length + 3 + inside.length).trim();
    const [address = ''] = /^.*?(?=\s+["'“‘«]|$)/.exec(written) ?? [];
    const brackets = address.split('(').length - 1;
    if (!end || brackets > 0) {
      const [first = ''] = /^\S*?(?=[.,;:!?]*(?:\s|$))/.exec(address) ?? [];
      const found = `[${name}](${first}${end ?? ''}`;
      return linkUnread(found, name, `${first}${')'.repeat(brackets)}`, 'unclosed');
    }
    const isFile = /^[^:/]*\.mdx$/i.test(address);
    const better = isFile ? address.toLowerCase().replaceAll(/\s+/g, '-') : address.replaceAll(/\s/g, '%20');
    return linkUnread(whole, name, better, 'space');
  },
};

const linkUnread = (
  found: string,
  name: string,
  address: string,
  why: Detail<'link-unread'>['why'],
): ReturnType<Rule['find']> => ({
  code: 'link-unread',
  detail: { found, better: `[${name}](${address.replace(/^www\./i, 'https://$&')})`, why },
});

/** `[words] (https://example.org/)`. A source, “[1] (https://…)”, is prose. */
const apart: Rule = {
  pattern: new RegExp(`(?<![\\w\\]])\\[([^[\\]]{1,300})\\][ \\t]+\\((${ADDRESS}[^()\\s]*)\\)`, 'gi'),
  find: ({ 0: all, 1: label = '', 2: address = '', index }, { offset }, { text }) => {
    if (/^[\d\s,–-]*$/.test(label)) return undefined;
    const name = words(text, offset + index + 1, label.length);
    const found = words(text, offset + index, all.length);
    return linkUnread(found, name, address, 'apart');
  },
};

/** `[words]https://example.org/`. A source, “[1]https://…”, is prose. */
const bare: Rule = {
  pattern: /(?<![\w\]!])\[([^[\]]{1,300})\](https?:\/\/[^\s<>()[\]]+?)(?=[.,;:!?)]*(?:\s|$))/gi,
  find: ({ 0: all, 1: label = '', 2: address = '', index }, { offset }, { text }) => {
    if (/^[\d\s,–-]*$/.test(label)) return undefined;
    const name = words(text, offset + index + 1, label.length);
    return linkUnread(words(text, offset + index, all.length), name, address, 'bare');
  },
};

/** `https:// example.org`. */
const divided: Rule = {
  pattern: /(?<![\p{L}\d])https?:\/\/[ \t]+[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/[^\s<>()[\]]*[^\s<>()[\].,;:!?])?/giu,
  find: ({ 0: all }) => {
    const invalid = urlProblem(all);
    return invalid?.better ? { code: 'bad-url', detail: { value: all, ...invalid } } : undefined;
  },
};

/** `(words)[https://example.org/]`. */
const reversed: Rule = {
  pattern: new RegExp(`\\(([^()]{1,300})\\)\\[(${ADDRESS}[^[\\]\\s]*)\\]`, 'gi'),
  find: ({ 0: all, 1: label = '', 2: address = '', index }, { offset }, { text }) => {
    const name = words(text, offset + index + 1, label.length);
    const found = words(text, offset + index, all.length);
    return linkUnread(found, name, address, 'reversed');
  },
};

/** `[label]: https://…` right below a line of text, for a link in the text. Without such a link it is prose. */
export const GLUED: RegExp = new RegExp(`^[ \\t>]*\\[([^[\\]^]{1,100})\\]:[ \\t]+${ADDRESS}`, 'gim');
const glued: Rule = {
  pattern: GLUED,
  find: ({ 1: label = '' }, _, { text }) =>
    text.toLowerCase().includes(`][${label.toLowerCase()}]`)
      ? { code: 'definition-unread', detail: { label } }
      : undefined,
};

/** `[words][label]` with a label that is not defined. Labels such as “[Lamps][Oil]”, and `list[0][1]`, are prose. */
const undefinedLabel: Rule = {
  pattern: /(?<![\w)\]])\[([^[\]^][^[\]]{0,200})\]\[([^[\]]{0,100})\](?![[(])/g,
  find: ({ 0: all, 1: name = '', 2: label = '', index }, { offset }, { text, links, badLinks }) => {
    if (badLinks.has(label.toLowerCase())) return undefined;
    const suggestion = nearest(label || name, links);
    const isReference =
      label === '' || (/^[a-z\d][\w-]*$/.test(label) && (/\s/.test(name.trim()) || /^\p{Ll}/u.test(name)));
    if (!suggestion && !isReference) return undefined;
    const found = words(text, offset + index, all.length);
    const better = suggestion && `[${words(text, offset + index + 1, name.length)}][${suggestion}]`;
    return { code: 'undefined-label', detail: { found, label: label || name, nearest: better, note: false } };
  },
};

/** The rules, in order. */
export const leftoverLinks: readonly Rule[] = [unreadLink, apart, bare, divided, reversed, glued, undefinedLabel];
