import * as words from '#words/contribute';
import { createElement, getPart } from '../../browser/dom.ts';
import { isWarning } from '../../problems/problem.ts';
import type { FoundProblem } from '../check.ts';
import { codeParts } from '../codeParts.ts';
import { ABSTRACT, type FormPlace } from '../place.ts';
import { setText } from './setText.ts';

/** A problem and the part of the form that it is about; undefined for one of the file as a whole. */
export interface PlacedProblem {
  readonly problem: FoundProblem;
  readonly place: FormPlace | undefined;
}

/** A sentence with its code as code. */
export const sentence = (text: string): (Node | string)[] =>
  codeParts(text).map((part) => (part.isCode ? createElement('code', {}, part.text) : part.text));

/**
 * Shows problems beside their fields, those of fields that `isShown` accepts, in place of what was there. What may be no
 * mistake is a note.
 */
export function showProblems(
  root: HTMLElement,
  found: readonly PlacedProblem[],
  entries: ReadonlyMap<string, readonly HTMLElement[]>,
  isShown: (key: string) => boolean,
): void {
  const items = new Map<HTMLElement, HTMLElement[]>();
  const bad = new Set<HTMLElement>();
  for (const { problem, place } of found) {
    if (place && !isShown(place.key)) continue;
    const field = place && fieldOf(root, place, entries);
    const list = field ? getPart(field, 'problems') : getPart(root, 'other-problems');
    const control = field?.matches('[data-list]') ? undefined : field?.querySelector<HTMLElement>('.form-input');
    const isNote = isWarning(problem);
    const line = place?.line ? words.line(place.line) : '';
    const item = createElement('li', {}, line, ...sentence(`${problem.message} ${problem.fix}`));
    if (isNote) item.className = 'form-note';
    if (problem.better && control instanceof HTMLInputElement) item.append(' ', replacement(control, problem.better));
    items.set(list, [...(items.get(list) ?? []), item]);
    if (control && !isNote) bad.add(control);
    const folded = field?.closest('details');
    if (folded) folded.open = true;
  }
  for (const list of root.querySelectorAll<HTMLElement>('[data-part=problems], [data-part=other-problems]'))
    replace(list, items.get(list) ?? []);
  for (const control of root.querySelectorAll<HTMLElement>('.form-input')) {
    if (bad.has(control)) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
}

/** A button that writes what a fix says into its field. */
function replacement(control: HTMLInputElement, better: string): HTMLElement {
  const button = createElement('button', { type: 'button', className: 'target search-button' }, words.use(better));
  button.addEventListener('click', () => {
    control.focus();
    setText(control, better);
  });
  return button;
}

/** Leaves a list as it is that shows the same: screen readers would read it again. */
function replace(list: HTMLElement, items: readonly HTMLElement[]): void {
  const textOf = (all: Iterable<Element>): string => [...all].map(({ textContent }) => textContent).join('\n');
  if (textOf(list.children) !== textOf(items)) list.replaceChildren(...items);
}

function fieldOf(
  root: HTMLElement,
  { key, entry, inner }: FormPlace,
  entries: ReadonlyMap<string, readonly HTMLElement[]>,
): HTMLElement | null {
  const list = root.querySelector<HTMLElement>(`[data-list="${key}"]`);
  if (!list || key === ABSTRACT) return root.querySelector(`[data-key="${key}"]`);
  const element = entry === undefined ? undefined : entries.get(key)?.[entry];
  return (
    element?.querySelector<HTMLElement>(`[data-key="${inner ?? ''}"]`) ?? element?.querySelector('[data-key]') ?? list
  );
}
