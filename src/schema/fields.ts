import { z } from 'astro/zod';
import { markupIn } from '../text/markup.ts';
import { nearest } from '../text/nearest.ts';
import { isAddress, isNoText, isPlaceholder } from '../text/placeholder.ts';
import { deceptiveWords, type MixedWord, mixedWords, withScripts } from '../text/scripts.ts';
import { yamlText } from '../text/yamlText.ts';
import { LINK_KINDS } from './choices.ts';
import { isKnown, languageMeant } from './languageMeant.ts';
import { type Context, refuse } from './refuse.ts';
import { tidied, untidiness, untidyCharacter } from './tidy.ts';
import { url } from './url.ts';

// The kinds of value in front matter and YAML files. Each function returns a zod schema, which returns a valid value as
// it is. What zod has no check for is refused with the code and details of a problem, from which reader/validate.ts makes
// the problem. The `.meta()` of a field has a `description` and an `example` (in YAML) for messages and the guide; that of
// a kind of value has what schema/jsonSchema.ts cannot see in a check, as JSON Schema.

/**
 * One line of text. Refuses an empty text, spaces at the beginning or end, several spaces in a row, other white space,
 * unwanted characters, text that is not in Unicode's composed form (NFC), HTML, Markdown, and words in which letters of
 * another script look like the others.
 */
export const text = () =>
  line((value, context) => {
    if (isNoText(value)) refuse(context, 'placeholder', { value, text: true });
    else mixedScripts(value, deceptiveWords(value), context);
  });

/** The name of a speaker, company or room: a text that is not “N/A” and mixes no scripts in a word. */
export const name = () =>
  line((value, context) => {
    if (isPlaceholder(value) || isAddress(value)) refuse(context, 'placeholder', { value });
    else mixedScripts(value, mixedWords(value), context);
  });

function line(check: (value: string, context: Context) => void) {
  return z.string().superRefine((value, context) => {
    const reason = untidiness(value);
    if (reason) refuse(context, 'untidy-text', { reason, tidy: yamlText(tidied(value)) });
    else if (value === '') refuse(context, 'empty-value', {});
    else check(value, context);
  });
}

/** Refuses a text for the first of the words in it that mix scripts. Proposes the text with all of them corrected. */
function mixedScripts(value: string, words: readonly MixedWord[], context: Context): void {
  const [first] = words;
  if (!first) return;
  const better = words.every((word) => word.better) && yamlText(withScripts(value, words));
  refuse(context, 'mixed-scripts', { ...first, better: better || undefined });
}

/**
 * Plain text of any length. An empty line begins a paragraph. Refuses what `text` refuses in a line, and an empty text.
 */
export const prose = () =>
  z.string().superRefine((value, context) => {
    if (value.trim() === '') refuse(context, 'empty-value', {});
    const lines = value.split('\n').filter((line) => line.trim() !== '');
    const reasonIn = (line: string) => untidyCharacter(line) ?? markupIn(line)?.reason;
    const untidy = lines.find((line) => reasonIn(line));
    if (untidy === undefined) return;
    const tidy = yamlText(tidied(untidy, markupIn));
    refuse(context, 'untidy-text', { reason: `a line with ${reasonIn(untidy)}`, tidy });
  });

/** The id of a track or topic, which is the name of its file. Whether there is such a file, the catalogue checks. */
export const id = (of: 'tracks' | 'topics') =>
  z
    .string()
    .superRefine((value, context) => {
      if (value.trim() === '') refuse(context, 'empty-value', {});
    })
    .meta({ of });

/** The name of a speaker or company as talks give it; there may be a file of it. */
export const nameOf = (of: 'speakers' | 'companies') => name().meta({ of });

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
    // The country is GB: UK was never a code of it.
    return tag !== undefined && /^[a-z]{2,3}(?:-|$)/i.test(value) && !/-uk$/i.test(value) && isKnown(tag);
  } catch {
    return false;
  }
}

/** An integer. Refuses numbers below `min` and above `max`, fractions, and numbers too large to be exact. */
export const integer = (min: number, max?: number) =>
  z
    .number()
    .superRefine((value, context) => {
      if (!Number.isInteger(value) || value < min || value > (max ?? Number.MAX_SAFE_INTEGER)) {
        refuse(context, 'bad-number', { value, min, max });
      }
    })
    .meta({ type: 'integer', minimum: min, ...(max !== undefined && { maximum: max }) });

/** One of the given words, typed as their union. Refuses any other word. */
export const choice = <const T extends string>(values: readonly T[]) =>
  z
    .string()
    .meta({ enum: values })
    .superRefine((value, context) => {
      if (!values.some((known) => known === value)) {
        refuse(context, 'bad-choice', { value, nearest: choiceMeant(value, values), known: values });
      }
    })
    .transform((value) => value as T)
    .meta({ choices: values });

/** Other words for choices. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  lightning: 'lightning-talk',
  ignite: 'lightning-talk',
  presentation: 'talk',
  lecture: 'talk',
  session: 'talk',
  vortrag: 'talk',
  discussion: 'panel',
  easy: 'beginner',
  introductory: 'beginner',
  introduction: 'beginner',
  medium: 'intermediate',
  expert: 'advanced',
  deck: 'slides',
  recording: 'video',
  podcast: 'audio',
  repository: 'code',
  article: 'post',
  website: 'page',
};

function choiceMeant(value: string, values: readonly string[]): string | undefined {
  const word = value.trim().toLowerCase();
  const other = Object.hasOwn(OTHER_WORDS, word) ? OTHER_WORDS[word] : undefined;
  return values.find((known) => known === other) ?? nearest(value, values);
}

/** `true` or `false`. Refuses every other value, with a suggestion for words such as `yes` and `off`. */
export const yesNo = () =>
  z
    .unknown()
    .meta({ type: 'boolean' })
    .transform((value, context) => {
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
    const found = new Set<string>();
    values.forEach((value, index) => {
      if (found.has(value)) refuse(context, 'listed-twice', { value }, index);
      found.add(value);
    });
  });

/** Words for the description of a key: “`a`, `b`”. */
export const listOfWords = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

/** A list of links. Refuses one that is the same as another. */
export const links = () =>
  z.array(link()).superRefine((all, context) => {
    const found = new Set<string>();
    all.forEach(({ kind, label, url }, index) => {
      const same = JSON.stringify([kind, label, url]);
      if (found.has(same)) refuse(context, 'listed-twice', { value: url }, index);
      found.add(same);
    });
  });

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
      url: url().meta({ description: 'The address it leads to.', example: 'https://example.org/', label: 'Address' }),
    })
    .superRefine(({ kind, label }, context) => {
      if (kind === undefined && label === undefined) refuse(context, 'link-without-words', { kinds: LINK_KINDS });
    })
    .meta({ noun: 'link' });
