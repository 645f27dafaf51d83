import { compareText } from '../text/compare.ts';

/** How many words represent a text: enough to distinguish it, few enough to compare ten thousand texts quickly. */
const KEYWORDS_PER_TEXT = 25;

/** Words in more than this share of the texts of a language are no keywords. In a small archive not even “from” is in all texts. */
const MAX_SHARE = 0.25;

/** How often each word, in lower case, appears in a text. */
export type WordCounts = ReadonlyMap<string, number>;

/** The words that best distinguish a text from others, with their weights. */
export type Keywords = ReadonlyMap<string, number>;

/** Counts the words of a text, by the rules of its language: scripts without spaces have words too. */
export function wordCounter(language: string): (text: string) => WordCounts {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) => {
    const counts = new Map<string, number>();
    for (const { segment, isWordLike } of segmenter.segment(text)) {
      if (!isWordLike) continue;
      const word = segment.toLocaleLowerCase(language);
      if (/\p{L}{3}|\p{Lo}/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return counts;
  };
}

/**
 * The keywords of each text: words that some other texts contain, but not many in its language, weighted by TF-IDF
 * (Salton and Buckley 1988: sublinear term frequency, inverse document frequency). They are vectors of length 1, so the
 * products of shared words add up to the cosine similarity of two texts.
 */
export function keywordsOf(texts: readonly WordCounts[], languages: readonly string[]): Keywords[] {
  const textsWith = countTexts(texts);
  const byLanguage = Map.groupBy(texts, (_, index) => languages[index]);
  const ofLanguage = new Map(
    [...byLanguage].map(([language, its]) => {
      return [language, { max: maxTexts(its.length), textsWith: byLanguage.size > 1 ? countTexts(its) : textsWith }];
    }),
  );
  return texts.map((counts, index) => {
    // In an archive of English talks, few texts have “und”, but most German ones.
    const { max = 0, textsWith: inLanguage = textsWith } = ofLanguage.get(languages[index]) ?? {};
    const weighted: [word: string, weight: number][] = [];
    for (const [word, times] of counts) {
      const textCount = textsWith.get(word) ?? 0;
      if (textCount < 2 || (inLanguage.get(word) ?? 0) > max) continue;
      weighted.push([word, (1 + Math.log(times)) * Math.log(texts.length / textCount)]);
    }
    const keywords = weighted.sort(([a, x], [b, y]) => y - x || compareText(a, b)).slice(0, KEYWORDS_PER_TEXT);
    const length = Math.hypot(...keywords.map(([, weight]) => weight)) || 1;
    return new Map(keywords.map(([word, weight]) => [word, weight / length]));
  });
}

/** In how many texts of a language a keyword may be: in two of a few, but not in all of several. */
const maxTexts = (count: number): number =>
  Math.max(1, Math.min(count - 1, Math.max(2, Math.floor(count * MAX_SHARE))));

/** In how many texts each word is. */
function countTexts(texts: readonly WordCounts[]): WordCounts {
  const textsWith = new Map<string, number>();
  for (const counts of texts) for (const word of counts.keys()) textsWith.set(word, (textsWith.get(word) ?? 0) + 1);
  return textsWith;
}
