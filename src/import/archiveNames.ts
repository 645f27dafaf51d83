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
