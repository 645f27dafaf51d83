import type { SessionRecord } from '../schema/records.ts';
import { by, byNumber, byTitle } from './order.ts';

/** The sessions in programme order, given the ids of the tracks in theirs. Sessions of unknown tracks are left out. */
export function programmeOrder(
  sessions: readonly SessionRecord[],
  trackIds: Iterable<string>,
  language: string,
): SessionRecord[] {
  const trackIndex = new Map([...trackIds].map((id, index) => [id, index]));
  return sessions
    .filter(({ data }) => trackIndex.has(data.track))
    .toSorted(
      by(
        byNumber(({ data }) => trackIndex.get(data.track)),
        byNumber(({ data }) => data.order),
        byTitle(language),
      ),
    );
}
