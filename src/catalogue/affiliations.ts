import type { Company, Session } from './types.ts';

type Speakers = Pick<Session, 'speakers'>;

/** The companies that a session's speakers were with at the time of the talk, as far as known: unique, in order. */
export const companiesAtTheTime = ({ speakers }: Speakers): Company[] =>
  unique(speakers.map(({ company, then }) => then ?? company));

/** Every company that a session lists for its speakers, at the time of the talk or later: unique, in order. */
export const listedCompanies = ({ speakers }: Speakers): Company[] =>
  unique(speakers.flatMap(({ company, then }) => [company, then]));

const unique = (companies: readonly (Company | undefined)[]): Company[] => [
  ...new Set(companies.filter((company) => company !== undefined)),
];
