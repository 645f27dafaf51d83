import type { Event } from '../catalogue/types.ts';
import { eventListPath } from '../paths.ts';

/** The links to the lists of an event. */
export const eventItems = (event: Event): { text: string; href: string }[] => [
  { text: 'Talks', href: eventListPath(event, 'sessions') },
  ...(event.tracks.size > 0 ? [{ text: 'Tracks', href: eventListPath(event, 'tracks') }] : []),
];
