import * as words from '#words/search';
import { createElement } from '../../browser/dom.ts';

type Content = readonly (Node | string)[];

/** A line of the list of the dialog: a real link, which the keys move through. */
export const createOption = (className: string, href: string, ...content: Content): HTMLAnchorElement =>
  createElement('a', { className, href, role: 'option', tabIndex: -1 }, ...content);

/** Options with a name, which is shown if it has that look; none if there are no options. */
export const createGroup = (name: string, look: string, options: Content): HTMLElement[] =>
  options.length > 0
    ? [createElement('fieldset', {}, createElement('legend', { className: look }, name), ...options)]
    : [];

/** Has the keys move through the options of a list while the focus stays in a field. Returns what shows other options. */
export function moveThroughOptions(field: HTMLElement, list: HTMLElement): (content: readonly HTMLElement[]) => void {
  let options: HTMLElement[] = [];
  let active = -1;

  function activate(index: number): void {
    active = index;
    options.forEach((option, position) => {
      option.ariaSelected = `${position === active}`;
    });
    const option = options[active];
    option?.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option?.id ?? '');
  }

  field.addEventListener('keydown', (event) => {
    const last = options.length - 1;
    const option = options[active];
    const moves: Record<string, number> = {
      ArrowDown: active < last ? active + 1 : 0,
      ArrowUp: active > 0 ? active - 1 : last,
      // Without an active option, these keys move in the field.
      ...(option && { Home: 0, End: last }),
    };
    const target = moves[event.key];
    if (event.isComposing) return;
    if (target !== undefined) activate(target);
    // With Control or Command the link opens as it does by a click with them.
    else if (event.key === 'Enter' && option) option.dispatchEvent(new MouseEvent('click', event));
    else return;
    event.preventDefault();
  });

  // Not in the HTML: without the script there is no listbox.
  list.role = 'listbox';
  list.ariaLabel = words.listOfResults;
  field.ariaExpanded = 'true';
  return (content) => {
    list.replaceChildren(...content);
    options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
    options.forEach((option, index) => {
      option.id = `search-option-${index}`;
    });
    activate(-1);
  };
}
