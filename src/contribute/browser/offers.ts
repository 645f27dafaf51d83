import * as words from '#words/contribute';
import { createElement } from '../../browser/dom.ts';
import type { ContentRecords } from '../../schema/records.ts';
import { similarName } from '../similarNames.ts';
import { listIdOf } from './listId.ts';

// What the form offers as somebody types: the tracks of the event, and known topics, speakers and companies.

/** The names of the speakers or companies of an archive. */
export function knownNames(
  { sessions, speakers, companies }: ContentRecords,
  kind: 'speakers' | 'companies',
): string[] {
  const files = kind === 'speakers' ? speakers : companies;
  const used = sessions.flatMap(({ data }) =>
    data.speakers.flatMap(({ name, company, laterCompany }) =>
      kind === 'speakers' ? [name] : [company, laterCompany],
    ),
  );
  const all = [...used, ...files.flatMap(({ data: { name, aliases } }) => [name, ...aliases])];
  return [...new Set(all.filter((name) => name !== undefined))].toSorted((a, b) =>
    a.localeCompare(b, document.documentElement.lang),
  );
}

/** Fills the lists from which fields offer what is known. */
export function fillOffers(root: HTMLElement, archive: ContentRecords): void {
  const fill = (target: string, options: readonly HTMLOptionElement[]): void =>
    root.querySelector(`#${listIdOf(target)}`)?.replaceChildren(...options);
  fill(
    'topics',
    archive.topics.map(({ id, data }) => createElement('option', { value: id, label: data.title })),
  );
  for (const kind of ['speakers', 'companies'] as const)
    fill(
      kind,
      knownNames(archive, kind).map((value) => createElement('option', { value })),
    );
}

/** Offers the tracks of an event; the one that is chosen stays. */
export function fillTracks(root: HTMLElement, archive: ContentRecords, event: string): void {
  for (const select of root.querySelectorAll<HTMLSelectElement>('select[data-target=tracks]')) {
    const { value } = select;
    const tracks = archive.tracks.filter((track) => track.event === event);
    const options = tracks.map(({ id, data }) => createElement('option', { value: id, textContent: data.title }));
    if (value && !tracks.some(({ id }) => id === value)) options.push(createElement('option', { textContent: value }));
    select.replaceChildren(createElement('option', { value: '', textContent: '–' }), ...options);
    select.value = value;
  }
}

/** Points out a name that is nearly one that the archive has, with a button that takes that one. */
export function showSimilar(control: HTMLInputElement, names: readonly string[], take: () => void): void {
  const list = control.parentElement?.querySelector('[data-part=problems]');
  list?.querySelector('.form-hint')?.remove();
  const similar = similarName(control.value, names);
  if (similar === undefined || !list) return;
  const button = createElement('button', { type: 'button', className: 'target search-button' }, words.use(similar));
  button.addEventListener('click', () => {
    control.value = similar;
    list.querySelector('.form-hint')?.remove();
    control.focus();
    take();
  });
  list.append(createElement('li', { className: 'form-hint' }, words.isItTheSame(similar), button));
}
