import { make, own } from '../../browser/dom.ts';
import type { Result } from './engine.ts';

/** The number of a session with leading zeros, as wide as the largest. */
export const ordinal = (number: number, largest: string): HTMLElement =>
  make('span', { className: 'small-print' }, `${number}`.padStart(largest.length, '0'));

/** A line of the results, set as sessions are in every list, with the place that speaks of what was searched for. */
export function line({ url, number, title, speakers, track, excerpt }: Result, largest: string): HTMLLIElement {
  const text = make('div', {}, make('a', { className: 'stretched', href: url }, own(title)));
  if (speakers) text.append(make('p', { className: 'small-print' }, speakers));
  if (excerpt.length > 0) {
    const parts = excerpt.map(({ text, mark }) => (mark ? make('mark', {}, text) : text));
    text.append(make('p', { className: 'excerpt', dir: 'auto' }, ...parts));
  }
  const item = make(
    'li',
    { className: 'hit' },
    ordinal(number, largest),
    text,
    make('p', { className: 'small-print hit-track' }, make('span', { className: 'text-track' }, track.label)),
  );
  item.dataset.track = track.id;
  return item;
}
