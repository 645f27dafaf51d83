import type { Rule } from './rule.ts';

// Signs of emphasis and code that are shown.

const source = (text: string, from: number, length: number): string => text.slice(from, from + length);

/** `**words **`: a space before the closing signs, or after the opening ones. “** words **” is prose. */
const spaceInside: Rule = {
  pattern:
    /(?<![\w*_~])(\*\*|__|~~|\*(?=\p{L}))(?=[^\s*_~])([^\n*~]*?[^\s*~])[ \t]+\1(?![*_~])|(?<!\S)(\*\*|__|~~)[ \t]+([^\s*~](?:[^\n*~]*?[^\s*~])?)\3(?![\w*_~])/gu,
  find: ({ 0: all, 1: closed, 2: before = '', 3: opened, 4: after, index, input }, { offset }, { text }) => {
    const signs = closed ?? opened ?? '';
    const inner = after ?? before;
    const next = input[index + all.length] ?? '';
    // `**kwargs, **options` are no emphasis.
    if (/[\p{L}\d]/u.test(next) && !(signs === '**' && /^\p{Lu}|:/u.test(inner))) return undefined;
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

/** Names that are written with asterisks before them. */
const NAMES = /^\*{1,2}(?:\w*args|kw\w*|\w*kwargs|options|opts|params|nix|bsd|ptr|self|this|rest|\w+_\w*|\w+\b(?=\())/i;

/** `**words` without its end. `word**` and `**note` are the marks of a note. */
const unclosedStrong: Rule = {
  pattern: /(?<![\p{L}\d*_.)])(\*\*|~~)(?=[\p{L}\d"“‘'(¿¡[\u{E000}])/gu,
  find: ({ 1: signs = '', index, input }, _, { marks }) =>
    NAMES.test(input.slice(index)) || marks.has(signs) ? undefined : { code: 'emphasis-unclosed', detail: { signs } },
};

/** `*words` in a sentence without its end. A note, which begins a paragraph, and names such as `*args` are prose. */
const unclosedEmphasis: Rule = {
  pattern: /(?<=[\p{L}\d,;:]\s)\*(?=\p{L}{2})(?!\p{L}+\*)/gu,
  find: ({ 0: signs, index, input }, _, { marks }) =>
    NAMES.test(input.slice(index)) || marks.has(signs) ? undefined : { code: 'emphasis-unclosed', detail: { signs } },
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
export const leftoverEmphasis: readonly Rule[] = [spaceInside, touching, unclosedStrong, unclosedEmphasis, backtick];
