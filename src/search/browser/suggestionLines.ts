import { bdi, createElement } from '../../browser/dom.ts';
import { quoted, talkCount } from '../../wording/format.ts';
import type { SearchState } from '../state.ts';
import type { SearchResults } from './engine.ts';
import { filterLabel } from './filterChips.ts';

/** Creates a link that searches for a state. */
type CreateLink = (state: SearchState, ...content: readonly (Node | string)[]) => HTMLElement;

/** The lines above the results if there are none, or some words are unknown: suggestions as links. */
export function suggestionLines({ total, unknown, suggestions }: SearchResults, link: CreateLink): HTMLElement[] {
  const { didYouMean, fewerWords, removeFilter } = suggestions ?? {};
  const contents: (readonly (Node | string)[] | undefined)[] = [
    unknown.length > 0
      ? [`No talk has ${quoted(unknown)}${total > 0 ? '; these have the other words' : ''}.`]
      : undefined,
    didYouMean && ['Did you mean ', link(didYouMean.state, bdi(didYouMean.q)), '? ', count(didYouMean.total)],
    fewerWords && ['Search for ', link(fewerWords.state, bdi(fewerWords.q)), ' alone: ', count(fewerWords.total)],
    removeFilter && [
      'Leave out ',
      link(removeFilter.state, ...filterLabel(removeFilter)),
      ': ',
      count(removeFilter.total),
    ],
  ];
  const lines = contents.flatMap((content) => (content ? [createElement('p', {}, ...content)] : []));
  return lines.length > 0 || total > 0 ? lines : [createElement('p', {}, 'Try fewer or shorter words.')];
}

const count = (total: number): HTMLElement => createElement('span', { className: 'small-print' }, talkCount(total));

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
