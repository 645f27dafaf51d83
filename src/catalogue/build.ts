import { withoutHash } from '../paths.ts';
import type { Problem } from '../problems/problem.ts';
import type { ArchiveData } from '../schema/archive.ts';
import type { ContentRecords } from '../schema/records.ts';
import { addSession } from './addSession.ts';
import { checkRecords } from './check.ts';
import type { Companies } from './companies.ts';
import { byId, bySortName, createEntities } from './entities.ts';
import { by, byNumber, byText } from './order.ts';
import { programmeOrder } from './programme.ts';
import { relate } from './related.ts';
import type { Speakers } from './speakers.ts';
import type { Catalogue, Company, Session } from './types.ts';

/**
 * Joins the files of a content folder into the catalogue, and returns every problem that shows only when they are
 * compared. Pure: no input or output, no clock; never throws. A catalogue with problems is incomplete and not for
 * publishing; without an archive or an event there is none.
 */
export function buildCatalogue(records: ContentRecords): { catalogue: Catalogue | undefined; problems: Problem[] } {
  const { speakers, companies, problems } = checkRecords(records);
  const { archive, events } = records;
  return {
    catalogue: archive && events.length > 0 ? join(archive.data, records, speakers, companies) : undefined,
    problems,
  };
}

function join(archive: ArchiveData, records: ContentRecords, speakers: Speakers, companies: Companies): Catalogue {
  const { language } = archive;
  const entities = createEntities(records, speakers.entries, companies.entries, language);
  const ids = { speakers: speakers.idOf, companies: companies.idOf };
  const byEvent = Map.groupBy(records.sessions, ({ event }) => event);
  const sessions = [...entities.events.values()].flatMap((event) =>
    programmeOrder(byEvent.get(event.id) ?? [], event.tracks.keys(), language).map((record) =>
      addSession(record, event, entities, ids, (session) => related(session)),
    ),
  );
  const related = relate(sessions);
  for (const event of entities.events.values()) linkNeighbours(event.sessions);

  const byName = byText<{ name: string }>(language, ({ name }) => name);
  for (const company of entities.companies.values()) company.speakers.sort(bySortName(language));
  const byTalks = by<Company>(
    byNumber((company) => -company.sessions.length),
    byName,
  );
  return {
    ...archive,
    ...entities,
    about: records.about,
    deadLinks: new Map(records.deadLinks?.data.links.map(({ url, since }) => [withoutHash(url), since])),
    sessions,
    companies: byId([...entities.companies.values()].sort(byTalks)),
  };
}

function linkNeighbours(sessions: readonly Session[]): void {
  sessions.forEach((session, index) => {
    Object.assign(session, { previous: sessions[index - 1], next: sessions[index + 1] });
  });
}
