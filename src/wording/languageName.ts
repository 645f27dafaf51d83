/** The name of a language in another, such as “German”, for a language tag; extensions such as `-u-co-…` have none. */
export const languageName = (tag: string, language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(new Intl.Locale(tag).baseName) ?? tag;
