import { talksFound } from '#words/counts';
import * as words from '#words/search';
import { bdi, createElement } from '../../browser/dom.ts';
import type { SearchState } from '../state.ts';
import type { SearchResults } from './engine.ts';
import { explanation } from './explanation.ts';
import { filterLabel } from './filterChips.ts';

/** Creates a link that searches for a state. */
type CreateLink = (state: SearchState, ...content: readonly (Node | string)[]) => HTMLElement;

/** The lines above the results, which say how the query of a state was understood, with links to other states. */
export function suggestionLines(state: SearchState, found: SearchResults, link: CreateLink): HTMLElement[] {
  const { total, corrected, suggestions } = found;
  const exactly = { ...state, q: `"${state.q.replaceAll('"', '')}"` };
  const { removeFilter, words: alike = [] } = suggestions ?? {};
  const lines = [
    ...(corrected === undefined
      ? []
      : [
          line(
            words.showingResults,
            link({ ...state, q: corrected }, bdi(corrected)),
            words.orSearchFor,
            link(exactly, bdi(state.q.trim())),
            words.insteadEnd,
          ),
        ]),
    ...explanation(found).map((sentence) => line(sentence)),
    ...(alike.length > 0
      ? [
          line(
            words.wordsLikeIt,
            ...alike.flatMap(({ word, q }, index) => [index > 0 ? ', ' : '', link({ ...state, q }, bdi(word))]),
          ),
        ]
      : []),
    ...(removeFilter
      ? [
          line(
            words.leaveOut,
            link(removeFilter.state, ...filterLabel(removeFilter)),
            `: ${talksFound(removeFilter.total)}`,
          ),
        ]
      : []),
  ];
  return lines.length > 0 || total > 0 ? lines : [line(words.tryFewer)];
}

const line = (...content: readonly (Node | string)[]): HTMLElement => createElement('p', {}, ...content);

/** Links to states that are shown on this page, unless a reader opens them in another tab or window. */
export const linkCreator =
  (urlOf: (state: SearchState) => string, show: (state: SearchState) => void): CreateLink =>
  (state, ...content) => {
    const onclick = (event: MouseEvent): void => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(state);
    };
    return createElement('a', { href: urlOf(state), onclick }, ...content);
  };
