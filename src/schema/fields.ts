import { z } from 'astro/zod';
import { codePoint } from '../text/characters.ts';
import { nearest } from '../text/nearest.ts';
import { LINK_KINDS } from './choices.ts';
import { isKnown, languageMeant } from './languageMeant.ts';
import { refuse } from './refuse.ts';
import { url } from './url.ts';

// The kinds of value in front matter and YAML files. Each function returns a zod schema, which returns a valid value as
// it is. What zod has no check for is refused with the code and details of a problem, from which reader/validate.ts makes
// the problem. The `.meta()` of a field has a `description` and an `example` (in YAML) for messages and the guide.

/** Characters that make equal-looking texts different: soft hyphens, zero-width spaces, direction and byte order marks. */
const INVISIBLE = /[\u{AD}\u{200B}\u{2060}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]|(?!\s)\p{Cc}/u;

/**
 * One line of text. Refuses an empty text, spaces at the beginning or end, several spaces in a row, other white space,
 * invisible characters, and text that is not in Unicode's composed form (NFC).
 */
export const text = () =>
  z.string().superRefine((value, context) => {
    const reason = untidiness(value);
    if (reason) refuse(context, 'untidy-text', { reason, tidy: tidied(value) });
    else if (value === '') refuse(context, 'empty-value', {});
  });

/**
 * Plain text of any length. An empty line begins a paragraph. Refuses what `text` refuses in a line, and an empty text.
 */
export const prose = () =>
  z.string().superRefine((value, context) => {
    if (value.trim() === '') refuse(context, 'empty-value', {});
    const lines = value.split('\n').filter((line) => line.trim() !== '');
    const untidy = lines.find((line) => untidiness(line));
    if (untidy) refuse(context, 'untidy-text', { reason: `a line with ${untidiness(untidy)}`, tidy: tidied(untidy) });
  });

const tidied = (value: string): string =>
  value.replaceAll(new RegExp(INVISIBLE, 'gu'), '').normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** Why a text is refused, for “`title` has …”; undefined if it is valid. */
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

/** The id of a track or topic, which is the name of its file. Whether there is such a file, the catalogue checks. */
export const id = () =>
  z.string().superRefine((value, context) => {
    if (value.trim() === '') refuse(context, 'empty-value', {});
  });

/** A language tag (BCP 47) in its canonical form. Refuses tags that are not well formed, and names such as `German`. */
export const language = () =>
  z
    .string()
    .superRefine((value, context) => {
      if (!isLanguage(value)) refuse(context, 'bad-language', { value, better: languageMeant(value) });
    })
    .transform((value) => (isLanguage(value) ? (Intl.getCanonicalLocales(value)[0] ?? value) : value));

function isLanguage(value: string): boolean {
  try {
    const [tag] = Intl.getCanonicalLocales(value);
    return tag !== undefined && /^[a-z]{2,3}(?:-|$)/i.test(value) && isKnown(tag);
  } catch {
    return false;
  }
}

/** An integer. Refuses numbers below `min` and above `max`, fractions, and numbers too large to be exact. */
export const integer = (min: number, max?: number) =>
  z.number().superRefine((value, context) => {
    if (!Number.isInteger(value) || value < min || value > (max ?? Number.MAX_SAFE_INTEGER)) {
      refuse(context, 'bad-number', { value, min, max });
    }
  });

/** One of the given words, typed as their union. Refuses any other word. */
export const choice = <const T extends string>(values: readonly T[]) =>
  z
    .string()
    .superRefine((value, context) => {
      if (!values.some((known) => known === value)) {
        refuse(context, 'bad-choice', { value, nearest: nearest(value, values), known: values });
      }
    })
    .transform((value) => value as T);

/** `true` or `false`. Refuses every other value, with a suggestion for words such as `yes` and `off`. */
export const yesNo = () =>
  z.unknown().transform((value, context) => {
    if (typeof value !== 'boolean') refuse(context, 'bad-yes-no', { value, better: trueOrFalse(value) });
    return value as boolean;
  });

/** What another word for true or false means, from YAML 1.1 and from everyday use; undefined for other values. */
function trueOrFalse(value: unknown): string | undefined {
  if (typeof value === 'object') return undefined;
  const word = String(value).toLowerCase();
  if (['yes', 'y', 'on', 'true', '1', 'ja', 'oui', 'sí', 'si'].includes(word)) return 'true';
  return ['no', 'n', 'off', 'false', '0', 'nein', 'non', 'none'].includes(word) ? 'false' : undefined;
}

/** A list of texts. Refuses each value that appears a second time. */
export const unique = <T extends z.ZodType<string>>(item: T) =>
  z.array(item).superRefine((values, context) => {
    values.forEach((value, index) => {
      if (values.indexOf(value) < index) refuse(context, 'listed-twice', { value }, index);
    });
  });

/** Words for the description of a key: “`a`, `b`”. */
export const listOfWords = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

/** A link: its address, what it leads to, and its words. Refuses other keys, and a link that has neither of the last two. */
export const link = () =>
  z
    .strictObject({
      kind: choice(LINK_KINDS)
        .optional()
        .meta({ description: `What it leads to: ${listOfWords(LINK_KINDS)}.`, example: 'code' }),
      label: text()
        .optional()
        .meta({ description: 'The text of the link. One without a kind needs it.', example: 'Talk page' }),
      url: url().meta({ description: 'The address it leads to.', example: 'https://example.org/' }),
    })
    .superRefine(({ kind, label }, context) => {
      if (kind === undefined && label === undefined) refuse(context, 'link-without-words', { kinds: LINK_KINDS });
    })
    .meta({ noun: 'link' });
