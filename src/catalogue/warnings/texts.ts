import { at } from '../../problems/position.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { ContentRecords } from '../../schema/records.ts';

/** Titles in capitals, which are hard to read, and which search and screen readers take for abbreviations. */
export const titlesInCapitals = ({ sessions }: ContentRecords): Problem[] =>
  sessions.flatMap(({ file, data: { title } }) =>
    isInCapitals(title) ? [problem('title-in-capitals', file, at('title'), { title })] : [],
  );

/** Whether a title is all in capitals and has more words than a few abbreviations. */
export function isInCapitals(title: string): boolean {
  if (/\p{Ll}/u.test(title)) return false;
  const words = title.match(/\p{Lu}+/gu) ?? [];
  const long = words.filter((word) => word.length > 4);
  const letters = words.join('').length;
  return long.length > 1 || words.some((word) => word.length > 7) || (words.length > 2 && letters > 7);
}

const MIN_WORDS = 20;
/** More characters are more words in any script. */
const MANY_CHARACTERS = 400;

/** Abstracts that are too short to say what a talk is about. An empty one is not: it may be lost. */
export function shortAbstracts({ archive, events, sessions }: ContentRecords): Problem[] {
  const languages = new Map(events.map(({ id, data }) => [id, data.language ?? archive?.data.language]));
  return sessions.flatMap(({ event, file, data, abstract: { line, text } }) => {
    if (text === '' || text.length > MANY_CHARACTERS) return [];
    const words = countWords(text, data.language ?? languages.get(event) ?? 'en');
    if (words >= MIN_WORDS) return [];
    return [problem('short-abstract', file, { line, column: 1 }, { words, min: MIN_WORDS })];
  });
}

const segmenters = new Map<string, Intl.Segmenter>();

/** How many words a text has, also in a script without spaces. */
function countWords(text: string, language: string): number {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
