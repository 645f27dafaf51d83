import { unwantedInWords } from '../problems/unwanted.ts';
import { codePoint, unwantedCharacters, withoutUnwanted } from '../text/characters.ts';
import { type Markup, markupInLine } from '../text/markup.ts';
import { mojibakeIn } from '../text/mojibake.ts';

// What is wrong with a text of a field, and the text without it. Every text that is proposed here is valid.

/** Why a line of text is refused, for “`title` has …”; undefined if it is valid. */
export const untidiness = (line: string): string | undefined => untidyCharacter(line) ?? markupInLine(line)?.reason;

/** The same for its characters only. */
export function untidyCharacter(line: string): string | undefined {
  const broken = mojibakeIn(line)?.broken;
  if (broken) return `letters that were broken when a file was read in the wrong encoding, such as “${broken}”`;
  const [unwanted] = unwantedCharacters(line);
  if (unwanted) return unwantedInWords(unwanted);
  if (line.includes('\u{AD}')) return 'an invisible character (U+00AD)';
  if (/[\n\r\u{2028}\u{2029}]/u.test(line)) return 'a line break';
  if (line !== line.trim()) return 'a space at its beginning or end';
  if (/\s\s/.test(line)) return 'several spaces in a row';
  const space = /(?! )\s/.exec(line)?.[0];
  if (space) return `a space of another kind than the space bar's (${codePoint(space)})`;
  return line === line.normalize('NFC') ? undefined : 'an accent that is stored apart from its letter';
}

/** How often markup is taken out of a text: no writer nests it deeper. */
const MAX_DEPTH = 10;

/** A text as one valid line. May be empty. `markup` finds what else a text may not have. */
export function tidied(text: string, markup: (line: string) => Markup | undefined = markupInLine): string {
  let line = lineOf(text);
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const found = markup(line);
    if (!found) return line;
    line = lineOf(found.plain);
  }
  return '';
}

const lineOf = (text: string): string =>
  withoutUnwanted((mojibakeIn(text)?.whole ?? text).normalize('NFC'))
    .replaceAll('\u{AD}', '')
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .trim();
