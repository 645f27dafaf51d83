import { compareText } from '../text/compare.ts';

/** How many words represent a text: enough to tell it from others, few enough that ten thousand texts compare fast. */
const KEYWORDS_PER_TEXT = 25;

/** In what share of the texts a word may be and still say something of one: in a small archive even “from” is not in all. */
const MAX_SHARE = 0.25;

/** How often each word is in a text, in lower case. */
export type WordCounts = ReadonlyMap<string, number>;

/** A text's most telling words with their weights. */
export type Keywords = ReadonlyMap<string, number>;

/** Counts the words of a text, found by the rules of its language, so that scripts without spaces have words too. */
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
 * For each text its keywords, of the words that it shares with some texts but not with many, weighted by TF-IDF (Salton
 * and Buckley 1988: sublinear term frequency, inverse document frequency), as vectors of length 1, so that the products
 * of shared words add up to the cosine of two texts.
 */
export function keywordsOf(texts: readonly WordCounts[]): Keywords[] {
  const maxTexts = Math.min(texts.length - 1, Math.max(2, Math.floor(texts.length * MAX_SHARE)));
  const textsWith = new Map<string, number>();
  for (const counts of texts) for (const word of counts.keys()) textsWith.set(word, (textsWith.get(word) ?? 0) + 1);

  return texts.map((counts) => {
    const weighted: [word: string, weight: number][] = [];
    for (const [word, times] of counts) {
      const spread = textsWith.get(word) ?? 0;
      if (spread < 2 || spread > maxTexts) continue;
      weighted.push([word, (1 + Math.log(times)) * Math.log(texts.length / spread)]);
    }
    const keywords = weighted.sort(([a, x], [b, y]) => y - x || compareText(a, b)).slice(0, KEYWORDS_PER_TEXT);
    const length = Math.hypot(...keywords.map(([, weight]) => weight)) || 1;
    return new Map(keywords.map(([word, weight]) => [word, weight / length]));
  });
}
