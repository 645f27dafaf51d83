import { make, partOf } from '../../browser/dom.ts';
import { normalize } from '../../text/normalize.ts';
import type { FacetValue } from '../facets.ts';

/** How many values a long facet shows at first, and how many it ever draws at once. */
const FIRST = 8;
const MOST = 200;

/** Draws a facet for a state: its chosen ids and its counts. */
export type FacetList = (chosen: readonly string[], counts: ReadonlyMap<string, number>) => void;

/** Fills the fieldset of a facet with a box to check for each value, the first of a long one; the counts are then set. */
export function facetList(fieldset: Element, values: readonly FacetValue[], onChange: (id: string) => void): FacetList {
  const list = partOf(fieldset, 'values');
  const filter = partOf<HTMLInputElement>(fieldset, 'filter') as HTMLInputElement | null;
  const more = partOf<HTMLButtonElement>(fieldset, 'more') as HTMLButtonElement | null;
  const rows = new Map<string, Row>();
  let [chosen, counts]: Parameters<FacetList> = [[], new Map()];
  let whole = !filter;

  const rowOf = (value: FacetValue): Row => {
    const row = rows.get(value.id) ?? makeRow(value, onChange);
    rows.set(value.id, row);
    return row;
  };

  /** The values to be shown, the most useful first; a checked one is never out of sight. */
  const visible = (): readonly FacetValue[] => {
    const wanted = normalize(filter?.value.trim() ?? '');
    const named = ({ label, aliases = [] }: FacetValue) =>
      [label, ...aliases].some((name) => normalize(name).includes(wanted));
    if (!filter) return values;
    const ranked = values
      .filter((value) => !wanted || named(value))
      .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
    if (whole || wanted) return ranked.slice(0, MOST);
    return ranked.filter(
      ({ id }, index) => index < FIRST || chosen.includes(id) || rows.get(id)?.box === document.activeElement,
    );
  };

  const draw = (): void => {
    const shown = visible().map((value) => ({ id: value.id, ...rowOf(value) }));
    for (const { id, item, box, count } of shown) {
      const number = counts.get(id) ?? 0;
      box.checked = chosen.includes(id);
      count.textContent = `${number}`;
      item.classList.toggle('facet-none', number === 0);
    }
    const items = shown.map(({ item }) => item);
    if (items.length !== list.children.length || items.some((item, index) => item !== list.children[index])) {
      const focused = document.activeElement;
      list.replaceChildren(...items);
      if (list.contains(focused)) (focused as HTMLElement).focus();
    }
    if (more) {
      more.hidden = Boolean(filter?.value.trim());
      more.textContent = whole ? 'Fewer' : `All ${values.length}`;
    }
  };

  filter?.addEventListener('input', draw);
  more?.addEventListener('click', () => {
    whole = !whole;
    draw();
  });
  return (...now) => {
    [chosen, counts] = now;
    draw();
  };
}

interface Row {
  readonly item: HTMLLIElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

function makeRow({ id, label }: FacetValue, onChange: (id: string) => void): Row {
  const box = make('input', { type: 'checkbox', onchange: () => onChange(id) });
  const count = make('span');
  const item = make(
    'li',
    {},
    make('label', { className: 'facet-value' }, box, ' ', make('bdi', {}, label), ' ', count),
  );
  return { item, box, count };
}
