/** How many words speak for a text: enough to tell it from others, few enough that ten thousand texts compare fast. */
const WORDS_OF_A_TEXT = 25;

/** Of how many texts a word may be and still say something of one: in a small archive even “from” is not in all. */
const MOST_HOLDERS = 0.25;

/**
 * For each text its most telling words, of those that it shares with some texts but not with many, with their weights
 * by TF-IDF (Salton and Buckley 1988: sublinear term frequency, inverse document frequency), as vectors of length 1, so
 * that the products of shared words add up to the cosine of two texts. Words are found by the rules of the language,
 * so that scripts without spaces have words too.
 */
export function tellingWords(texts: readonly string[], language: string): ReadonlyMap<string, number>[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const counts = texts.map((text) => {
    const count = new Map<string, number>();
    for (const { segment, isWordLike } of segmenter.segment(text)) {
      const word = segment.toLocaleLowerCase(language);
      if (isWordLike && /\p{L}{3}|\p{Lo}/u.test(word)) count.set(word, (count.get(word) ?? 0) + 1);
    }
    return count;
  });
  const mostHolders = Math.max(2, Math.floor(texts.length * MOST_HOLDERS));
  const spread = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);

  return counts.map((count) => {
    const weighed = [...count]
      .map(([word, times]): [string, number, number] => [word, times, spread.get(word) ?? 0])
      .filter(([, , holders]) => holders > 1 && holders <= mostHolders && holders < texts.length)
      .map(([word, times, holders]): [string, number] => [
        word,
        (1 + Math.log(times)) * Math.log(texts.length / holders),
      ])
      .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, WORDS_OF_A_TEXT);
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([word, weight]) => [word, weight / length]));
  });
}
