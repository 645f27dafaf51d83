import { talksFound } from '#words/counts';
import * as words from '#words/search';
import { getPart } from '../../browser/dom.ts';
import { FACETS, type FacetValues, perFacet } from '../facets.ts';
import { chosenValues, effectiveSort, type SearchState, type Sort, toggleValue } from '../state.ts';
import type { SearchResults } from './engine.ts';
import { createFacet } from './facetList.ts';
import { showFilters } from './filterChips.ts';
import { urlOf } from './history.ts';
import { resultItem } from './resultItem.ts';
import { addResultKeys } from './resultKeys.ts';
import { linkCreator, suggestionLines } from './suggestionLines.ts';

/** What the controls of the page do. */
export interface Actions {
  /** Changes the state, as a new entry of the history. The current state may be newer than the one that is drawn. */
  readonly go: (change: (state: SearchState) => SearchState) => void;
  readonly showMore: () => void;
}

/** Draws the results of a state, with every value of each facet. */
export type DrawResults = (state: SearchState, results: SearchResults, values: FacetValues) => void;

/** Sets up the controls of the page. */
export function createView(root: HTMLElement, { go, showMore }: Actions): DrawResults {
  const part = (name: string): HTMLElement => getPart(root, name);
  const [status, suggestions, chosen, list] = [part('status'), part('suggestions'), part('chosen'), part('results')];
  const [filtersButton, clearButton, moreButton, showButton] = [
    part('filters'),
    part('clear'),
    part('more-results'),
    part('show'),
  ];
  const nothing = part('nothing');
  const sort = part('sort') as HTMLSelectElement;
  const largest = Number(root.dataset.largest);
  const field = root.querySelector('[name=q]') as HTMLElement;
  const createLink = linkCreator(urlOf, (state) => {
    go(() => state);
    field.focus();
  });

  const facets = FACETS.flatMap((facet) => {
    const element = root.querySelector<HTMLDetailsElement>(`[data-facet=${facet}]`);
    if (!element) return [];
    return [{ facet, draw: createFacet(element, (id) => go((state) => toggleValue(state, facet, id))) }];
  });

  sort.onchange = () => go((state) => ({ ...state, sort: sort.value as Sort }));
  clearButton.onclick = () => {
    go((state) => ({ ...state, ...perFacet(() => []) }));
    field.focus();
  };
  moreButton.onclick = showMore;
  addResultKeys(field, list);

  return (state, found, values) => {
    root.classList.remove('search-failed');
    const { total, results } = found;
    const filters = chosenValues(state).map(({ facet, id }) => ({
      facet,
      id,
      label: values[facet].find((value) => value.id === id)?.label ?? id,
    }));
    status.textContent = talksFound(total);
    showButton.textContent = words.show(total);
    sort.value = effectiveSort(state);
    (sort.options[0] as HTMLOptionElement).disabled = !state.q.trim();
    filtersButton.textContent = filters.length > 0 ? `${words.filters} (${filters.length})` : words.filters;

    const hadFocus = chosen.contains(document.activeElement);
    showFilters(chosen, filters, ({ facet, id }) => go((current) => toggleValue(current, facet, id)));
    if (hadFocus && filters.length === 0) field.focus();
    clearButton.hidden = filters.length === 0;
    for (const { facet, draw } of facets) draw(values[facet], state[facet], found.counts[facet]);

    const moreHadFocus = document.activeElement === moreButton;
    const before = list.children.length;
    const withExcerpts = state.q.trim() !== '';
    list.replaceChildren(...results.map((result) => resultItem(result, largest, withExcerpts)));
    moreButton.hidden = results.length >= total;
    nothing.hidden = total > 0;
    if (moreHadFocus) list.children[before]?.querySelector('a')?.focus();
    suggestions.replaceChildren(...suggestionLines(state, found, createLink));
  };
}
