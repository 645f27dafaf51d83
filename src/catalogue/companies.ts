import { at } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { CompanyData } from '../schema/company.ts';
import type { ContentRecords, SessionRecord } from '../schema/records.ts';
import { gatherNamed, type Mention, type Named } from './named.ts';

export type Companies = Named<CompanyData>;

/** Gathers the companies from the sessions, and their details from the files in `companies/`. */
export function gatherCompanies({ companies: files, sessions, refused }: ContentRecords): Companies {
  const named = gatherNamed('companies', files, sessions.flatMap(mentionsIn), refused);
  return { ...named, problems: [...sameAffiliations(sessions, named.idOf), ...named.problems] };
}

const mentionsIn = ({ file, data }: SessionRecord): Mention[] =>
  data.speakers.flatMap((speaker, index) =>
    (['company', 'laterCompany'] as const).flatMap((key) => {
      const name = speaker[key];
      return name === undefined ? [] : [{ name, file, place: at('speakers', index, key) }];
    }),
  );

/** Reports speakers with the same company in both keys. */
function sameAffiliations(sessions: readonly SessionRecord[], idOf: Companies['idOf']): Problem[] {
  return sessions.flatMap(({ file, data }) =>
    data.speakers.flatMap(({ name, company = '', laterCompany = '' }, index) => {
      const id = idOf(company);
      if (id === undefined || id !== idOf(laterCompany)) return [];
      return [problem('same-affiliation', file, at('speakers', index, 'laterCompany'), { name, company })];
    }),
  );
}
