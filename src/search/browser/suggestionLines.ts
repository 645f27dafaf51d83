import { bdi, createElement } from '../../browser/dom.ts';
import { talkCount } from '../../wording/format.ts';
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
  const { removeFilter, words = [] } = suggestions ?? {};
  const contents: (readonly (Node | string)[] | undefined)[] = [
    corrected === undefined
      ? undefined
      : [
          'Showing results for ',
          link({ ...state, q: corrected }, bdi(corrected)),
          '; search for ',
          link(exactly, bdi(state.q.trim())),
          ' instead.',
        ],
    ...explanation(found).map((sentence) => [sentence]),
    words.length > 0
      ? [
          'Words like it: ',
          ...words.flatMap(({ word, q }, index) => [index > 0 ? ', ' : '', link({ ...state, q }, bdi(word))]),
        ]
      : undefined,
    removeFilter && [
      'Leave out ',
      link(removeFilter.state, ...filterLabel(removeFilter)),
      `: ${talkCount(removeFilter.total)}`,
    ],
  ];
  const lines = contents.flatMap((content) => (content ? [createElement('p', {}, ...content)] : []));
  return lines.length > 0 || total > 0 ? lines : [createElement('p', {}, 'Try fewer or shorter words.')];
}

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
