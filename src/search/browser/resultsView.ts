import { partOf, talks } from '../../browser/dom.ts';
import { FACETS, type FacetValues, perFacet } from '../facets.ts';
import { choicesOf, orderOf, type SearchState, type Sort, toggled } from '../state.ts';
import type { Found } from './engine.ts';
import { facetList } from './facetList.ts';
import { showChoices } from './filterChips.ts';
import { addressOf } from './history.ts';
import { line } from './resultItem.ts';
import { helpLines, waysOn } from './suggestionLines.ts';

/** What readers can ask of the page, besides typing. */
export interface Actions {
  /** Goes from the state of this moment, which may not be drawn yet, to another, which back then leaves. */
  readonly go: (change: (state: SearchState) => SearchState) => void;
  readonly more: () => void;
}

/** Draws what was found. */
export type View = (state: SearchState, found: Found) => void;

/** Prepares the page for the values that the archive has. */
export function createView(root: HTMLElement, values: FacetValues, { go, more }: Actions): View {
  const part = (name: string): HTMLElement => partOf(root, name);
  const [status, help, chosen, results, clear, next] = ['status', 'help', 'chosen', 'results', 'clear', 'next'].map(
    part,
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const sort = part('sort') as HTMLSelectElement;
  const narrow = part('narrow');
  const largest = root.dataset.largest ?? '';
  const field = root.querySelector<HTMLElement>('[name=q]');
  const wayTo = waysOn(addressOf, (to) => {
    go(() => to);
    field?.focus();
  });

  const lists = FACETS.flatMap((facet) => {
    const fieldset = root.querySelector(`[data-facet=${facet}]`);
    if (!fieldset) return [];
    const list = facetList(fieldset, values[facet], (id) => go((state) => toggled(state, facet, id)));
    return [(state: SearchState, found: Found) => list(state[facet], found.counts[facet])];
  });

  sort.onchange = () => go((state) => ({ ...state, sort: sort.value as Sort }));
  clear.onclick = () => {
    go((state) => ({ ...state, ...perFacet(() => []) }));
    field?.focus();
  };
  next.onclick = more;
  narrow.onclick = () => {
    const open = root.classList.toggle('search-narrowing');
    narrow.setAttribute('aria-expanded', `${open}`);
  };

  return (state, found) => {
    root.classList.remove('search-failed');
    const { total, results: lines } = found;
    const choices = choicesOf(state).map(({ facet, id }) => ({
      facet,
      id,
      label: values[facet].find((value) => value.id === id)?.label ?? id,
    }));
    status.textContent = talks(total);
    sort.value = orderOf(state);
    (sort.options[0] as HTMLOptionElement).disabled = !state.q.trim();
    narrow.textContent = choices.length > 0 ? `Narrow (${choices.length})` : 'Narrow';

    const wasChosen = chosen.contains(document.activeElement);
    showChoices(chosen, choices, ({ facet, id }) =>
      go((now) => ({ ...now, [facet]: now[facet].filter((one) => one !== id) })),
    );
    if (wasChosen && choices.length === 0) field?.focus();
    clear.hidden = choices.length === 0;
    for (const list of lists) list(state, found);

    const onMore = document.activeElement === next;
    const shown = results.children.length;
    results.replaceChildren(...lines.map((result) => line(result, largest)));
    next.hidden = lines.length >= total;
    if (onMore) results.children[shown]?.querySelector('a')?.focus();
    help.replaceChildren(...helpLines(found, wayTo));
  };
}
