import * as words from '#words/saved';
import { createElement } from '../../browser/dom.ts';
import { keyedSessionPath } from '../../paths.ts';
import { resultItem } from '../../search/browser/resultItem.ts';
import type { Talk, TalksFile } from '../talks.ts';

/** The item of a talk, as in lists and among results of the search, with its time and room. */
export function talkItem(talk: Talk, { largest, severalEvents }: TalksFile): HTMLLIElement {
  const item = resultItem(
    {
      ...talk,
      url: keyedSessionPath(talk.key),
      event: severalEvents ? talk.event : undefined,
      track: talk.track,
      excerpt: [],
    },
    largest,
    false,
  );
  const place = [talk.when, talk.room].filter((text) => text).join(', ');
  if (place) item.querySelector('div')?.append(createElement('p', { className: 'small-print' }, place));
  return item;
}

/** The item of a talk of which only the title is known; it has no page any more if it is gone from the archive. */
export function titleItem(key: string, title: string, isGone: boolean): HTMLLIElement {
  const name = createElement('bdi', {}, title);
  const shown = isGone
    ? [name, createElement('p', { className: 'small-print' }, words.gone)]
    : [createElement('a', { className: 'stretched', href: keyedSessionPath(key) }, name)];
  return createElement('li', { className: 'hit' }, createElement('span'), createElement('div', {}, ...shown));
}
