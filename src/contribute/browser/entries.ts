import * as words from '#words/contribute';
import { getPart } from '../../browser/dom.ts';
import type { Group } from '../values.ts';

// The entries of a list in the form, such as the speakers.

/** Makes the ids of each entry's fields unique. */
let count = 0;

/** The entries of a list that the form shows. */
export const entriesOf = (list: HTMLElement): HTMLElement[] => [
  ...getPart(list, 'entries').querySelectorAll<HTMLElement>(':scope > li'),
];

/** The control of each field of an entry, by its key; the one of a list of texts has an empty key. */
export const controlsOf = (entry: HTMLElement): Map<string, HTMLInputElement | HTMLSelectElement> =>
  new Map(
    [...entry.querySelectorAll<HTMLElement>('[data-key]')].map((field) => [
      field.dataset.key ?? '',
      field.querySelector('[data-control]') as HTMLInputElement,
    ]),
  );

/** Adds an entry with these values. */
export function addEntry(list: HTMLElement, value: string | Group = ''): HTMLElement {
  const template = list.querySelector('template') as HTMLTemplateElement;
  const entry = document.importNode(template.content, true).firstElementChild as HTMLElement;
  count += 1;
  for (const element of entry.querySelectorAll('*')) {
    for (const { name, value: text } of [...element.attributes])
      if (text.includes('-ENTRY-')) element.setAttribute(name, text.replaceAll('-ENTRY-', `-${count}-`));
  }
  for (const [key, control] of controlsOf(entry))
    setValue(control, typeof value === 'string' ? value : (value[key] ?? ''));
  getPart(list, 'entries').append(entry);
  renumber(list);
  return entry;
}

/** Sets a control; a choice that does not have the value gets it. */
export function setValue(control: HTMLInputElement | HTMLSelectElement, value: string): void {
  if (control instanceof HTMLSelectElement && ![...control.options].some((option) => option.value === value))
    control.append(new Option(value));
  control.value = value;
}

/** Moves or removes the entry that a button is in. Returns what is to have the focus then. */
export function changeEntry(button: HTMLElement, action: 'up' | 'down' | 'remove'): HTMLElement {
  const entry = button.closest('li') as HTMLElement;
  const list = entry.closest('[data-list]') as HTMLElement;
  const next = entry.nextElementSibling as HTMLElement | null;
  const before = entry.previousElementSibling as HTMLElement | null;
  if (action === 'up') before?.before(entry);
  else if (action === 'down') next?.after(entry);
  else entry.remove();
  renumber(list);
  if (action === 'remove')
    return (next ?? before ?? list).querySelector('[data-control], [data-action=add]') as HTMLElement;
  if (!(button as HTMLButtonElement).disabled) return button;
  return entry.querySelector('[data-action]:not(:disabled)') as HTMLElement;
}

function renumber(list: HTMLElement): void {
  const entries = entriesOf(list);
  entries.forEach((entry, index) => {
    const legend = entry.querySelector('legend') as HTMLElement;
    const noun = legend.dataset.noun ?? '';
    legend.textContent = words.entry(noun, index + 1);
    const disable = (action: string, disabled: boolean): void => {
      (entry.querySelector(`[data-action=${action}]`) as HTMLButtonElement).disabled = disabled;
    };
    disable('up', index === 0);
    disable('down', index === entries.length - 1);
  });
}
