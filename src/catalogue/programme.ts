import type { SessionRecord } from '../schema/records.ts';
import { by, byNumber, byText, byTitle } from './order.ts';

/**
 * The sessions of one event in programme order, given the ids of its tracks in theirs. Those without a track come last,
 * and with them those of an unknown one.
 */
export function programmeOrder(
  sessions: readonly SessionRecord[],
  trackIds: Iterable<string>,
  language: string,
): SessionRecord[] {
  const trackIndex = new Map([...trackIds].map((id, index) => [id, index]));
  return sessions.toSorted(
    by(
      byNumber(({ data }) => trackIndex.get(data.track ?? '')),
      byNumber(({ data }) => data.order),
      // A talk without a time comes after the others; letters sort after digits.
      byText('en', ({ data }) => data.start ?? 'unknown'),
      byTitle(language),
    ),
  );
}
