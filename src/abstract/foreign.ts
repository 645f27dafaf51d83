import { mdxToMdast } from 'satteri';
import { entitiesIn, entityNames } from '../text/entities.ts';
import { nearest } from '../text/nearest.ts';
import type { Rule } from './rule.ts';

// What other programs write, and what is no Markdown.

/** `\u2019` in a word. Between spaces, it may be what the text is about. */
const escaped: Rule = {
  pattern: /(?<=\p{L})(?:\\u[\da-f]{4})+|(?:\\u[\da-f]{4})+(?=\p{L})/giu,
  find: ({ 0: found }) => asCharacter(found, JSON.parse(`"${found}"`)),
};

/** `=E2=80=99`, as mail programs write characters. */
const quotedPrintable: Rule = {
  pattern:
    /(?<![\w=&?/%-]=?)(?:=[C-F][\dA-F](?:=[89AB][\dA-F]){1,3})+|(?<=\p{L})(?:=[C-F][\dA-F](?:=[89AB][\dA-F]){1,3})+/gu,
  find: ({ 0: found, index, input }) =>
    /[:?&]\S*$/.test(input.slice(Math.max(0, index - 100), index))
      ? undefined
      : asCharacter(found, fromHex(found.replaceAll('=', ''))),
};

/** `It&amp;#39;s`: an entity that was encoded once more, inside a word. */
const encodedTwice: Rule = {
  pattern: /&amp;(#\d{1,6}|[a-z]{2,8});(?<=\p{L}&amp;\1;)(?=\p{L})/giu,
  find: ({ 0: found, 1: name = '' }) => asCharacter(found, entitiesIn(`&${name};`)[0]?.character ?? ''),
};

function asCharacter(found: string, character: string): ReturnType<Rule['find']> {
  if (!/^[\p{L}\p{M}\p{P}\p{S}\p{N}]+$/u.test(character) || character.includes('\u{FFFD}')) return undefined;
  return {
    code: 'escaped-character',
    detail: { found, character, better: character.replaceAll(/[<{*_[`\\]/g, '\\$&') },
  };
}

/** `\n` after a sentence or before another one: the first of a paragraph. `C:\new` and “the sign \n” are prose. */
const lineBreak: Rule = {
  pattern:
    /((?:\\r)?\\n)(?:(?<=[\p{L}\d)"”][.!?…]["”)]?\1)(?=\\|\p{L}|[-*•\d]|$)|(?<=[\p{L}\d)"”:]\1)(?=(?:\\r)?\\n[\p{L}\d*•-])|(?<=[\p{L}\d,:;]\1)(?=\p{Lu}\p{Ll}|[-*•] ))[\s\S]*/gu,
  find: ({ 1: found = '', index, input }) => {
    const [before = ''] = /\S*$/.exec(input.slice(Math.max(0, index - 100), index)) ?? [];
    return /^\\\\|:\\|\\\p{L}+$/u.test(before) ? undefined : { code: 'escaped-break', detail: { found } };
  },
};

/** `&foo;` of no character. “AT&T;” and `= &value;` are prose. */
const entity: Rule = {
  pattern: /(?<![=(,&] ?)&([a-z][a-z\d]{2,31});/gi,
  find: ({ 0: found, 1: name = '', index, input }) => {
    if (isEntity(found)) return undefined;
    const suggestion = nearest(name, entityNames);
    if (!suggestion && /[\p{L}\d]/u.test(input[index - 1] ?? '')) return undefined;
    return { code: 'unknown-entity', detail: { found, nearest: suggestion && `&${suggestion};` } };
  },
};

/** The parser knows all the names of HTML. */
const isEntity = (entity: string): boolean => !JSON.stringify(mdxToMdast(entity)).includes(entity);

/** `[b]bold[/b]`, as in forums. */
const forum: Rule = {
  pattern:
    /\[(b|i|u|s|url|img|quote|code|list|color|size|center|email)(?:=([^[\]\n]{1,300}))?\]((?:(?!\[\/?\1\b)[\s\S]){0,2000})\[\/\1\]/gi,
  find: ({ 0: all, 1: tag = '', 2: value, 3: inside = '', index }, { offset }, { text }) => {
    // “[b] and [/b]” is about the signs.
    if (/^[ \t].*[ \t]$/.test(inside)) return undefined;
    const found = text.slice(offset + index, offset + index + all.length);
    const from = found.indexOf(']') + 1;
    const inner = found.slice(from, from + inside.length).trim();
    return { code: 'foreign-markup', detail: { found, better: markdownFor(tag.toLowerCase(), inner, value) } };
  },
};

function markdownFor(tag: string, inner: string, value: string | undefined): string | undefined {
  if (inner === '' || /[*_[\]\r\n]/.test(inner)) return undefined;
  if (tag === 'b') return `**${inner}**`;
  if (tag === 'i') return `*${inner}*`;
  if (tag === 's') return `~~${inner}~~`;
  if (tag === 'code' && !inner.includes('`')) return `\`${inner}\``;
  if (tag === 'url') return value === undefined ? inner : `[${inner}](${value.replaceAll(/^["']|["']$/g, '')})`;
  return undefined;
}

/** `> [!NOTE]`, as on GitHub. */
const callout: Rule = {
  pattern: /^[ \t>]*(\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION|INFO)\])/gi,
  find: ({ 1: found = '', 2: word = '' }) => ({
    code: 'foreign-markup',
    detail: { found, better: `**${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}:**` },
  }),
};

/** `+---+---+`, the frame of a table in plain text, with all that follows. */
const frame: Rule = {
  pattern: /^[ \t>]*(\+(?:[-=]{2,}\+)+)[ \t]*\r?\n[ \t>]*\|[\s\S]*/gm,
  find: ({ 1: found = '' }, { type }) =>
    type === 'paragraph' ? { code: 'foreign-markup', detail: { found, table: true } } : undefined,
};

/** The rules, in order. */
export const foreign: readonly Rule[] = [
  frame,
  forum,
  callout,
  encodedTwice,
  entity,
  escaped,
  quotedPrintable,
  lineBreak,
];

/** The text that bytes in hexadecimal digits are as UTF-8. */
const fromHex = (digits: string): string =>
  new TextDecoder().decode(Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
