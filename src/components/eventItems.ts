import { words } from '../archive.ts';
import type { Event } from '../catalogue/types.ts';
import { eventListPath } from '../paths.ts';

/** The links to the lists of an event. */
export const eventItems = (event: Event): { text: string; href: string }[] => [
  { text: words.things.talks, href: eventListPath(event, 'sessions') },
  ...(event.tracks.size > 0 ? [{ text: words.things.tracks, href: eventListPath(event, 'tracks') }] : []),
];
