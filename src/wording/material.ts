import type { Session } from '../catalogue/types.ts';

/** What is known of a talk besides its abstract. */
export type MaterialKind = 'both' | 'slides' | 'video' | 'none';

/** Every kind, in the order of the legend, with the words for it. */
export const materialKinds = {
  slides: 'slides',
  video: 'video',
  both: 'slides and video',
  none: 'no slides or video known',
} as const satisfies Record<MaterialKind, string>;

export function materialOf({ slides, video }: Pick<Session, 'slides' | 'video'>): MaterialKind {
  if (slides && video) return 'both';
  if (slides) return 'slides';
  return video ? 'video' : 'none';
}
