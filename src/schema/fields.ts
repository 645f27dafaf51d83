import { z } from 'astro/zod';
import { ID, idOf } from '../ids.ts';
import { codePoint } from '../text/characters.ts';
import { nearest } from '../text/nearest.ts';
import { refuse } from './refuse.ts';
import { url } from './url.ts';

// The kinds of value that front matter and YAML files are made of. What zod has no name for is refused with a problem's
// code and details (`refuse`), which reader/validate.ts turns into the problem. Each field of a schema says in its
// `.meta()` what it is (`description`) and how it may be written (`example`, YAML); messages and the guide quote both.

/** Characters that change nothing but what a machine compares: soft hyphens, joiners of nothing, marks of direction and order. */
const INVISIBLE = /[\u{AD}\u{200B}\u{2060}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]|(?!\s)\p{Cc}/u;

/** One line of text: no spaces at its ends or in a row, no line breaks or invisible characters, composed (NFC). */
export const text = () =>
  z.string().superRefine((value, context) => {
    const reason = untidiness(value);
    if (reason) refuse(context, 'untidy-text', { reason, tidy: tidied(value) });
    else if (value === '') refuse(context, 'empty-value', {});
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
    if (!ID.test(value)) refuse(context, 'bad-id', { value, better: idOf(value) });
  });

/** A language tag (BCP 47). */
export const language = () =>
  z.string().superRefine((value, context) => {
    if (!isLanguage(value)) refuse(context, 'bad-language', { value });
  });

function isLanguage(value: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(value) && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** An integer from `min` to `max`. */
export const integer = (min: number, max?: number) =>
  z.number().superRefine((value, context) => {
    if (!Number.isInteger(value) || value < min || value > (max ?? Number.MAX_SAFE_INTEGER)) {
      refuse(context, 'bad-number', { value, min, max });
    }
  });

/** One of a few words. */
export const choice = <const T extends string>(values: readonly T[]) =>
  z
    .string()
    .superRefine((value, context) => {
      if (!values.some((known) => known === value)) {
        refuse(context, 'bad-choice', { value, nearest: nearest(value, values), known: values });
      }
    })
    .transform((value) => value as T);

/** Yes or no: `true` or `false`. */
export const yesNo = () =>
  z.unknown().transform((value, context) => {
    if (typeof value !== 'boolean') refuse(context, 'bad-yes-no', { value, better: YES_NO[`${value}`.toLowerCase()] });
    return value as boolean;
  });

/** Other words for yes and no, as older YAML had them and as people write them. */
const YES_NO: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries(['yes', 'y', 'on', 'true', '1'].map((word) => [word, 'true'])),
  ...Object.fromEntries(['no', 'n', 'off', 'false', '0'].map((word) => [word, 'false'])),
};

/** A list in which no value appears twice. */
export const unique = <T extends z.ZodType<string>>(item: T) =>
  z.array(item).superRefine((values, context) => {
    values.forEach((value, index) => {
      if (values.indexOf(value) < index) refuse(context, 'listed-twice', { value }, index);
    });
  });

/** A link with the words that it is shown by. */
export const link = () =>
  z
    .strictObject({
      label: text().meta({ description: 'The words the link is shown by.', example: 'Talk page' }),
      url: url().meta({ description: 'The address it leads to.', example: 'https://example.org/' }),
    })
    .meta({ noun: 'link' });
