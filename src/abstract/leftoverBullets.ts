import type { Rule } from './rule.ts';

// Signs that other programs put before the items of a list, and that begin no list in Markdown.

/** Signs that are hardly anything else; dashes, arrows and emoji are prose as well, if no other line begins so. */
const BULLET = String.raw`[•·‣⁃∙●○◦■□▪▫◆◇►▸▶➤➢★☆✓✔✗✘]|\p{Extended_Pictographic}\u{FE0F}?|[–—−→⇒➔](?=[ \t])|[oØü§](?=\t)`;

const EMOJI = /^\p{Extended_Pictographic}\u{FE0F}?/u;

/** The first line that begins with a sign of a list, with all that follows in the paragraph. */
const bullets: Rule = {
  pattern: new RegExp(String.raw`^[ \t>]*(${BULLET})(?=[ \t]*\S)[\s\S]*`, 'gmu'),
  find: ({ 1: sign = '', index, input }, { type, offset }, { text }) => {
    if (type !== 'paragraph') return undefined;
    const lines = text.slice(offset + index, offset + input.length).split(/\r\n?|\n/);
    const starts = lines.map((line) => line.replace(/^[ \t>]*/, ''));
    // Lists of emoji have another one for each item.
    const isEmoji = EMOJI.test(sign) && starts.every((line) => EMOJI.test(line));
    const begins = starts.map((line) => isEmoji || line.startsWith(sign));
    const next = isEmoji ? starts.map((line) => EMOJI.exec(line)?.[0]).find((other) => other !== sign) : undefined;
    // In `a • b • c`, the sign is between words, and any of them may begin a line.
    if (starts.some((line) => line.includes(` ${sign} `))) return undefined;
    const isLoose = /[–—−→⇒➔]/.test(sign);
    const isRunOn = lines.some((line, at) => begins[at + 1] && !/(?:\\| {2})$/.test(line) && (!isLoose || begins[at]));
    return isRunOn ? { code: 'bullets-unread', detail: { sign, next } } : undefined;
  },
};

/** `a) one` and `b) two` in two lines, or `(1) one` and `(2) two`. */
const letters: Rule = {
  pattern:
    /^[ \t>]*(?:(a\))[ \t].*\r?\n[ \t>]*(b\))|(\(a\))[ \t].*\r?\n[ \t>]*(\(b\))|(\(1\))[ \t].*\r?\n[ \t>]*(\(2\)))[ \t]/gm,
  find: ({ 0: all, index, ...groups }, { type, offset }, { text }) => {
    const [sign = '', next] = [1, 2, 3, 4, 5, 6].flatMap((group) => groups[group] ?? []);
    const [first = ''] = text.slice(offset + index, offset + index + all.length).split(/\r?\n/);
    if (type !== 'paragraph' || /(?:\\| {2})$/.test(first)) return undefined;
    return { code: 'bullets-unread', detail: { sign, next } };
  },
};

/** The rules, in order. */
export const leftoverBullets: readonly Rule[] = [bullets, letters];
