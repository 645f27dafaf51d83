import { marks } from '#words/saved';
import { createElement } from '../../browser/dom.ts';
import { keyedSessionPath } from '../../paths.ts';
import type { SavedList } from '../list.ts';

/** Marks the talks in lists that are saved and that are read, in the margin, where nothing moves for it. */
export function showMarks(list: SavedList, read: readonly string[]): void {
  const paths = {
    saved: new Set(Object.keys(list).map(keyedSessionPath)),
    read: new Set(read.map(keyedSessionPath)),
  };
  for (const link of document.querySelectorAll('a:is(.stretched, .hit)')) {
    const kinds = (['saved', 'read'] as const).filter((kind) => paths[kind].has(link.getAttribute('href') ?? ''));
    link.querySelector('.talk-marks')?.remove();
    if (kinds.length === 0) continue;
    const words = kinds.map((kind) => {
      const word = createElement('span', { className: 'sr-only' }, ` (${marks[kind]})`);
      return createElement('span', { className: `mark-${kind}` }, word);
    });
    link.append(createElement('span', { className: 'talk-marks print:hidden' }, ...words));
  }
}
