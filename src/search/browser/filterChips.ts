import { make } from '../../browser/dom.ts';
import type { Facet } from '../facets.ts';

/** A chosen value, as it is shown and taken away. */
export interface Choice {
  readonly facet: Facet;
  readonly id: string;
  readonly label: string;
}

/** What a facet is called before one of its values. */
const NAMES = { track: 'Track', topic: 'Topic', company: 'Company', speaker: 'Speaker', has: 'With' };

export const choiceText = ({ facet, label }: Choice): (HTMLElement | string)[] => [
  make('span', { className: 'chip-facet' }, NAMES[facet]),
  ' ',
  make('bdi', {}, label),
];

/** Shows the chosen values as buttons that take them away; where one was pressed, the keyboard goes on at the next. */
export function showChoices(list: HTMLElement, choices: readonly Choice[], remove: (choice: Choice) => void): void {
  const place = [...list.children].findIndex((item) => item.contains(document.activeElement));
  list.replaceChildren(
    ...choices.map((choice) => {
      const chip = make('button', { type: 'button', className: 'chip', onclick: () => remove(choice) });
      chip.append(make('span', { className: 'sr-only' }, 'Remove'), ' ', ...choiceText(choice));
      return make('li', {}, chip);
    }),
  );
  const buttons = list.querySelectorAll('button');
  if (place >= 0) buttons[Math.min(place, buttons.length - 1)]?.focus();
}
