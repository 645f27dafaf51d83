import type { Session } from '../catalogue/types.ts';

/** What is known of a talk besides its abstract. */
export type ResourceKind = 'both' | 'slides' | 'video' | 'none';

/** Every kind, in the order of the legend, with its label. */
export const resourceKinds = {
  slides: 'slides',
  video: 'video',
  both: 'slides and video',
  none: 'no slides or video known',
} as const satisfies Record<ResourceKind, string>;

export function resourcesOf({ slides, video }: Pick<Session, 'slides' | 'video'>): ResourceKind {
  if (slides && video) return 'both';
  if (slides) return 'slides';
  return video ? 'video' : 'none';
}
