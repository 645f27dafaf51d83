import type { MixedWord } from '../../text/scripts.ts';
import { copied, listOf, quoted, valueInWords } from '../format.ts';

/** Problems about keys and values. */
export const valuesCodes = {
  'unknown-key': (p: {
    key: string;
    owner: string;
    nearest?: string | undefined;
    elsewhere?: string | undefined;
    known: readonly string[];
  }) => ({
    message: `${p.owner} has no key ${quoted(p.key)}.`,
    fix: p.nearest ? `Did you mean ${quoted(p.nearest)}?` : (p.elsewhere ?? `Its keys are ${listOf(p.known)}.`),
  }),
  'missing-key': (p: { key: string; owner: string; example: string }) => ({
    message: `${p.owner} lacks its ${quoted(p.key)}.`,
    fix: `Add a line such as ${copied(p.example)}.`,
  }),
  'empty-value': (p: { key: string; optional?: boolean; entry?: boolean }) => ({
    message: p.entry ? `An entry of ${quoted(p.key)} has no value.` : `${quoted(p.key)} has no value.`,
    fix: p.entry
      ? 'Write a value, or remove the empty entry.'
      : p.optional
        ? 'Remove the key, or write a value after its colon.'
        : 'Write a value after the colon.',
  }),
  'wrong-type': (p: { what: string; expected: string; received: string; hint: string }) => ({
    message: `${p.what} must be ${p.expected}; this is read as ${p.received}.`,
    fix: p.hint,
  }),
  'listed-twice': (p: { value: string; key: string }) => ({
    message: `${quoted(p.value)} appears twice in ${quoted(p.key)}.`,
    fix: 'Remove one of the two.',
  }),
  'untidy-text': (p: { key: string; reason: string; tidy: string; block?: boolean }) => ({
    message: `${quoted(p.key)} has ${p.reason}.`,
    fix: !p.tidy
      ? 'Write some text.'
      : p.block
        ? `Write it on the line of its key: ${copied(`${p.key}: ${p.tidy}`)}.`
        : `Write ${copied(p.tidy)}.`,
    better: p.tidy || undefined,
  }),
  'mixed-scripts': (p: Omit<MixedWord, 'better'> & { key: string; better?: string | undefined }) => ({
    message: `${quoted(p.key)} has letters of two alphabets in one word: in “${p.word}”, ${lettersInWords(p)} ${p.script}, and other letters are ${p.mainScript}.`,
    fix: p.better ? `Write ${copied(p.better)}.` : 'Write the word again, in one alphabet.',
    better: p.better,
  }),
  placeholder: (p: { key: string; value: string; text?: boolean }) => ({
    message: `${quoted(p.key)} is ${quoted(p.value)}, which pages would show as ${p.text ? 'it is' : 'a name'}.`,
    fix: p.text
      ? 'Write the words that are meant. If nobody knows them yet, add this later.'
      : 'Write the name. If it is not known, leave it out.',
  }),
  'link-without-words': (p: { key: string; kinds: readonly string[] }) => ({
    message: 'This link has neither a `kind` nor a `label`: a page could not say where it leads.',
    fix: `Add a line such as \`label: Talk page\`, or a \`kind\`: ${listOf(p.kinds)}.`,
  }),
  'bad-number': (p: { key: string; value: number; min: number; max?: number | undefined }) => ({
    message: `${quoted(p.key)} cannot be ${p.value}.`,
    fix: p.max === undefined ? `Use a whole number from ${p.min} up.` : `Use a whole number from ${p.min} to ${p.max}.`,
  }),
  'unknown-host': (p: { host: string; known: readonly string[] }) => ({
    message: `What runs at ${quoted(p.host)} is not known, and pages could not link to their files there.`,
    fix: `Add a line such as \`repositoryHost: forgejo\`; the choices are ${listOf(p.known)}.`,
  }),
  'bad-choice': (p: { key: string; value: string; nearest?: string | undefined; known: readonly string[] }) => ({
    message: `${quoted(p.key)} cannot be ${quoted(p.value)}.`,
    fix: p.nearest ? `Did you mean ${quoted(p.nearest)}?` : `The choices are ${listOf(p.known)}.`,
  }),
  'bad-yes-no': (p: { key: string; value: unknown; better?: string | undefined }) => ({
    message: `${quoted(p.key)} must be true or false; this is read as ${valueInWords(p.value)}.`,
    fix: p.better
      ? `Write ${copied(p.better)}, without quotes.`
      : 'Write `true` for yes or `false` for no, without quotes.',
  }),
  'bad-minutes': (p: { key: string; value: unknown; max: number; better?: number | undefined }) => ({
    message: `${quoted(p.key)} must be a number of minutes; this is read as ${valueInWords(p.value)}.`,
    fix: p.better
      ? `Write ${copied(`${p.better}`)}, without quotes.`
      : `Write a whole number from 1 to ${p.max}, without quotes.`,
    better: p.better?.toString(),
  }),
  'bad-date-time': (p: { key: string; value: string; better?: string | undefined }) => ({
    message: `${quoted(p.key)} is ${quoted(p.value)}, which is not a day and time.`,
    fix: p.better
      ? `Write ${copied(p.better)}${p.better.includes('T') ? ', in local time' : ''}.`
      : 'Write year-month-day, a T, hours and minutes in local time, such as 2024-05-17T09:30; or only the day.',
    better: p.better,
  }),
  'bad-time-zone': (p: { value: string; better?: string | undefined }) => ({
    message: `${quoted(p.value)} is not a time zone.`,
    fix: p.better
      ? `Did you mean ${quoted(p.better)}?`
      : 'Write the place, by its name in the IANA time zone database, such as Europe/Berlin; or UTC.',
  }),
  'bad-date': (p: { key: string; value: string; better?: string | undefined }) => ({
    message: `${quoted(p.key)} is ${quoted(p.value)}, which is not a day of the calendar.`,
    fix: p.better ? `Write ${copied(p.better)}.` : 'Write year-month-day, such as 2024-05-17.',
    better: p.better,
  }),
  'bad-language': (p: { value: string; better?: string | undefined }) => ({
    message: `${quoted(p.value)} is not a language tag.`,
    fix: p.better ? `Write ${copied(p.better)}.` : 'Use a tag of BCP 47, such as en, de or pt-BR.',
    better: p.better,
  }),
  'bad-url': (p: { value: string; reason: string; better?: string | undefined; advice?: string }) => ({
    message: `${p.better ? copied(p.value) : quoted(p.value)} cannot be a link: ${p.reason}.`,
    fix: p.better
      ? `Write ${copied(p.better)}.`
      : (p.advice ?? 'Copy the whole address from the browser; it begins with https:// or http://.'),
    better: p.better,
  }),
} as const;

/** The letters of the wrong script: “`а` is”, “`а` and `о` are”, with at most five of them. */
function lettersInWords({ letters }: Pick<MixedWord, 'letters'>): string {
  const shown = letters.slice(0, 5).map((letter) => `“${letter}”`);
  return `${shown.join(', ')} ${letters.length === 1 ? 'is' : 'are'}`;
}
