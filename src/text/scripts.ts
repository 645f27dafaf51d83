import { lookAlike } from './lookAlikes.ts';

/** Scripts that have letters that look like Latin ones: no word mixes them with others. */
const ALIKE = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu'];
/** Other scripts of names. Company names mix them with Latin, as in `ไทยPBS`. */
const OTHERS = (
  'Arabic Hebrew Syriac Thaana Nko Adlam Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam ' +
  'Sinhala Thai Lao Khmer Myanmar Tibetan Mongolian Georgian Ethiopic'
).split(' ');
/** The scripts of Japanese, Korean and Chinese. */
const EAST_ASIAN = ['Han Hiragana Katakana', 'Hangul Han', 'Han Bopomofo'];

/** Sets of scripts that may be in one word, after Unicode Technical Standard 39, “Restriction-Level Detection”. */
const TOGETHER = [...ALIKE, ...[...OTHERS, ...EAST_ASIAN].map((scripts) => `Latin ${scripts}`)].map((scripts) => {
  const letters = scripts.split(' ').map((script) => `\\p{scx=${script}}`);
  return new RegExp(`^[${letters.join('')}]*$`, 'u');
});
const NAMED = ['Latin', ...ALIKE, ...OTHERS, 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo'].map(
  (script) => [script, new RegExp(`\\p{scx=${script}}`, 'u')] as const,
);

/** Greek letters that are signs of mathematics and measures, and look like no Latin letter. */
const SIGNS = /[δζθλμπφψξΓΔΘΛΞΠΣΦΨΩ]/gu;
/** The same with those that look a little like Latin letters: titles have `NFκB`, but names do not. */
const SIGNS_IN_TITLES = /[αβγδεζηθκλμξπρστφχψωΓΔΘΛΞΠΣΦΨΩ]/gu;

/** A word with letters of two scripts: the letters of the wrong one, and the word with letters that look like them. */
export interface MixedWord {
  readonly word: string;
  readonly index: number;
  readonly letters: readonly string[];
  readonly script: string;
  readonly mainScript: string;
  readonly better?: string;
}

/** The words of a text; hyphens, apostrophes and digits divide them too, as in `IT-компания`. */
const WORD = /[\p{L}\p{M}]+/gu;

/** The words of a name that mix scripts. */
export const mixedWords = (name: string): MixedWord[] => mixedIn(name, SIGNS);

/**
 * The words of a title in which letters of one script look like letters of another. Other mixed words may be right, and
 * a Russian title adds Russian endings to Latin words.
 */
export const deceptiveWords = (title: string): MixedWord[] =>
  mixedIn(title, SIGNS_IN_TITLES).filter(
    ({ word, better }) =>
      better !== undefined &&
      !(/^\p{sc=Latin}+\p{sc=Cyrillic}+$/u.test(word) && /(?<!\p{L})\p{sc=Cyrillic}{2,}(?!\p{L})/u.test(title)),
  );

/** A text with its mixed words as they are probably meant. */
export const withScripts = (text: string, words: readonly MixedWord[]): string =>
  words.reduceRight(
    (rest, { index, word, better = word }) => rest.slice(0, index) + better + rest.slice(index + word.length),
    text,
  );

/** Most texts are in one script. */
const ONE_SCRIPT = /^[\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]*$/u;

function mixedIn(text: string, signs: RegExp): MixedWord[] {
  if (ONE_SCRIPT.test(text)) return [];
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const letters = word.replaceAll(/\p{M}|[\p{scx=Common}\p{scx=Inherited}]/gu, '');
    const plain = /\p{sc=Latin}/u.test(letters) ? letters.replaceAll(signs, '') : letters;
    if (TOGETHER.some((scripts) => scripts.test(plain))) return [];
    const found = mixture(letters);
    if (!found) return [];
    const { better, ...rest } = found;
    return [{ word, index, ...rest, ...(better && { better: replaced(word, better) }) }];
  });
}

function mixture(letters: string): (Omit<MixedWord, 'word' | 'index' | 'better'> & { better?: Pairs }) | undefined {
  const counts = NAMED.map(([script, letter]) => ({
    script,
    letters: [...letters].filter((one) => letter.test(one)),
  }))
    .filter(({ letters }) => letters.length > 0)
    .toSorted((a, b) => b.letters.length - a.letters.length);
  const [main, other, third] = counts;
  if (!main || !other) return undefined;
  // The few letters are wrong; or the many, if only they look like letters of the other script.
  const orders = [[main, other] as const, ...(third ? [] : [[other, main] as const])];
  const found = orders.map(([right, wrong]) => ({
    letters: [...new Set(wrong.letters)],
    script: wrong.script,
    mainScript: right.script,
  }));
  for (const order of found) {
    const better = pairsOf(order.letters, order.mainScript);
    if (better && !third) return { ...order, better };
  }
  return found[0];
}

/** Letters, each with the one that looks like it. */
type Pairs = ReadonlyMap<string, string>;

/** The letters of a script that look like these; undefined if one of them looks like none. */
function pairsOf(letters: readonly string[], script: string): Pairs | undefined {
  const pairs = letters.flatMap((letter) => {
    const better = lookAlike(letter, script);
    return better ? [[letter, better] as const] : [];
  });
  return pairs.length === letters.length ? new Map(pairs) : undefined;
}

const replaced = (word: string, pairs: Pairs): string =>
  [...word].map((letter) => pairs.get(letter) ?? letter).join('');
