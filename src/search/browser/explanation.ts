import { quoted, talksFound } from '#words/counts';
import * as words from '#words/search';
import type { SearchResults } from './engine.ts';

/** How a query was understood, and what its results have of it, in sentences. */
export const explanation = ({ total, withAllWords, unknown, brokenPhrases, also }: SearchResults): string[] => [
  ...(unknown.length > 0 ? [`${words.noTalkHas}${quoted(unknown)}${total > 0 ? words.othersHave : ''}.`] : []),
  ...(brokenPhrases.length > 0
    ? [`${words.noTalkHasPhrase}${quoted(brokenPhrases)}${words.justSo}${total > 0 ? words.theseHaveWords : ''}.`]
    : []),
  ...(also.length > 0
    ? [`${words.alsoSearched}${also.map(({ label, alias }) => `${label} (${alias})`).join(', ')}.`]
    : []),
  ...(total > withAllWords
    ? [`${talksFound(withAllWords)}${words.withAllWords}${total - withAllWords}${words.withSome}`]
    : []),
];
