import type { Catalogue, Session } from '../catalogue/types.ts';
import { entryPage, feedPath, sessionPage } from '../paths.ts';
import { compareText } from '../text/compare.ts';
import { excerpt } from '../wording/format.ts';
import { atomEntry, atomFeed } from './atom.ts';
import { guid } from './guid.ts';

/** How many talks a feed has: the newest. */
const MAX_ENTRIES = 100;

/** Whether a page has a feed of its talks: one talk gets no others, as far as anyone knows. */
export const hasFeed = ({ sessions }: { readonly sessions: readonly unknown[] }): boolean => sessions.length > 1;

/**
 * The feeds of what was added to an archive: of all of it, and of each event, topic and speaker with more than one talk.
 * By their paths below `root`, the absolute address of the site.
 */
export function feeds(catalogue: Catalogue, root: string): [path: string, make: () => string][] {
  const idOf = (page: string): string => `urn:uuid:${guid(`${catalogue.name}/${page}`)}`;
  const entries = entriesBelow(root, idOf);
  const { events, topics, speakers } = catalogue;
  const subjects = [
    { ...catalogue, page: '' },
    ...[...events.values()].map((event) => ({ ...event, page: entryPage('events', event.id) })),
    ...[...topics.values()].map(({ id, title, sessions }) => ({
      name: title,
      sessions,
      page: entryPage('topics', id),
    })),
    ...[...speakers.values()].map((speaker) => ({ ...speaker, page: entryPage('speakers', speaker.id) })),
  ];
  return subjects.filter(hasFeed).map(({ name, sessions, page }) => [
    feedPath(page),
    () =>
      atomFeed({
        id: idOf(page),
        title: page === '' ? name : `${name} – ${catalogue.name}`,
        language: catalogue.language,
        author: catalogue.name,
        page: root + page,
        self: root + feedPath(page),
        entries: newest(sessions).map(entries),
      }),
  ]);
}

/** The day on which a talk was added, as far as that is known: nothing here may depend on the day of the build. */
const dayOf = ({ added, start, event }: Session): string => added ?? start?.slice(0, 10) ?? event.end;

const newest = (sessions: readonly Session[]): Session[] =>
  sessions.toSorted((a, b) => compareText(dayOf(b), dayOf(a))).slice(0, MAX_ENTRIES);

/** Makes the entry of a talk; each once, for it is in the feeds of its event, its topics and its speakers. */
function entriesBelow(
  root: string,
  idOf: (page: string) => string,
): (session: Session) => { day: string; xml: string } {
  const made = new Map<Session, { day: string; xml: string }>();
  return (session) => {
    const known = made.get(session);
    if (known) return known;
    const { title, language, speakers, topics, abstract } = session;
    const day = dayOf(session);
    const xml = atomEntry({
      id: idOf(sessionPage(session)),
      page: root + sessionPage(session),
      title,
      language,
      day,
      authors: speakers.map(({ speaker: { id, name } }) => ({ name, page: root + entryPage('speakers', id) })),
      topics,
      summary: excerpt(abstract.text, 300),
    });
    made.set(session, { day, xml });
    return { day, xml };
  };
}
