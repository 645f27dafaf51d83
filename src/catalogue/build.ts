import type { Problem } from '../problems/problem.ts';
import type { EventData } from '../schema/event.ts';
import type { ContentRecords } from '../schema/records.ts';
import { addSession } from './addSession.ts';
import { type Companies, gatherCompanies } from './companies.ts';
import { byId, createEntities } from './entities.ts';
import { by, byNumber, byText } from './order.ts';
import { programmeOrder } from './programme.ts';
import { checkReferences } from './references.ts';
import { relate } from './related.ts';
import { gatherSpeakers, type Speakers } from './speakers.ts';
import type { Catalogue, Company, Session } from './types.ts';

/**
 * Joins the files of a content folder into the catalogue, and returns every problem that shows only when they are
 * compared. Pure: no input or output, no clock; never throws. A catalogue with problems is incomplete and not for
 * publishing; without an event there is none.
 */
export function buildCatalogue(records: ContentRecords): { catalogue: Catalogue | undefined; problems: Problem[] } {
  const speakers = gatherSpeakers(records.sessions);
  const companies = gatherCompanies(records);
  return {
    catalogue: records.event && join(records.event.data, records, speakers, companies),
    problems: [...checkReferences(records), ...speakers.problems, ...companies.problems],
  };
}

function join(event: EventData, records: ContentRecords, speakers: Speakers, companies: Companies): Catalogue {
  const { language } = event;
  const entities = createEntities(records, speakers.entries, companies.entries, language);
  const sessions = programmeOrder(records.sessions, entities.tracks.keys(), language).map((record, index) =>
    addSession(record, index + 1, entities, companies, (session) => related(session)),
  );
  const related = relate(sessions, event);
  for (const track of entities.tracks.values()) linkNeighbours(track.sessions);

  const byName = byText<{ name: string }>(language, ({ name }) => name);
  for (const company of entities.companies.values()) company.speakers.sort(byName);
  const byTalks = by<Company>(
    byNumber((company) => -company.sessions.length),
    byName,
  );
  return {
    ...entities,
    event,
    sessions: byId(sessions),
    companies: byId([...entities.companies.values()].sort(byTalks)),
  };
}

function linkNeighbours(sessions: readonly Session[]): void {
  sessions.forEach((session, index) => {
    Object.assign(session, { previous: sessions[index - 1], next: sessions[index + 1] });
  });
}
