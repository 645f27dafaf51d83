import * as de from './de/words.ts';
import * as en from './en/words.ts';

/** The type that the words of a language must have, from those of English: the same words, whatever they say. */
type Same<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Result
    ? (...values: Values) => Same<Result>
    : { readonly [Key in keyof T]: Same<T[Key]> };

/** Every word of the interface, by area. A word that a language lacks fails the type check, below. */
export type Words = Same<typeof en>;

const languages = { en, de } as const satisfies Readonly<Record<string, Words>>;

/** A language that the interface has words in. */
export type InterfaceLanguage = keyof typeof languages;

/** The language of the interface of an archive: the archive's own, whatever its region, or else English. */
export function interfaceLanguage(archiveLanguage: string): InterfaceLanguage {
  const { language } = new Intl.Locale(archiveLanguage);
  return language in languages ? (language as InterfaceLanguage) : 'en';
}

/** The tag of that language for `lang` and for `Intl`: with the region of the archive's, if it is the same language. */
export const interfaceTag = (archiveLanguage: string): string =>
  new Intl.Locale(archiveLanguage).language === interfaceLanguage(archiveLanguage) ? archiveLanguage : 'en';

/** The words of the interface of an archive. */
export const wordsOf = (archiveLanguage: string): Words => languages[interfaceLanguage(archiveLanguage)];
