import { type Mistake, TALK, withTrack } from '../case.ts';

/** Names of tracks, topics, speakers and companies that lead nowhere, or to two places. */
export const references: readonly Mistake[] = [
  {
    what: 'the id of a track with a letter too many',
    files: withTrack('track: maiin'),
    problems: [[`${TALK}:3:8 unknown-track`, 'There is no track `maiin` at this event.', 'Did you mean `main`?']],
  },
];
