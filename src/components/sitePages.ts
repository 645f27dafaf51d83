import { catalogue, dates, onlyEvent, words } from '../archive.ts';
import type { Event } from '../catalogue/types.ts';
import { companyTwin, speakerTwin, topicTwin, trackTwin } from '../export/twins/entries.ts';
import { type EventTalks, eventTwin } from '../export/twins/event.ts';
import {
  companyLine,
  eventsTwin,
  homeTwin,
  listTwin,
  ofEvent,
  sessionListTwin,
  speakerLine,
  topicLine,
  trackLine,
} from '../export/twins/lists.ts';
import { twinLink } from '../export/twins/parts.ts';
import { sessionTwin } from '../export/twins/session.ts';
import {
  dayPath,
  entryPath,
  eventListPath,
  eventPath,
  homePath,
  letterPath,
  listPath,
  sessionPath,
  trackPath,
} from '../paths.ts';
import { sessionsByEntry, spokeMost } from './breakdown.ts';
import { groupByInitial, type InitialGroup, initialName } from './initials.ts';
import { listParts } from './listParts.ts';
import { otherLinks, ownPages } from './ownPages.ts';
import { MAX_LISTED } from './pagination.ts';
import { programmeOf } from './programme.ts';
import type { SitePage } from './sitePage.ts';
import { type SpeakerOrderName, speakerOrders } from './speakerOrders.ts';
import { twinContext } from './twinContext.ts';

const { things } = words;
const { events, sessions, topics, speakers, companies } = catalogue;

const parts = <Item>(path: string, items: readonly Item[], twin: (shown: readonly Item[]) => string): SitePage[] =>
  listParts(path, items, twin, words);

/** The days of an event whose programme is too large for its own page. */
function daysOf(event: Event): SitePage[] {
  if (event.sessions.length <= MAX_LISTED) return [];
  return programmeOf(event).days.flatMap(({ date, sessions: ofDay }) =>
    parts(dayPath(event, date), ofDay, (shown) => sessionListTwin(dates.day(date), event, shown, twinContext)),
  );
}

/** A list of names: all on one page, or by initial where they are too many. */
function namesOf<Entry>(
  title: string,
  path: string,
  entries: readonly Entry[],
  initials: readonly InitialGroup<Entry>[],
  line: (entry: Entry) => string,
  before?: string,
): SitePage[] {
  const isLong = entries.length > MAX_LISTED;
  const groups = isLong ? initials : [];
  const links = groups.map((group) => twinLink(initialName(group), letterPath(path, group.id)));
  return [
    { path, twin: () => listTwin(title, isLong ? links : entries.map(line), before) },
    ...groups.flatMap((group) =>
      parts(letterPath(path, group.id), group.entries, (shown) =>
        listTwin(initialName(group), shown.map(line), twinLink(title, path)),
      ),
    ),
  ];
}

const talksOf = (event: Event): EventTalks => ({
  ...programmeOf(event),
  companies: spokeMost(event.sessions),
  topics: sessionsByEntry(event.sessions, (session) => session.topics),
  isLong: event.sessions.length > MAX_LISTED,
});

const eventPageTwin = (event: Event, others?: readonly string[]): string =>
  eventTwin(event, talksOf(event), twinContext, others);

const eventPages = (event: Event): SitePage[] => [
  { path: eventPath(event), twin: () => eventPageTwin(event) },
  ...parts(eventListPath(event, 'sessions'), event.sessions, (shown) =>
    sessionListTwin(things.talks, event, shown, twinContext),
  ),
  ...daysOf(event),
  ...(event.tracks.size > 0
    ? [
        {
          path: eventListPath(event, 'tracks'),
          twin: () =>
            listTwin(
              things.tracks,
              [...event.tracks.values()].map((track) => trackLine(track, words)),
              ofEvent(event),
            ),
        },
      ]
    : []),
  ...[...event.tracks.values()].flatMap((track) =>
    parts(trackPath(track), track.sessions, (shown) => trackTwin(track, twinContext, shown)),
  ),
];

/** With one event, the front page is the event's, and that has its own address. */
function frontPages(): SitePage[] {
  const event = onlyEvent;
  if (event) return [{ path: homePath(), twin: () => eventPageTwin(event, otherLinks), indexed: false }];
  return [
    { path: homePath(), twin: () => homeTwin(catalogue, twinContext, otherLinks) },
    { path: listPath('events'), twin: () => eventsTwin(catalogue, words) },
  ];
}

/** The speakers in an order, with a link to the list in the other one. */
function speakersIn(order: SpeakerOrderName): SitePage[] {
  const { path, groups } = speakerOrders[order];
  const other = order === 'family' ? 'given' : 'family';
  return namesOf(
    things.speakers,
    path,
    groups.flatMap(({ entries }) => entries),
    groups,
    (speaker) => speakerLine(speaker, words),
    twinLink(words.pages.listSpeakersBy[other], speakerOrders[other].path),
  );
}

/** Every page, in the order of the sitemap. */
export const sitePages: readonly SitePage[] = [
  ...frontPages(),
  ...ownPages,
  ...[...events.values()].flatMap(eventPages),
  ...sessions.map((session) => ({ path: sessionPath(session), twin: () => sessionTwin(session, twinContext) })),
  {
    path: listPath('topics'),
    twin: () =>
      listTwin(
        things.topics,
        [...topics.values()].map((topic) => topicLine(topic, words)),
      ),
  },
  ...[...topics.values()].flatMap((topic) =>
    parts(entryPath('topics', topic.id), topic.sessions, (shown) => topicTwin(topic, twinContext, shown)),
  ),
  ...namesOf(
    things.companies,
    listPath('companies'),
    [...companies.values()],
    groupByInitial(companies.values(), catalogue.language),
    (company) => companyLine(company, words),
  ),
  ...[...companies.values()].flatMap((company) =>
    parts(entryPath('companies', company.id), company.sessions, (shown) => companyTwin(company, twinContext, shown)),
  ),
  ...speakersIn('family'),
  ...speakersIn('given'),
  ...[...speakers.values()].map((speaker) => ({
    path: entryPath('speakers', speaker.id),
    twin: () => speakerTwin(speaker, twinContext),
  })),
];
