import { idOf } from '../ids.ts';
import { companyNames, speakerNames } from './archiveNames.ts';
import type { Content } from './content.ts';
import { withUniqueImportIds } from './importIds.ts';
import { joinNames, type NameUse } from './names.ts';
import { planCompanies } from './planCompanies.ts';
import { planEvent } from './planEvent.ts';
import { planSessions } from './planSessions.ts';
import { planSpeakers } from './planSpeakers.ts';
import { planTopics } from './planTopics.ts';
import { planTracks } from './planTracks.ts';
import type { ImportProblem, Plan } from './planTypes.ts';
import type { Imported, SessionSpeaker } from './types.ts';

/**
 * Plans the files of an import, with the content that exists: which file each entry belongs in, and what it would
 * contain. Writes nothing.
 */
export function planImport(source: Imported, event: string, content: Content): Plan {
  const { log } = source;
  const sessions = withUniqueImportIds(source.sessions, log);
  const imported = { ...source, sessions };
  const usesOf = (key: keyof SessionSpeaker): NameUse[] =>
    sessions.flatMap(({ speakers, from }) => speakers.flatMap(({ [key]: name }) => (name ? [{ name, from }] : [])));
  const names = joinNames('speaker', usesOf('name'), speakerNames(content), log);
  const ofCompanies = [...usesOf('company'), ...usesOf('laterCompany')];
  const companies = joinNames('company', ofCompanies, companyNames(content), log);
  const planned = planEvent(imported, event, content);
  const tracks = planTracks(imported, event, planned.name, content);
  const { topicOf, files: topicFiles } = planTopics(imported, planned.name, content);
  const around = { event, language: planned.language, tracks, topicOf, names, companies };
  const sessionFiles = planSessions(imported, content, around);
  const namedFiles = [...planSpeakers(imported, names, content), ...planCompanies(imported, content)];
  return {
    files: [...planned.files, ...tracks.files, ...topicFiles, ...namedFiles, ...sessionFiles],
    problems: [...planned.problems, ...withoutId(usesOf('name'))],
    near: [...names.near, ...companies.near],
    keys: source.keys,
  };
}

/** Names that no page can be made for. */
const withoutId = (uses: readonly NameUse[]): ImportProblem[] =>
  uses
    .filter(({ name }) => idOf(name) === '')
    .map(({ name, from }) => ({ from, message: `The name “${name}” has no letter or digit.` }));
