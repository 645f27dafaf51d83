import type { Problem } from '../../problems/problem.ts';
import type { ContentRecords } from '../../schema/records.ts';
import { addressesToCorrect } from './addresses.ts';
import { rareTopics } from './rareTopics.ts';
import { similarNames } from './similarNames.ts';
import { similarTalks } from './similarTalks.ts';
import { shortAbstracts, titlesInCapitals } from './texts.ts';

/** Everything in the content that may be a mistake and that only a person can decide. Pure, like `buildCatalogue`. */
export const warningsOf = (records: ContentRecords): Problem[] => [
  ...similarNames(records),
  ...similarTalks(records),
  ...titlesInCapitals(records),
  ...shortAbstracts(records),
  ...addressesToCorrect(records),
  ...rareTopics(records),
];
