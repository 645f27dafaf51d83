import { bdi, createElement } from '../../browser/dom.ts';
import { ordinal } from '../../wording/format.ts';
import type { SearchResult } from './engine.ts';

/**
 * An item of the result list, as components/SearchHits.astro writes it, with an excerpt where there is a query. What the
 * talk has stands as it does in lists: its event, its track, its slides and video.
 */
export function resultItem(result: SearchResult, largest: number, withExcerpt: boolean): HTMLLIElement {
  const title = createElement('a', { className: 'hit-title stretched', href: result.url }, bdi(result.title));
  const item = createElement('li', { className: 'hit' }, ...resultParts(result, largest, title, withExcerpt));
  return withHue(item, result.track?.hue);
}

/** What is shown of a result: the number in its programme, as wide as the largest; its title and text; what it has. */
export function resultParts(
  { number, speakers, event, track, has, excerpt }: SearchResult,
  largest: number,
  title: HTMLElement,
  withExcerpt: boolean,
): HTMLElement[] {
  const text = createElement('div', {}, title);
  if (speakers) text.append(createElement('p', { className: 'small-print hit-speakers' }, speakers));
  if (withExcerpt && excerpt.length > 0) {
    const parts = excerpt.map(({ text, mark }) => (mark ? createElement('mark', {}, text) : text));
    text.append(createElement('p', { className: 'excerpt', dir: 'auto' }, ...parts));
  }
  const facts = [
    ...(event ? [createElement('span', {}, event)] : []),
    ...(track ? [createElement('span', { className: 'text-track' }, track.label)] : []),
    ...has.map((label) => createElement('span', { className: 'hit-has' }, label)),
  ];
  return [
    createElement('span', { className: 'small-print' }, ordinal(number, largest)),
    text,
    createElement('p', { className: 'small-print hit-facts' }, ...facts),
  ];
}

/** Gives an element the colours of a track. */
export function withHue<E extends HTMLElement>(element: E, hue: number | undefined): E {
  if (hue !== undefined) element.dataset.hue = `${hue}`;
  return element;
}
