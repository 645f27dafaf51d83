import { quote, talksFound } from '#words/counts';
import * as words from '#words/search';
import { bdi, createElement } from '../../browser/dom.ts';
import { EVERYTHING } from '../state.ts';
import type { SearchResult, SearchResults } from './engine.ts';
import type { Entity } from './entities.ts';
import { explanation } from './explanation.ts';
import { urlOf } from './history.ts';
import { createGroup, createOption } from './options.ts';
import { resultParts, withHue } from './resultItem.ts';

// What the dialog lists.

/** A query to search for in the dialog. */
function queryOption(q: string, look: string, ...content: readonly (Node | string)[]): HTMLElement {
  const option = createOption(`target ${look}`, urlOf({ ...EVERYTHING, q }), createElement('span', {}, ...content));
  option.dataset.searchFor = q;
  return option;
}

/** Queries to search for again, and a button that calls `clear`. */
export function recentOptions(queries: readonly string[], clear: () => void): HTMLElement[] {
  const button = createElement(
    'button',
    { type: 'button', className: 'target small-print underline', role: 'option', tabIndex: -1, onclick: clear },
    words.clearRecent,
  );
  const options = queries.map((query) => queryOption(query, '', bdi(query)));
  return createGroup(words.recent, 'small-print py-2', options.length > 0 ? [...options, button] : []);
}

/** Another query that a reader may have meant, shown as `text`. */
export const insteadOption = (query: string, text = query): HTMLElement =>
  queryOption(query, 'small-print search-instead', words.searchFor, bdi(text), words.instead);

export const entityOptions = (entities: readonly Entity[]): HTMLElement[] =>
  createGroup(
    words.pages,
    'sr-only',
    entities.map(({ kind, label, url, hue }) => {
      const what = createElement('span', { className: 'small-print' }, kind);
      return withHue(createOption('hit search-page', url, bdi(label), ' ', what), hue);
    }),
  );

export const talkOptions = (results: readonly SearchResult[], largest: number): HTMLElement[] =>
  createGroup(
    words.talks,
    'sr-only',
    results.map((result) => {
      const parts = resultParts(result, largest, bdi(result.title), true);
      return withHue(createOption('hit', result.url, ...parts), result.track?.hue);
    }),
  );

/** What was searched for, and how much was found. */
export function summaryOf(found: SearchResults): string {
  const { total, withAllWords, corrected } = found;
  const sentences = explanation(found);
  if (total === withAllWords && (total > 0 || sentences.length === 0)) sentences.unshift(`${talksFound(total)}.`);
  if (corrected !== undefined) sentences.unshift(`${words.showingResults}${quote(corrected)}.`);
  return sentences.join(' ');
}
