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
  const { event, tracks, topics, speakers, companies } = catalogue;
  const sessions = [...catalogue.sessions.values()];
  const first = <T>(entries: Iterable<T>): T[] => [...entries].slice(0, 1);
  const entries = [
    ...first(sessions.filter(({ abstract }) => abstract.text !== '')),
    ...first(sessions.filter(({ abstract }) => abstract.text === '')),
  ].map(({ id, title }) => ({ path: `sessions/${id}/`, heading: title }));
  return [
    { path: '', heading: event.name },
    { path: 'sessions/', heading: /sessions|talks/i },
    ...entries,
    { path: 'tracks/', heading: /tracks/i },
    ...first(tracks.values()).map(({ id, title }) => ({ path: `tracks/${id}/`, heading: title })),
    { path: 'topics/', heading: /topics/i },
    ...first(topics.values()).map(({ id, title }) => ({ path: `topics/${id}/`, heading: title })),
    { path: 'speakers/', heading: /speakers/i },
    ...first(speakers.values()).map(({ id, name }) => ({ path: `speakers/${id}/`, heading: name })),
    { path: 'companies/', heading: /companies/i },
    ...first(companies.values()).map(({ id, name }) => ({ path: `companies/${id}/`, heading: name })),
    { path: 'about/', heading: /about/i },
    { path: 'search/', heading: 'Search' },
    { path: '404.html', heading: /./ },
  ];
}
