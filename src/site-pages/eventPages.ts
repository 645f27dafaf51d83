import type { Event } from '../catalogue/types.ts';
import { trackTwin } from '../export/twins/entries.ts';
import { eventTwin } from '../export/twins/event.ts';
import { listTwin, ofEvent, sessionListTwin, trackLine } from '../export/twins/lists.ts';
import { dayPath, eventListPath, eventPath, trackPath } from '../paths.ts';
import { companiesOf, sessionsByEntry, spokeMost } from './breakdown.ts';
import { listParts } from './listParts.ts';
import { MAX_LISTED } from './pagination.ts';
import { programmeOf } from './programme.ts';
import type { Site } from './site.ts';
import type { SitePage } from './sitePage.ts';

/** The page of an event, and those of its lists; not those of its talks. */
export function eventPages(site: Site, event: Event): SitePage[] {
  const { words } = site;
  const tracks = [...event.tracks.values()];
  const listOfTracks = {
    path: eventListPath(event, 'tracks'),
    twin: () =>
      listTwin(
        words.things.tracks,
        tracks.map((track) => trackLine(track, words)),
        ofEvent(event),
      ),
  };
  return [
    { path: eventPath(event), twin: () => eventPageTwin(site, event) },
    ...listParts(
      eventListPath(event, 'sessions'),
      event.sessions,
      (shown) => sessionListTwin(words.things.talks, event, shown, site),
      words,
    ),
    ...dayPages(site, event),
    ...(tracks.length > 0 ? [listOfTracks] : []),
    ...tracks.flatMap((track) =>
      listParts(trackPath(track), track.sessions, (shown) => trackTwin(track, site, shown), words),
    ),
  ];
}

/** The twin of an event's page, with `others` as links to the rest of the archive where it is the front page. */
export const eventPageTwin = (site: Site, event: Event, others?: readonly string[]): string =>
  eventTwin(
    event,
    {
      ...programmeOf(event),
      companies: spokeMost(companiesOf(event.sessions)),
      topics: sessionsByEntry(event.sessions, (session) => session.topics),
      isLong: event.sessions.length > MAX_LISTED,
    },
    site,
    others,
  );

/** The days of an event whose programme is too large for its own page. */
function dayPages(site: Site, event: Event): SitePage[] {
  if (event.sessions.length <= MAX_LISTED) return [];
  return programmeOf(event).days.flatMap(({ date, sessions }) =>
    listParts(
      dayPath(event, date),
      sessions,
      (shown) => sessionListTwin(site.dates.day(date), event, shown, site),
      site.words,
    ),
  );
}
