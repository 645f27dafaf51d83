import type { Catalogue, Company, Event, Session, SessionSpeaker, Speaker, Topic } from '../catalogue/types.ts';
import { dataPath, entryPath, eventPath, homePath, sessionPath, trackPath, withoutHash } from '../paths.ts';
import { addressOf } from './address.ts';
import { DATA_VERSION, type Data } from './dataSchema.ts';
import { absoluteMarkdown } from './markdown.ts';

/**
 * The data of the whole archive, or of the talks of one event with all that they name. Relations are ids: a talk has those
 * of its speakers, companies, topics and track.
 */
export function dataOf(catalogue: Catalogue, site: URL | undefined, event?: Event): Data {
  const address = (path: string): string => addressOf(path, site);
  const events = event ? [event] : [...catalogue.events.values()];
  const sessions = events.flatMap(({ sessions: ofEvent }) => ofEvent);
  const named = {
    speakers: new Set(sessions.flatMap(({ speakers }) => speakers.map(({ speaker }) => speaker))),
    companies: new Set(sessions.flatMap(({ speakers }) => speakers.flatMap(companiesOf))),
    topics: new Set(sessions.flatMap(({ topics }) => topics)),
  };
  const only = <Entry extends Speaker | Company | Topic>(all: ReadonlyMap<string, Entry>, used: ReadonlySet<Entry>) =>
    [...all.values()].filter((entry) => !event || used.has(entry));
  const data: Omit<Data, 'deadLinks'> = {
    $schema: address(dataPath('schema')),
    version: DATA_VERSION,
    name: catalogue.name,
    description: catalogue.description,
    language: catalogue.language,
    url: address(homePath()),
    events: events.map(({ file, tracks, sessions, source, ...event }) => ({
      ...event,
      url: address(eventPath(event)),
    })),
    tracks: events.flatMap((event) =>
      [...event.tracks.values()].map((track) => {
        const { file, sessions, ...data } = track;
        return { ...data, event: event.id, url: address(trackPath(track)) };
      }),
    ),
    sessions: sessions.map((session) => sessionData(session, site)),
    speakers: only(catalogue.speakers, named.speakers).map(
      ({ file, sessions, companies, distinct, sortName, ...speaker }) => ({
        ...speaker,
        url: address(entryPath('speakers', speaker.id)),
      }),
    ),
    companies: only(catalogue.companies, named.companies).map(
      ({ file, sessions, earlierSessions, speakers, distinct, url: website, ...company }) => ({
        ...company,
        url: address(entryPath('companies', company.id)),
        ...(website && { website }),
      }),
    ),
    topics: only(catalogue.topics, named.topics).map(({ file, sessions, ...topic }) => ({
      ...topic,
      url: address(entryPath('topics', topic.id)),
    })),
  };
  const deadLinks = [...new Set(addressesIn(data))].flatMap((url) => {
    const since = catalogue.deadLinks.get(withoutHash(url));
    return since === undefined ? [] : [{ url, since }];
  });
  return { ...data, deadLinks };
}

/** The addresses of other sites that the entries have in fields of their own. */
function addressesIn({ events, sessions, speakers, companies }: Omit<Data, 'deadLinks'>): string[] {
  const linked = [...events, ...sessions, ...speakers].flatMap(({ links = [] }) => links.map(({ url }) => url));
  const others = [
    ...sessions.flatMap(({ slides, video }) => [slides, video]),
    ...companies.map(({ website }) => website),
  ];
  return [...linked, ...others.filter((url) => url !== undefined)];
}

const companiesOf = ({ company, laterCompany }: SessionSpeaker): Company[] =>
  [company, laterCompany].filter((entry) => entry !== undefined);

function sessionData(session: Session, site: URL | undefined): Data['sessions'][number] {
  const { event, file, previous, next, related, importId, order, track, speakers, topics, abstract, ...data } = session;
  return {
    ...data,
    event: event.id,
    url: addressOf(sessionPath(session), site),
    ...(track && { track: track.id }),
    speakers: speakers.map(({ speaker, company, laterCompany }) => ({
      id: speaker.id,
      name: speaker.name,
      ...(company && { company: company.name, companyId: company.id }),
      ...(laterCompany && { laterCompany: laterCompany.name, laterCompanyId: laterCompany.id }),
    })),
    topics: topics.map(({ id }) => id),
    abstract: absoluteMarkdown(session, site),
  };
}
