import { companyTwin, speakerTwin, topicTwin } from '../export/twins/entries.ts';
import { eventsTwin, homeTwin, listTwin, topicLine } from '../export/twins/lists.ts';
import { sessionTwin } from '../export/twins/session.ts';
import { entryPath, homePath, listPath, sessionPath } from '../paths.ts';
import { mostTalksFirst } from './breakdown.ts';
import { eventPages, eventPageTwin } from './eventPages.ts';
import { listParts } from './listParts.ts';
import { companyLists, speakerLists } from './namePages.ts';
import { otherLinks, ownPages } from './ownPages.ts';
import type { Site } from './site.ts';
import type { SitePage } from './sitePage.ts';

/** Every page of a site, in the order of the sitemap. */
export function sitePages(site: Site): SitePage[] {
  const { events, sessions, speakers, companies } = site.catalogue;
  return [
    ...frontPages(site),
    ...ownPages(site),
    ...[...events.values()].flatMap((event) => eventPages(site, event)),
    ...sessions.map((session) => ({ path: sessionPath(session), twin: () => sessionTwin(session, site) })),
    ...topicPages(site),
    ...companyLists(site),
    ...[...companies.values()].flatMap((company) =>
      listParts(
        entryPath('companies', company.id),
        company.sessions,
        (shown) => companyTwin(company, site, shown),
        site.words,
      ),
    ),
    ...speakerLists(site),
    ...[...speakers.values()].map((speaker) => ({
      path: entryPath('speakers', speaker.id),
      twin: () => speakerTwin(speaker, site),
    })),
  ];
}

/** With one event, the front page is the event's, and that has its own address. */
function frontPages(site: Site): SitePage[] {
  const { catalogue, words, onlyEvent } = site;
  const others = otherLinks(words);
  if (onlyEvent) return [{ path: homePath(), twin: () => eventPageTwin(site, onlyEvent, others), indexed: false }];
  return [
    { path: homePath(), twin: () => homeTwin(catalogue, site, others) },
    { path: listPath('events'), twin: () => eventsTwin(catalogue, words) },
  ];
}

function topicPages(site: Site): SitePage[] {
  const { words } = site;
  const topics = [...site.catalogue.topics.values()];
  const lines = (): string[] => mostTalksFirst(topics).map((topic) => topicLine(topic, words));
  return [
    { path: listPath('topics'), twin: () => listTwin(words.things.topics, lines()) },
    ...topics.flatMap((topic) =>
      listParts(entryPath('topics', topic.id), topic.sessions, (shown) => topicTwin(topic, site, shown), words),
    ),
  ];
}
