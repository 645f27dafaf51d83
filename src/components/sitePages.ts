import { catalogue, onlyEvent, words } from '../archive.ts';
import type { Event } from '../catalogue/types.ts';
import { dataTwin } from '../export/twins/data.ts';
import { companyTwin, eventTwin, speakerTwin, topicTwin, trackTwin } from '../export/twins/entries.ts';
import { aboutTwin, eventsTwin, homeTwin, listTwin, pointerTwin, sessionListTwin } from '../export/twins/lists.ts';
import { companyLink, speakerLink, topicLink, trackLink } from '../export/twins/parts.ts';
import { sessionTwin } from '../export/twins/session.ts';
import {
  aboutPath,
  contributePath,
  dataPagePath,
  dataPath,
  dayPath,
  entryPath,
  eventListPath,
  eventPath,
  healthPath,
  homePath,
  letterPath,
  listPath,
  pagePath,
  savedPath,
  searchPath,
  sessionPath,
  tablePath,
  trackPath,
} from '../paths.ts';
import { dataExamples, dataFiles, eventFiles, pageNotes } from './dataPage.ts';
import { groupByInitial, type InitialGroup } from './initials.ts';
import { MAX_LISTED, paginate } from './pagination.ts';
import { programmeOf } from './programme.ts';
import { speakerOrders } from './speakerOrders.ts';

/** A page of the site that has an address of its own. */
export interface SitePage {
  readonly path: string;
  /** The same in Markdown. */
  readonly twin: () => string;
  /** False for one that search engines leave out, or that has another address as well. */
  readonly indexed?: false;
}

const { things } = words;
const { events, sessions, topics, speakers, companies } = catalogue;
const data = [dataPath('archive'), tablePath()];

/** The pages of a list, whose twins have the same part of it. */
function parts<Item>(path: string, items: readonly Item[], twin: (shown: readonly Item[]) => string): SitePage[] {
  return paginate(items).map(({ number, items: shown }) => ({ path: pagePath(path, number), twin: () => twin(shown) }));
}

/** The days of an event whose programme is too large for its own page. */
function daysOf(event: Event): SitePage[] {
  if (event.sessions.length <= MAX_LISTED) return [];
  return programmeOf(event).days.flatMap(({ date, sessions: ofDay }) =>
    parts(dayPath(event, date), ofDay, (shown) => sessionListTwin(date, shown)),
  );
}

/** A list of names: all on one page, or by initial where they are too many. */
function namesOf<Entry>(
  title: string,
  path: string,
  entries: readonly Entry[],
  initials: readonly InitialGroup<Entry>[],
  line: (entry: Entry) => string,
): SitePage[] {
  const isLong = entries.length > MAX_LISTED;
  const groups = isLong ? initials : [];
  const links = groups.map(({ id, label }) => `[${label}](${letterPath(path, id)}index.md)`);
  return [
    { path, twin: () => listTwin(title, isLong ? links : entries.map(line)) },
    ...groups.flatMap(({ id, label, entries: ofLetter }) =>
      parts(letterPath(path, id), ofLetter, (shown) => listTwin(`${title}: ${label}`, shown.map(line))),
    ),
  ];
}

const eventPages = (event: Event): SitePage[] => [
  { path: eventPath(event), twin: () => eventTwin(event, words) },
  ...parts(eventListPath(event, 'sessions'), event.sessions, (shown) => sessionListTwin(event.name, shown)),
  ...daysOf(event),
  ...(event.tracks.size > 0
    ? [
        {
          path: eventListPath(event, 'tracks'),
          twin: () => listTwin(event.name, [...event.tracks.values()].map(trackLink)),
        },
      ]
    : []),
  ...[...event.tracks.values()].flatMap((track) =>
    parts(trackPath(track), track.sessions, (shown) => trackTwin(track, shown)),
  ),
];

/** With one event, the front page is the event's, and that has its own address. */
function frontPages(): SitePage[] {
  const event = onlyEvent;
  if (event) return [{ path: homePath(), twin: () => eventTwin(event, words), indexed: false }];
  return [
    { path: homePath(), twin: () => homeTwin(catalogue, words) },
    { path: listPath('events'), twin: () => eventsTwin(catalogue, words) },
  ];
}

/** Every page, in the order of the sitemap. */
export const sitePages: readonly SitePage[] = [
  ...frontPages(),
  { path: aboutPath(), twin: () => aboutTwin(catalogue) },
  { path: contributePath(), twin: () => pointerTwin(words.site.addTalk, catalogue.description, data) },
  { path: dataPagePath(), twin: () => dataTwin(words.data, dataFiles, eventFiles, pageNotes, dataExamples) },
  { path: savedPath(), twin: () => pointerTwin(words.saved.title, words.saved.where, data) },
  { path: searchPath(), twin: () => pointerTwin(words.site.search, catalogue.description, data) },
  ...[undefined, ...(onlyEvent ? [] : events.values())].map((event) => ({
    path: healthPath(event),
    twin: () => pointerTwin(words.site.whatIsMissing, event?.name ?? catalogue.name, data),
    indexed: false as const,
  })),
  ...[...events.values()].flatMap(eventPages),
  ...sessions.map((session) => ({ path: sessionPath(session), twin: () => sessionTwin(session) })),
  { path: listPath('topics'), twin: () => listTwin(things.topics, [...topics.values()].map(topicLink)) },
  ...[...topics.values()].flatMap((topic) =>
    parts(entryPath('topics', topic.id), topic.sessions, (shown) => topicTwin(topic, shown)),
  ),
  ...namesOf(
    things.companies,
    listPath('companies'),
    [...companies.values()],
    groupByInitial(companies.values(), catalogue.language),
    companyLink,
  ),
  ...[...companies.values()].flatMap((company) =>
    parts(entryPath('companies', company.id), company.sessions, (shown) => companyTwin(company, words, shown)),
  ),
  ...Object.values(speakerOrders).flatMap(({ path, groups }) =>
    namesOf(
      things.speakers,
      path,
      groups.flatMap(({ entries }) => entries),
      groups,
      speakerLink,
    ),
  ),
  ...[...speakers.values()].map((speaker) => ({
    path: entryPath('speakers', speaker.id),
    twin: () => speakerTwin(speaker),
  })),
];
