import type { Problem } from '../../problems/problem.ts';
import type { ContentRecords, SessionRecord } from '../../schema/records.ts';
import { addressesToCorrect } from './addresses.ts';
import { rareTopics } from './rareTopics.ts';
import { similarNames } from './similarNames.ts';
import { similarTalks } from './similarTalks.ts';
import { shortAbstracts, titlesInCapitals } from './texts.ts';

/** Everything in the content that may be a mistake and that only a person can decide. Pure, like `buildCatalogue`. */
export const warningsOf = (records: ContentRecords): Problem[] => [
  ...similarNames(records),
  ...similarTalks(records),
  ...warningsOfEach(records),
  ...rareTopics(records),
];

/** What shows in a talk by itself. */
export const warningsOfEach = (records: ContentRecords): Problem[] => [
  ...titlesInCapitals(records),
  ...shortAbstracts(records),
  ...addressesToCorrect(records),
];

/** What shows when a talk that is being edited is compared with others; of talks, with those of its event. */
export const warningsOfComparison = (talk: SessionRecord, records: ContentRecords): Problem[] => [
  ...similarNames(records, talk.file),
  ...similarTalks({ ...records, sessions: records.sessions.filter(({ event }) => event === talk.event) }),
];
