/** The language tag that is probably meant by `German`, `Deutsch`, `de_DE`, `EN_us` or `jp`; undefined if none is. */
export function languageMeant(written: string): string | undefined {
  const word = written.trim().replace(/\.utf-?8$/i, '');
  const tag = canonical(word.replaceAll('_', '-'));
  if (tag && isKnown(tag)) return tag.replace(/-UK$/, '-GB');
  return tagsByName().get(word.toLowerCase()) ?? languageOf(word);
}

/** Whether a tag's language of two letters is one of those that there are; those of three letters are too many to know. */
export const isKnown = (tag: string): boolean => {
  const language = /^[a-z]{2,3}(?=-|$)/.exec(tag)?.[0];
  return language !== undefined && (language.length > 2 || namesIn('en').of(language) !== undefined);
};

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

const namesIn = (language: string): Intl.DisplayNames =>
  new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });

let byName: Map<string, string> | undefined;

/** The languages of two letters by their names in English and in themselves. */
function tagsByName(): Map<string, string> {
  if (byName) return byName;
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const english = namesIn('en');
  const tags = letters.flatMap((a) => letters.map((b) => a + b)).filter((tag) => canonical(tag) === tag);
  byName = new Map(
    tags.flatMap((tag): [string, string][] => {
      const name = english.of(tag);
      if (name === undefined) return [];
      const own = namesIn(tag).of(tag) ?? name;
      return [
        [own.toLowerCase(), tag],
        [name.toLowerCase(), tag],
      ];
    }),
  );
  return byName;
}

/** The language of most people in a country, for the code of a country that is not the code of a language. */
function languageOf(country: string): string | undefined {
  if (!/^[a-z]{2}$/i.test(country) || isKnown(country.toLowerCase())) return undefined;
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  return language === 'und' || (language === 'en' && !/^(?:us|gb)$/i.test(country)) ? undefined : language;
}
