import { COMPONENT_WORDS } from '../abstract/components.ts';
import type { Words } from '../words/words.ts';

/**
 * The HTML of an abstract with what its components say in the words of the page. Abstracts are rendered before the
 * language of the archive is known, and can contain neither these elements nor their classes otherwise.
 */
export const abstractHtml = (html: string, words: Pick<Words['talk'], 'editorsNote' | 'lostWords'>): string =>
  html
    .replaceAll(
      `<p class="editors-note-label">${COMPONENT_WORDS.note}</p>`,
      label('p', 'editors-note-label', words.editorsNote),
    )
    .replaceAll(`<span class="sr-only">${COMPONENT_WORDS.gap}</span>`, label('span', 'sr-only', words.lostWords));

const label = (tag: string, name: string, text: string): string => `<${tag} class="${name}">${text}</${tag}>`;
