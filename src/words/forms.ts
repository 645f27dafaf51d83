// What the words of every language are made with.

/** A word for each plural form that a language has, by the names of `Intl.PluralRules`. */
export type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Writes a number before the form of a word that goes with it: “1 talk”, “12 talks”. */
export function countedIn(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => `${count} ${forms[rules.select(count)] ?? forms.other}`;
}

/** Writes a list: “a, b, and c”. */
export function listedIn(language: string): (words: Iterable<string>) => string {
  const list = new Intl.ListFormat(language);
  return (words) => list.format(words);
}

/** Writes a size in millions of bytes, at least 0.1: “0.4 MB”, “18 MB”. */
export function megabytesIn(language: string): (bytes: number) => string {
  return (bytes) => {
    const digits = bytes < 9.95e6 ? 1 : 0;
    const size = Math.max(0.1, bytes / 1e6);
    return `${size.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })} MB`;
  };
}

/** A part of a sentence that may be a link: what it leads to, for the page that knows the address, and its words. */
export interface LinkPart<To extends string = string> {
  readonly to: To;
  readonly text: string;
}

/** A sentence with links in it, or none. */
export type Sentence<To extends string = string> = readonly (string | LinkPart<To>)[];

export const link = <To extends string>(to: To, text: string): LinkPart<To> => ({ to, text });

/** A sentence as plain text. */
export const plainSentence = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
