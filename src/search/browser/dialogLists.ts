import { bdi, createElement } from '../../browser/dom.ts';
import { talkCount } from '../../wording/format.ts';
import { EVERYTHING } from '../state.ts';
import type { SearchResult, SearchResults } from './engine.ts';
import type { Entity } from './entities.ts';
import { explanation } from './explanation.ts';
import { urlOf } from './history.ts';
import { createGroup, createOption } from './options.ts';
import { resultParts, withHue } from './resultItem.ts';

// What the dialog lists.

const queryOption = (q: string, ...content: readonly (Node | string)[]): HTMLElement =>
  createOption('search-line', urlOf({ ...EVERYTHING, q }), content, q);

/** Queries to search for again, and a button that calls `clear`. */
export function recentOptions(queries: readonly string[], clear: () => void): HTMLElement[] {
  const button = createElement(
    'button',
    { type: 'button', className: 'search-line search-forget', role: 'option', tabIndex: -1, onclick: clear },
    'Clear these',
  );
  return createGroup(
    'Recent searches',
    queries.length > 0 ? [...queries.map((query) => queryOption(query, bdi(query))), button] : [],
  );
}

/** Another query that a reader may have meant, shown as `text`. */
export const insteadOption = (query: string, text = query): HTMLElement =>
  queryOption(query, 'Search for ', bdi(text), ' instead');

export const entityOptions = (entities: readonly Entity[]): HTMLElement[] =>
  createGroup(
    'Pages',
    entities.map(({ kind, label, url, hue }) =>
      withHue(
        createOption('search-line search-page', url, [
          bdi(label),
          ' ',
          createElement('span', { className: 'small-print' }, kind),
        ]),
        hue,
      ),
    ),
  );

export const talkOptions = (results: readonly SearchResult[], largest: number): HTMLElement[] =>
  createGroup(
    'Talks',
    results.map((result) =>
      withHue(
        createOption('hit', result.url, resultParts(result, largest, bdi(result.title), true)),
        result.track?.hue,
      ),
    ),
  );

/** What was searched for, and how much was found. */
export function summaryOf(found: SearchResults): string {
  const { total, withAllWords, corrected } = found;
  const sentences = explanation(found);
  if (total === withAllWords && (total > 0 || sentences.length === 0)) sentences.unshift(`${talkCount(total)}.`);
  if (corrected !== undefined) sentences.unshift(`Showing results for “${corrected}”.`);
  return sentences.join(' ');
}
