import { type Content, filesIn, textAt, textsAt } from './content.ts';
import { isObject } from './entry.ts';

/** The names of speakers in the archive: in talks, and in the files of speakers. */
export const speakerNames = (content: Content): string[] => namesIn(content, 'speakers/', ['name']);

/** The names of companies in the archive: in talks, and in the files of companies. */
export const companyNames = (content: Content): string[] => namesIn(content, 'companies/', ['company', 'laterCompany']);

function namesIn(content: Content, folder: string, keys: readonly string[]): string[] {
  const inTalks = filesIn(content, 'events/').flatMap(({ data }) => {
    const speakers = Array.isArray(data.speakers) ? data.speakers.filter(isObject) : [];
    return speakers.flatMap((speaker) => keys.map((key) => speaker[key]));
  });
  const inFiles = filesIn(content, folder).flatMap((file) => [textAt(file, 'name'), ...textsAt(file, 'aliases')]);
  return [...new Set([...inFiles, ...inTalks])].filter((name) => typeof name === 'string');
}

/** The name of the speaker or company with that name or alias; any other value as it is. */
export type OwnerOf = (name: unknown) => unknown;

export interface Owners {
  readonly speakers: OwnerOf;
  readonly companies: OwnerOf;
}

/** Whose names the aliases in the archive are. */
export function ownersIn(content: Content): Owners {
  const ownerIn = (folder: string): OwnerOf => {
    const files = filesIn(content, folder);
    const owners = new Map(files.flatMap((file) => textsAt(file, 'aliases').map((alias) => [alias, file.data.name])));
    return (name) => (typeof name === 'string' ? (owners.get(name) ?? name) : name);
  };
  return { speakers: ownerIn('speakers/'), companies: ownerIn('companies/') };
}
