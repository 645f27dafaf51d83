import type { Rule } from './rule.ts';

// Signs that other programs put before the items of a list, and that begin no list in Markdown.

/** Signs that are hardly anything else; dashes, arrows and emoji are prose as well, if no other line begins so. */
const BULLET = String.raw`[•·‣⁃∙●○◦■□▪▫◆◇►▸▶➤➢★☆✓✔✗✘]|\p{Extended_Pictographic}\u{FE0F}?|[–—−→⇒➔](?=[ \t])`;

/** The first line that begins with a sign of a list, with all that follows in the paragraph. */
const bullets: Rule = {
  pattern: new RegExp(String.raw`^[ \t>]*(${BULLET})(?=[ \t]*\S)[\s\S]*`, 'gmu'),
  find: ({ 1: sign = '', index, input }, { type, offset }, { text }) => {
    if (type !== 'paragraph') return undefined;
    const lines = text.slice(offset + index, offset + input.length).split(/\r\n?|\n/);
    const begins = lines.map((line) => line.replace(/^[ \t>]*/, '').startsWith(sign));
    // In `a • b • c`, the sign is between words, and any of them may begin a line.
    if (lines.some((line) => line.trim().includes(` ${sign} `))) return undefined;
    const isLoose = /[–—−→⇒➔]/.test(sign);
    const isRunOn = lines.some((line, at) => begins[at + 1] && !/(?:\\| {2})$/.test(line) && (!isLoose || begins[at]));
    return isRunOn ? { code: 'bullets-unread', detail: { sign } } : undefined;
  },
};

/** The rules, in order. */
export const leftoverBullets: readonly Rule[] = [bullets];
