import { quoted, talkCount } from '../../wording/format.ts';
import type { SearchResults } from './engine.ts';

/** How a query was understood, and what its results have of it, in sentences. */
export const explanation = ({ total, withAllWords, unknown, brokenPhrases, also }: SearchResults): string[] => [
  ...(unknown.length > 0 ? [`No talk has ${quoted(unknown)}${total > 0 ? '; these have the other words' : ''}.`] : []),
  ...(brokenPhrases.length > 0
    ? [`No talk has ${quoted(brokenPhrases)} just so${total > 0 ? '; these have the words' : ''}.`]
    : []),
  ...(also.length > 0 ? [`Also searched: ${also.map(({ label, alias }) => `${label} (${alias})`).join(', ')}.`] : []),
  ...(total > withAllWords ? [`${talkCount(withAllWords)} with all words, ${total - withAllWords} with some.`] : []),
];
