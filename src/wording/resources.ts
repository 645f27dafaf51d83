import type { Session } from '../catalogue/types.ts';

/** What is known of a talk besides its abstract. */
export type ResourceKind = 'both' | 'slides' | 'video' | 'none';

type Resources = Pick<Session, 'slides' | 'video' | 'links'>;

export const hasResource = (session: Resources, kind: 'slides' | 'video'): boolean =>
  session[kind] !== undefined || session.links.some((link) => link.kind === kind);

export function resourcesOf(session: Resources): ResourceKind {
  const [slides, video] = [hasResource(session, 'slides'), hasResource(session, 'video')];
  if (slides && video) return 'both';
  if (slides) return 'slides';
  return video ? 'video' : 'none';
}
