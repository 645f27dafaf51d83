import { idOf } from '../ids.ts';
import { normalize } from '../text/normalize.ts';
import { type Content, filesIn, textAt, textsAt } from './content.ts';
import { companyFile } from './contentPaths.ts';
import type { PlannedFile } from './planTypes.ts';
import type { Imported } from './types.ts';

/** Plans the files of the companies of which more than the name is known. */
export function planCompanies({ companies = [] }: Imported, content: Content): PlannedFile[] {
  const owners = new Map(
    filesIn(content, 'companies/').flatMap((file) =>
      [textAt(file, 'name') ?? '', ...textsAt(file, 'aliases')].map((name) => [normalize(name), file] as const),
    ),
  );
  return companies.flatMap((company): PlannedFile[] => {
    const { name } = company;
    const path = owners.get(normalize(name))?.path ?? companyFile(idOf(name));
    const file = { path, kind: 'company', from: `the company ${name}`, data: company, body: '' } as const;
    return idOf(name) === '' ? [] : [{ ...file, added: [], needs: [] }];
  });
}
