import type { Company } from './types.ts';

/** The speakers of a session, as far as their companies go. */
interface Affiliations<C extends Company> {
  readonly speakers: readonly { readonly company: C | undefined; readonly laterCompany: C | undefined }[];
}

/**
 * The companies that a talk was given for: those that its speakers were with at the time, as far as known; unique, in
 * order. Every number of a company's talks is by this rule.
 */
export const companiesAtTheTime = <C extends Company>({ speakers }: Affiliations<C>): C[] =>
  unique(speakers.map(({ company }) => company));

/** Every company that a session lists for its speakers, at the time of the talk or later: unique, in order. */
export const listedCompanies = <C extends Company>({ speakers }: Affiliations<C>): C[] =>
  unique(speakers.flatMap(({ company, laterCompany }) => [company, laterCompany]));

const unique = <T>(items: readonly (T | undefined)[]): T[] => [...new Set(items.filter((item) => item !== undefined))];
