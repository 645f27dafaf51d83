import * as words from '#words/search';
import { bdi, createElement } from '../../browser/dom.ts';
import type { Facet } from '../facets.ts';

/** A chosen value of a facet. */
export interface Filter {
  readonly facet: Facet;
  readonly id: string;
  readonly label: string;
}

/** “Track Core”, as content of a chip or link. */
export const filterLabel = ({ facet, label }: Filter): (HTMLElement | string)[] => [
  createElement('span', { className: 'chip-facet' }, words.facets[facet]),
  ' ',
  bdi(label),
];

/** Shows each filter as a button that removes it. If one of them had the focus, the button in its place gets it. */
export function showFilters(list: HTMLElement, filters: readonly Filter[], remove: (filter: Filter) => void): void {
  const focused = [...list.children].findIndex((item) => item.contains(document.activeElement));
  list.replaceChildren(
    ...filters.map((filter) => {
      const chip = createElement('button', { type: 'button', className: 'chip', onclick: () => remove(filter) });
      chip.append(createElement('span', { className: 'sr-only' }, words.removeFilter), ' ', ...filterLabel(filter));
      return createElement('li', {}, chip);
    }),
  );
  const buttons = list.querySelectorAll('button');
  if (focused >= 0) buttons[Math.min(focused, buttons.length - 1)]?.focus();
}
