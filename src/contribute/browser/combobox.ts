import * as words from '#words/contribute';
import { bdi, createElement } from '../../browser/dom.ts';
import type { ContentRecords } from '../../schema/records.ts';
import { matching, offersOf } from './offers.ts';
import { setText } from './setText.ts';

// The fields that offer what is known: comboboxes with a list, after the pattern of the ARIA Authoring Practices. Lists
// of the browser itself (datalist) are not announced by all screen readers, do not grow with the text, and are slow and
// cut off on phones when there are thousands of names.

/** More would not be read; to type on is faster. */
const MAX_SHOWN = 50;

/** Makes comboboxes of the fields of a form, also of those that are added later. `status` says how much is offered. */
export function offerKnown(root: HTMLElement, archive: ContentRecords, status: HTMLElement): void {
  const offers = offersOf(archive);
  let field: HTMLInputElement | undefined;
  let index = -1;

  const list = createElement('div', { id: 'offers', className: 'form-offers' });
  list.setAttribute('role', 'listbox');
  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];

  const offersFor = (control: HTMLInputElement) => offers.get(control.dataset.target ?? '') ?? [];

  function close(): void {
    if (!field) return;
    list.remove();
    field.setAttribute('aria-expanded', 'false');
    for (const name of ['aria-activedescendant', 'aria-controls']) field.removeAttribute(name);
    status.textContent = '';
    field = undefined;
  }

  function open(control: HTMLInputElement): void {
    close();
    const found = matching(offersFor(control), control.value);
    // What is written in full is not offered again.
    if (found.length === 0 || (found.length === 1 && found[0]?.value === control.value)) return;
    field = control;
    index = -1;
    list.replaceChildren(
      ...found.slice(0, MAX_SHOWN).map(({ value, label }, place) => {
        const option = createElement('div', { id: `offer-${place}` }, bdi(label ?? value));
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.dataset.value = value;
        return option;
      }),
    );
    list.setAttribute('aria-label', control.labels?.[0]?.textContent ?? '');
    control.after(list);
    control.setAttribute('aria-controls', list.id);
    control.setAttribute('aria-expanded', 'true');
    status.textContent = words.suggestions(found.length);
  }

  function choose(next: number): void {
    const all = options();
    index = (next + all.length) % all.length;
    for (const [place, option] of all.entries()) option.setAttribute('aria-selected', String(place === index));
    field?.setAttribute('aria-activedescendant', all[index]?.id ?? '');
    all[index]?.scrollIntoView({ block: 'nearest' });
  }

  function take(option: HTMLElement): void {
    const control = field;
    close();
    if (control) setText(control, option.dataset.value ?? '');
    close(); // What was typed by that.
  }

  const comboboxOf = (target: EventTarget | null): HTMLInputElement | undefined =>
    target instanceof HTMLInputElement && target.matches('[role=combobox]') ? target : undefined;

  root.addEventListener('input', ({ target }) => {
    const control = comboboxOf(target);
    if (control?.value.trim()) open(control);
    else close();
  });
  root.addEventListener('click', ({ target }) => {
    const control = comboboxOf(target);
    if (!control || control === field) return;
    // All topics help to choose one; all names do not.
    if (control.value.trim() || offersFor(control).length <= MAX_SHOWN) open(control);
  });
  root.addEventListener('focusout', close);
  root.addEventListener('keydown', (event) => {
    const control = comboboxOf(event.target);
    const isOpen = control !== undefined && control === field;
    if (!control || event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!isOpen) open(control);
      if (field && !event.altKey) choose(event.key === 'ArrowDown' ? index + 1 : index < 0 ? -1 : index - 1);
    } else if (isOpen && event.key === 'Enter' && index >= 0) take(options()[index] as HTMLElement);
    else if (isOpen && event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  // A press on an option leaves the focus in the field.
  root.addEventListener('mousedown', (event) => {
    if ((event.target as HTMLElement).closest('[role=listbox]')) event.preventDefault();
  });
  root.addEventListener('click', ({ target }) => {
    const option = (target as HTMLElement).closest<HTMLElement>('[role=option]');
    if (option) take(option);
  });
}
