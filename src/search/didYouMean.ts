import { nearestWord } from '../text/nearest.ts';
import { normalize } from '../text/normalize.ts';
import { wordsOf } from './tokens.ts';

/**
 * Corrects a query: replaces each of its unknown words by the nearest word of the vocabulary, and joins two words where
 * that makes one of the vocabulary (`ticket master`). Undefined when nothing changes or an unknown word has no near one.
 */
export function correctQuery(
  query: string,
  unknown: readonly string[],
  vocabulary: readonly string[],
): string | undefined {
  const words = wordsOf(query);
  const known = new Map(vocabulary.map((word) => [normalize(word), word]));
  const corrected: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    const next = words[index + 1];
    const joined = next === undefined ? undefined : known.get(normalize(word + next));
    const replacement = joined ?? (unknown.includes(word) ? nearestWord(word, vocabulary) : word);
    if (replacement === undefined) return undefined;
    if (joined !== undefined) index += 1;
    corrected.push(replacement);
  }
  const text = corrected.join(' ');
  return normalize(text) === normalize(words.join(' ')) ? undefined : text;
}
