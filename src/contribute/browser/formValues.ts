import { getPart } from '../../browser/dom.ts';
import { ABSTRACT } from '../place.ts';
import type { Group, Talk, Value } from '../values.ts';
import { addEntry, controlsOf, entriesOf, setValue } from './entries.ts';

/** What the form says, and the elements of the entries that have anything in them, by the key of their list. */
export interface FormContent {
  readonly talk: Talk;
  readonly entries: ReadonlyMap<string, readonly HTMLElement[]>;
}

const listsOf = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-list]')];

/** The fields that are no list and in none. */
const fieldsOf = (root: HTMLElement): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('[data-key]')].filter(
    (field) => field.dataset.key !== ABSTRACT && !field.closest('[data-list]'),
  );

const controlOf = (field: HTMLElement) => field.querySelector('[data-control]') as HTMLInputElement;

/** Reads the form. `hidden` are values of the file that the form has no field for. */
export function readForm(root: HTMLElement, hidden: Talk['values']): FormContent {
  const values: Record<string, Value> = { ...hidden };
  const entries = new Map<string, HTMLElement[]>();
  for (const field of fieldsOf(root)) values[field.dataset.key ?? ''] = controlOf(field).value.trim();
  for (const list of listsOf(root)) {
    const key = list.dataset.list ?? '';
    const filled = entriesOf(list).flatMap((element) => {
      const pairs = [...controlsOf(element)].map(([name, { value }]) => [name, value.trim()] as const);
      const group: Group = Object.fromEntries(pairs.filter(([, value]) => value !== ''));
      const value = list.dataset.controlKind === 'list' ? (group[''] ?? '') : group;
      return Object.keys(group).length > 0 ? [{ element, value }] : [];
    });
    values[key] = filled.map(({ value }) => value);
    entries.set(
      key,
      filled.map(({ element }) => element),
    );
  }
  const kept = Object.entries(values).filter(([, value]) => value.length > 0);
  const abstract = (getPart<HTMLTextAreaElement>(root, 'abstract').value ?? '').replace(/^(?:[ \t]*\n)+|\s+$/g, '');
  return { talk: { values: Object.fromEntries(kept), abstract }, entries };
}

/** Writes a talk into the form. Returns the values that it has no field for. */
export function fillForm(root: HTMLElement, { values, abstract }: Talk): Talk['values'] {
  const rest = { ...values };
  for (const field of fieldsOf(root)) {
    const key = field.dataset.key ?? '';
    setValue(controlOf(field), String(values[key] ?? ''));
    delete rest[key];
  }
  for (const list of listsOf(root)) {
    const key = list.dataset.list ?? '';
    const value = values[key] ?? [];
    getPart(list, 'entries').replaceChildren();
    for (const entry of typeof value === 'string' ? [value] : value) addEntry(list, entry);
    delete rest[key];
  }
  getPart<HTMLTextAreaElement>(root, 'abstract').value = abstract;
  return rest;
}
