import { z } from 'astro/zod';
import { ID, idOf } from '../ids.ts';

// The kinds of value that front matter and YAML files are made of. A refusal that zod has no name for is a custom
// issue whose params hold the code of the problem and its particulars; check/validate.ts turns both into problems.

/** One line of text: no spaces at its ends or in a row, no line breaks or control characters, composed (NFC). */
export const text = () =>
  z.string().superRefine((value, context) => {
    const tidy = value
      .normalize('NFC')
      .replaceAll(/[\p{Cc}\u{200B}\u{FEFF}\s]+/gu, ' ')
      .trim();
    if (value !== tidy) context.addIssue({ code: 'custom', params: { code: 'untidy-text', value, tidy } });
    else if (value === '') context.addIssue({ code: 'custom', params: { code: 'empty-value' } });
  });

/** The id of a track or topic: the name of its file. */
export const id = () =>
  z.string().superRefine((value, context) => {
    if (!ID.test(value)) context.addIssue({ code: 'custom', params: { code: 'bad-id', value, better: idOf(value) } });
  });

/** An address of the web, as a browser would write it out. Credentials, quotes, spaces and hosts without a dot are refused. */
export const url = () =>
  z
    .string()
    .superRefine((value, context) => {
      const fault = urlFault(value);
      if (fault) context.addIssue({ code: 'custom', params: { code: 'bad-url', value, ...fault } });
    })
    .transform((value) => (URL.canParse(value) ? new URL(value).href : value));

/** What keeps a text from being a clean http(s) address, with the clean form where there is one; undefined if it is one. */
export function urlFault(value: string): { reason: string; better?: string } | undefined {
  if (/[\s\p{Cc}]/u.test(value)) {
    const better = value.replaceAll(/[\s\p{Cc}]+/gu, '');
    return { reason: 'it has a space or line break', ...(!urlFault(better) && { better }) };
  }
  if (!/^https?:\/\//i.test(value)) {
    const better = `https://${value.replace(/^\/\//, '')}`;
    return {
      reason: 'it does not begin with https:// or http://',
      ...(!/^[a-z][a-z0-9+.-]*:/i.test(value) && !urlFault(better) && { better }),
    };
  }
  if (!URL.canParse(value)) return { reason: 'it is not a whole address' };
  const { username, password, hostname } = new URL(value);
  if (username || password) return { reason: 'it holds a user name or password' };
  if (!z.regexes.domain.test(hostname)) return { reason: `${hostname} is not the name of a public host` };
  if (/["'<>\\^`{|}]/.test(value))
    return { reason: 'it has a quote, bracket, brace or backslash, which a link must write as %22, %3C and so on' };
  return undefined;
}

/** A day of the calendar, year-month-day (ISO 8601). */
export const date = () =>
  z.string().superRefine((value, context) => {
    if (!z.iso.date().safeParse(value).success)
      context.addIssue({ code: 'custom', params: { code: 'bad-date', value } });
  });

/** A language tag (BCP 47). */
export const language = () =>
  z.string().superRefine((value, context) => {
    try {
      Intl.getCanonicalLocales(value);
    } catch {
      context.addIssue({ code: 'custom', params: { code: 'bad-language', value } });
    }
  });

/** A whole number from `least` to `most`. */
export const whole = (least: number, most?: number) =>
  z.number().superRefine((value, context) => {
    if (!Number.isInteger(value) || value < least || value > (most ?? Number.MAX_SAFE_INTEGER)) {
      context.addIssue({ code: 'custom', params: { code: 'bad-number', least, most } });
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
