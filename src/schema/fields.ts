import { z } from 'astro/zod';
import { ID, idOf } from '../ids.ts';
import { codePoint } from '../text/characters.ts';
import { url } from './url.ts';

// The kinds of value that front matter and YAML files are made of. A refusal that zod has no name for is a custom
// issue whose params hold the code of the problem and its particulars; reader/validate.ts turns both into problems.

/** Characters that change nothing but what a machine compares: soft hyphens, joiners of nothing, marks of direction and order. */
const INVISIBLE = /[\u{AD}\u{200B}\u{2060}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]|(?!\s)\p{Cc}/u;

/** One line of text: no spaces at its ends or in a row, no line breaks or invisible characters, composed (NFC). */
export const text = () =>
  z.string().superRefine((value, context) => {
    const reason = untidiness(value);
    if (reason) context.addIssue({ code: 'custom', params: { code: 'untidy-text', reason, tidy: tidied(value) } });
    else if (value === '') context.addIssue({ code: 'custom', params: { code: 'empty-value' } });
  });

const tidied = (value: string): string =>
  value.replaceAll(new RegExp(INVISIBLE, 'gu'), '').normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** What keeps a text from being tidy, in words; undefined if it is. */
function untidiness(value: string): string | undefined {
  const invisible = INVISIBLE.exec(value)?.[0];
  if (invisible) return `an invisible character (${codePoint(invisible)})`;
  if (/[\n\r\u{2028}\u{2029}]/u.test(value)) return 'a line break';
  if (value !== value.trim()) return 'a space at its beginning or end';
  if (/\s\s/.test(value)) return 'several spaces in a row';
  const space = /(?! )\s/.exec(value)?.[0];
  if (space) return `a space of another kind than the space bar's (${codePoint(space)})`;
  return value === value.normalize('NFC') ? undefined : 'an accent that is stored apart from its letter';
}

/** The id of a track or topic: the name of its file. */
export const id = () =>
  z.string().superRefine((value, context) => {
    if (!ID.test(value)) context.addIssue({ code: 'custom', params: { code: 'bad-id', value, better: idOf(value) } });
  });

/** A day of the calendar, year-month-day (ISO 8601). */
export const date = () =>
  z.string().superRefine((value, context) => {
    if (!z.iso.date().safeParse(value).success)
      context.addIssue({ code: 'custom', params: { code: 'bad-date', value } });
  });

/** A language tag (BCP 47). */
export const language = () =>
  z.string().superRefine((value, context) => {
    if (!isLanguage(value)) context.addIssue({ code: 'custom', params: { code: 'bad-language', value } });
  });

function isLanguage(value: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(value) && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** A whole number from `least` to `most`. */
export const whole = (least: number, most?: number) =>
  z.number().superRefine((value, context) => {
    if (!Number.isInteger(value) || value < least || value > (most ?? Number.MAX_SAFE_INTEGER)) {
      context.addIssue({ code: 'custom', params: { code: 'bad-number', value, least, most } });
    }
  });

/** A list in which no value stands twice. */
export const distinct = <T extends z.ZodType<string>>(item: T) =>
  z.array(item).superRefine((values, context) => {
    values.forEach((value, index) => {
      if (values.indexOf(value) < index) {
        context.addIssue({ code: 'custom', path: [index], params: { code: 'listed-twice', value } });
      }
    });
  });

/** A link with the words that it is shown by. */
export const link = () =>
  z.strictObject({
    label: text().describe('The words the link is shown by.'),
    url: url().describe('The address it leads to.'),
  });
