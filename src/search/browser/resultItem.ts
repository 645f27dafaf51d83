import { bdi, createElement } from '../../browser/dom.ts';
import { ordinal } from '../../wording/format.ts';
import type { SearchResult } from './engine.ts';

/** The number of a session, as wide as the largest. */
export const ordinalElement = (number: number, largest: number): HTMLElement =>
  createElement('span', { className: 'small-print' }, ordinal(number, largest));

/** An item of the result list, which looks like an item of a list of sessions, with an excerpt. */
export function resultItem(
  { url, number, title, speakers, event, track, excerpt }: SearchResult,
  largest: number,
): HTMLLIElement {
  const text = createElement('div', {}, createElement('a', { className: 'stretched', href: url }, bdi(title)));
  if (speakers) text.append(createElement('p', { className: 'small-print' }, speakers));
  if (excerpt.length > 0) {
    const parts = excerpt.map(({ text, mark }) => (mark ? createElement('mark', {}, text) : text));
    text.append(createElement('p', { className: 'excerpt', dir: 'auto' }, ...parts));
  }
  const place = [
    ...(event ? [createElement('span', { className: 'block' }, event)] : []),
    ...(track ? [createElement('span', { className: 'text-track' }, track.label)] : []),
  ];
  const item = createElement(
    'li',
    { className: 'hit' },
    ordinalElement(number, largest),
    text,
    createElement('p', { className: 'small-print hit-track' }, ...place),
  );
  if (track) item.dataset.hue = `${track.hue}`;
  return item;
}
