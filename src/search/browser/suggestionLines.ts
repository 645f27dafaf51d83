import { make, own, quoted, talks } from '../../browser/dom.ts';
import type { SearchState } from '../state.ts';
import type { Found } from './engine.ts';
import { choiceText } from './filterChips.ts';

/** Makes a link to a state, with its words. */
type WayTo = (state: SearchState, ...words: readonly (Node | string)[]) => HTMLElement;

/** What is said when nothing was found, or not all words are known: the ways out, as links to the states that find something. */
export function helpLines({ total, unknown, help }: Found, wayTo: WayTo): HTMLElement[] {
  const { meant, fewer, drop } = help ?? {};
  const said: (readonly (Node | string)[] | undefined)[] = [
    unknown.length > 0
      ? [`No talk has ${quoted(unknown)}${total > 0 ? '; these have the other words' : ''}.`]
      : undefined,
    meant && ['Did you mean ', wayTo(meant.state, own(meant.q)), '? ', count(meant.total)],
    fewer && ['Search for ', wayTo(fewer.state, own(fewer.q)), ' alone: ', count(fewer.total)],
    drop && ['Leave out ', wayTo(drop.state, ...choiceText(drop)), ': ', count(drop.total)],
  ];
  const lines = said.flatMap((line) => (line ? [make('p', {}, ...line)] : []));
  return lines.length > 0 || total > 0 ? lines : [make('p', {}, 'Fewer words, or shorter ones, may find it.')];
}

const count = (total: number): HTMLElement => make('span', { className: 'small-print' }, talks(total));

/** Makes links to states that are followed on this page, but opened elsewhere when a reader asks for that. */
export const waysOn =
  (addressOf: (state: SearchState) => string, go: (state: SearchState) => void): WayTo =>
  (state, ...words) => {
    const onclick = (event: MouseEvent): void => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go(state);
    };
    return make('a', { href: addressOf(state), onclick }, ...words);
  };
