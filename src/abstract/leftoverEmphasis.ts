import type { Rule } from './rule.ts';

// Signs of emphasis and code that are shown.

const source = (text: string, from: number, length: number): string => text.slice(from, from + length);

/** Names that are written with asterisks before them. */
const NAMES = /^\*{1,2}(?:\w*args|kw\w*|\w*kwargs|options|opts|params|nix|bsd|ptr|self|this|rest|\w+_\w*|\w+\b(?=\())/i;

/** `**words **`: a space before the closing signs, or after the opening ones. “** words **” is prose. */
const spaceInside: Rule = {
  pattern:
    /(?<![\w*_~])(\*\*|__|~~|\*(?=\p{L}))(?=[^\s*_~])([^\n*~]*?[^\s*~])[ \t]+\1(?![*_~])|(?<!\S)(\*\*|__|~~)[ \t]+([^\s*~](?:[^\n*~]*?[^\s*~])?)\3(?![\w*_~])/gu,
  find: ({ 0: all, 1: closed, 2: before = '', 3: opened, 4: after, index, input }, { offset }, { text }) => {
    const signs = closed ?? opened ?? '';
    const inner = after ?? before;
    const next = input[index + all.length] ?? '';
    // `**kwargs, **options` are no emphasis.
    if (/[\p{L}\d]/u.test(next) && !(signs === '**' && !/,$/.test(inner) && !NAMES.test(all))) return undefined;
    // So is `*args * 2`.
    if (signs === '*' && /^\p{Ll}\w*$/u.test(inner)) return undefined;
    const found = source(text, offset + index, all.length);
    const clean = found.slice(signs.length, -signs.length).trim();
    const space = /[\p{L}\d]/u.test(next) ? ' ' : '';
    return { code: 'emphasis-unread', detail: { found, better: `${signs}${clean}${signs}${space}`, why: 'space' } };
  },
};

/** `**words:**more` and `more**“words”**`: Markdown does not read signs between a letter and punctuation. */
const touching: Rule = {
  pattern: /\*\*([^\s*](?:[^\n*]*[^\s*])?)\*\*(?!\*)/g,
  find: ({ 0: all, index, input }, { offset }, { text }) => {
    const found = source(text, offset + index, all.length);
    const isLetter = (character: string | undefined): boolean => /[\p{L}\d]/u.test(character ?? '');
    const start = isLetter(input[index - 1]) ? ' ' : '';
    const end = isLetter(input[index + all.length]) ? ' ' : '';
    if (!start && !end) return undefined;
    return { code: 'emphasis-unread', detail: { found, better: `${start}${found}${end}`, why: 'touching' } };
  },
};

/** `**words` without its end. `word**` and `**note` are the marks of a note. */
const unclosedStrong: Rule = {
  pattern: /(?<![\p{L}\d*_.)])(\*\*|~~)(?=[\p{L}\d"“‘'(¿¡[\u{E000}])/gu,
  find: ({ 1: signs = '', index, input }, { offset }, { marks }) => {
    const mark = marks.get(signs);
    if (NAMES.test(input.slice(index)) || (mark !== undefined && mark < offset + index)) return undefined;
    return { code: 'emphasis-unclosed', detail: { signs, apart: mark !== undefined } };
  },
};

/** `_Words` or `__words` at the beginning of a paragraph. Of words that are also names, nobody knows. */
const unclosedLines: Rule = {
  pattern:
    /^(__?)(?=(?:\p{Lu}\p{Ll}+|very|not|only|the|that|these|those|important|note|please|must|never|always|no|a|an|how|why|what|when|with|without|we|you|our|your|in|to)[,:]?\s[\p{L}\d])/gu,
  find: ({ 1: signs = '' }, { type }) =>
    type === 'paragraph' ? { code: 'emphasis-unclosed', detail: { signs, apart: false } } : undefined,
};

/** `*words` in a sentence without its end. A note, which begins a paragraph, and names such as `*args` are prose. */
const unclosedEmphasis: Rule = {
  pattern: /(?<=[\p{L}\d,;:]\s)\*(?=\p{L}{2})(?!\p{L}+\*)/gu,
  find: ({ 0: signs, index, input }, _, { marks }) =>
    NAMES.test(input.slice(index)) || marks.has(signs)
      ? undefined
      : { code: 'emphasis-unclosed', detail: { signs, apart: false } },
};

/** `**words*` and `*words**`, of which only the inner signs are read. `*words**` with a note has the mark of it. */
const uneven: Rule = {
  pattern: /(?<![\w*])([*_])(?=\u{E000})|(?<=\u{E000})([*_])(?![\p{L}\d*_])/gu,
  find: ({ 1: before, 2: after, index }, { offset }, { text, hasStarredNote }) => {
    const sign = before ?? after ?? '';
    const at = offset + index;
    const pattern = before ? UNEVEN_START[sign] : UNEVEN_END[sign];
    const [found, inner = ''] =
      pattern?.exec(before ? text.slice(at, at + 500) : text.slice(Math.max(0, at - 500), at + 1)) ?? [];
    if (found === undefined || (after && hasStarredNote)) return undefined;
    const better = `${sign}${sign}${inner}${sign}${sign}`;
    return { at: before ? 0 : 1 - found.length, code: 'emphasis-unread', detail: { found, better, why: 'uneven' } };
  },
};
const UNEVEN_START: Readonly<Record<string, RegExp>> = {
  '*': /^\*\*([^*\n]+)\*(?!\*)/,
  _: /^__([^_\n]+\s[^_\n]+)_(?!_)/,
};
const UNEVEN_END: Readonly<Record<string, RegExp>> = {
  '*': /(?<![*\\])\*([^*\n]+)\*\*$/,
  _: /(?<![_\\])_([^_\n]+\s[^_\n]+)__$/,
};

/** `We use** lamps** here`. With a note below it, these are marks; `int** a` is a type. */
const glued: Rule = {
  pattern: /\*\*(?<=(\p{L}{2,20})\*\*)[ \t]+([^\s*](?:[^*\n]{0,200}[^\s*])?)\*\*(?=[\s.,;:!?]|$)/gu,
  find: ({ 0: all, 1: word = '', index, input }, { offset }, { text, hasStarredNote }) => {
    if (hasStarredNote || /^(?:\w*int|char|void|float|double|long|short|bool)$/.test(word)) return undefined;
    const found = source(text, offset + index, all.length);
    const next = /[\p{L}\d]/u.test(input[index + all.length] ?? '') ? ' ' : '';
    return {
      code: 'emphasis-unread',
      detail: { found, better: ` **${found.slice(2, -2).trim()}**${next}`, why: 'space' },
    };
  },
};

/** A backtick that opens code and is not closed. “`quoted'” is prose. */
const backtick: Rule = {
  pattern: /(?<![\p{L}\d`'´’])(`+)(?=[^\s`])/gu,
  find: ({ 1: signs = '', index, input }) =>
    /^`{1,2}[^`\n]*?['’´](?![\p{L}\d])/u.test(input.slice(index)) || /^`n['’]/.test(input.slice(index))
      ? undefined
      : { code: 'code-unclosed', detail: { signs } },
};

/** The rules, in order. */
export const leftoverEmphasis: readonly Rule[] = [
  spaceInside,
  touching,
  glued,
  uneven,
  unclosedLines,
  unclosedStrong,
  unclosedEmphasis,
  backtick,
];
