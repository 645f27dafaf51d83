import type { Problem } from '../problems/problem.ts';
import type { ContentRecords } from '../schema/records.ts';
import { type Companies, gatherCompanies } from './companies.ts';
import { checkReferences } from './references.ts';
import { checkSchedule } from './schedule.ts';
import { gatherSpeakers, type Speakers } from './speakers.ts';

/** The speakers and companies that the files name, and every problem that shows only when the files are compared. */
export interface CheckedRecords {
  readonly speakers: Speakers;
  readonly companies: Companies;
  readonly problems: Problem[];
}

/** Compares the files of a content folder with each other. */
export function checkRecords(records: ContentRecords): CheckedRecords {
  const speakers = gatherSpeakers(records);
  const companies = gatherCompanies(records);
  const problems = [
    ...checkReferences(records),
    ...checkSchedule(records),
    ...speakers.problems,
    ...companies.problems,
  ];
  return { speakers, companies, problems };
}
