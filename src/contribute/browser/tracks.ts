import { createElement } from '../../browser/dom.ts';
import type { ContentRecords } from '../../schema/records.ts';

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
