import { checkContent } from '../../src/check.ts';
import type { Site } from '../sites/sites.ts';

/** A kind of page: the path of one such page below the base, and its heading. */
export interface Kind {
  readonly path: string;
  readonly heading: string | RegExp;
}

/** One page of each kind of a site; of sessions, one with an abstract and one without. */
export function kindsOf({ content }: Site): Kind[] {
  const { catalogue } = checkContent(content);
  if (!catalogue) throw new Error(`${content} has problems.`);
  const { events, sessions, topics, speakers, companies } = catalogue;
  const first = <T>(entries: Iterable<T>): T[] => [...entries].slice(0, 1);
  const entries = [
    ...first(sessions.filter(({ abstract }) => abstract.text !== '')),
    ...first(sessions.filter(({ abstract }) => abstract.text === '')),
  ].map(({ id, event, title }) => ({ path: `events/${event.id}/sessions/${id}/`, heading: title }));
  const ofEvent = [...events.values()].flatMap(({ id, name, tracks }) => [
    { path: `events/${id}/`, heading: name },
    { path: `events/${id}/sessions/`, heading: /sessions|talks/i },
    ...(tracks.size > 0 ? [{ path: `events/${id}/tracks/`, heading: /tracks/i }] : []),
    ...(events.size > 1 ? [{ path: `events/${id}/health/`, heading: /missing/i }] : []),
    ...first(tracks.values()).map((track) => ({ path: `events/${id}/tracks/${track.id}/`, heading: track.title })),
  ]);
  const front = events.size === 1 ? ([...events.values()][0]?.name ?? '') : catalogue.name;
  return [
    { path: '', heading: front },
    ...(events.size > 1 ? [{ path: 'events/', heading: /events/i }] : []),
    ...ofEvent,
    ...entries,
    { path: 'topics/', heading: /topics/i },
    ...first(topics.values()).map(({ id, title }) => ({ path: `topics/${id}/`, heading: title })),
    { path: 'speakers/', heading: /speakers/i },
    { path: 'speakers/by/given-name/', heading: /speakers/i },
    ...first(speakers.values()).map(({ id, name }) => ({ path: `speakers/${id}/`, heading: name })),
    { path: 'companies/', heading: /companies/i },
    ...first(companies.values()).map(({ id, name }) => ({ path: `companies/${id}/`, heading: name })),
    { path: 'about/', heading: /about/i },
    { path: 'contribute/', heading: 'Add or correct a talk' },
    { path: 'health/', heading: /missing/i },
    { path: 'search/', heading: 'Search' },
    { path: 'saved/', heading: 'Saved talks' },
    { path: '404.html', heading: /./ },
  ];
}
