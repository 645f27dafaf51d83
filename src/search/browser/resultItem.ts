import { bdi, createElement } from '../../browser/dom.ts';
import { ordinal } from '../../wording/format.ts';
import type { SearchResult } from './engine.ts';

/** The number of a session, as wide as the largest. */
export const ordinalElement = (number: number, largest: number): HTMLElement =>
  createElement('span', { className: 'small-print' }, ordinal(number, largest));

/**
 * An item of the result list, as components/SearchHits.astro writes it, with an excerpt where there is a query. What the
 * talk has stands as it does in lists: its event, its track, its slides and video.
 */
export function resultItem(
  { url, number, title, speakers, event, track, has, excerpt }: SearchResult,
  largest: number,
  withExcerpt: boolean,
): HTMLLIElement {
  const text = createElement(
    'div',
    {},
    createElement('a', { className: 'hit-title stretched', href: url }, bdi(title)),
  );
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
  const item = createElement(
    'li',
    { className: 'hit' },
    ordinalElement(number, largest),
    text,
    createElement('p', { className: 'small-print hit-facts' }, ...facts),
  );
  if (track) item.dataset.hue = `${track.hue}`;
  return item;
}
