import * as words from '#words/search';
import { bdi, createElement, getPart } from '../../browser/dom.ts';
import { normalize } from '../../text/normalize.ts';
import { type FacetValue, FIRST_VALUES, filterValues } from '../facets.ts';

/** The maximum number of values shown, so that drawing them is fast. */
const MAX_COUNT = 200;

/** Draws a facet: its values, which of them are chosen, and their counts. */
export type DrawFacet = (
  values: readonly FacetValue[],
  chosen: readonly string[],
  counts: ReadonlyMap<string, number>,
) => void;

/**
 * Fills the element of a facet with a checkbox for each value. A long facet has a field to filter its values. One that is
 * open is hidden while none of its values has a talk.
 */
export function createFacet(facet: HTMLDetailsElement, onChange: (id: string) => void): DrawFacet {
  const list = getPart(facet, 'values');
  const filter = getPart<HTMLInputElement>(facet, 'filter') as HTMLInputElement | null;
  const more = getPart<HTMLButtonElement>(facet, 'more') as HTMLButtonElement | null;
  /** Those of the page as it is written stay, with the focus that they may have. */
  const rows = new Map([...list.children].map((row) => [boxOf(row).value, row]));
  let values: readonly FacetValue[] = [];
  let chosen: readonly string[] = [];
  let counts: ReadonlyMap<string, number> = new Map();
  let isExpanded = !filter;

  const rowOf = (value: FacetValue): Element => {
    const row = rows.get(value.id) ?? createRow(value);
    rows.set(value.id, row);
    return row;
  };

  const countOf = ({ id }: FacetValue): number => counts.get(id) ?? 0;

  /** The values to show, those with the highest counts first; always with the chosen and the focused ones. */
  const visibleValues = (): readonly FacetValue[] => {
    if (!filter) return values;
    const wanted = normalize(filter.value.trim());
    const ranked = values
      .filter(
        ({ label, aliases = [] }) => !wanted || [label, ...aliases].some((name) => normalize(name).includes(wanted)),
      )
      .toSorted((a, b) => countOf(b) - countOf(a));
    if (isExpanded || wanted) return ranked.slice(0, MAX_COUNT);
    return ranked.filter(
      ({ id }, index) => index < FIRST_VALUES || chosen.includes(id) || rows.get(id)?.contains(document.activeElement),
    );
  };

  const draw = (): void => {
    const items = visibleValues().map((value) => {
      const row = rowOf(value);
      const number = countOf(value);
      boxOf(row).checked = chosen.includes(value.id);
      (row.querySelector('span') as HTMLElement).textContent = `${number}`;
      row.classList.toggle('facet-none', !number);
      return row;
    });
    if (items.length !== list.children.length || items.some((item, index) => item !== list.children[index])) {
      const focused = document.activeElement;
      list.replaceChildren(...items);
      if (list.contains(focused)) (focused as HTMLElement).focus();
    }
    const isUseful = !values[0] || chosen[0] || values.some(countOf);
    facet.hidden = !isUseful && !facet.contains(document.activeElement);
    if (more) {
      more.hidden = Boolean(filter?.value.trim());
      more.textContent = isExpanded ? words.fewerValues : `${words.allValues}${values.length}`;
    }
  };

  list.onchange = ({ target }) => onChange((target as HTMLInputElement).value);
  filter?.addEventListener('input', draw);
  more?.addEventListener('click', () => {
    isExpanded = !isExpanded;
    draw();
  });
  return (all, nowChosen, nowCounts) => {
    values = filterValues(all);
    chosen = nowChosen;
    counts = nowCounts;
    if (values[0]) draw();
  };
}

const boxOf = (row: Element): HTMLInputElement => row.querySelector('input') as HTMLInputElement;

function createRow({ id, label }: FacetValue): Element {
  const box = createElement('input', { type: 'checkbox', value: id });
  const content = createElement(
    'label',
    { className: 'facet-value' },
    box,
    ' ',
    bdi(label),
    ' ',
    createElement('span'),
  );
  return createElement('li', {}, content);
}
