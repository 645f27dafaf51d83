import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { AstroError } from 'astro/errors';
import { buildCatalogue } from './catalogue/build.ts';
import type { Catalogue } from './catalogue/types.ts';
import { checkContent } from './check.ts';
import { report } from './problems/report.ts';
import { kinds } from './schema/kinds.ts';
import type { Abstract, ContentRecord, SessionRecord } from './schema/records.ts';
import { contentDir } from './settings.ts';

/** The archive, joined once for all pages; the only place that asks Astro for the collections. */
export const catalogue = await load();

async function load(): Promise<Catalogue> {
  const [event, tracks, topics, companies, entries] = await Promise.all([
    records('event'),
    records('tracks'),
    records('topics'),
    records('companies'),
    getCollection('sessions'),
  ]);
  const sessions = entries.flatMap(({ id, data, rendered }): SessionRecord[] => {
    if (!rendered) return [];
    const metadata = rendered.metadata as unknown as Omit<Abstract, 'html'>;
    const abstract = { html: rendered.html, ...metadata };
    return [{ id, file: `sessions/${id}${kinds.sessions.ending}`, data, abstract }];
  });
  const joined = buildCatalogue({ event: event[0], tracks, topics, companies, sessions, refused: new Set() });
  if (joined.catalogue && joined.problems.length === 0 && sessions.length === entries.length) return joined.catalogue;

  // A build never comes here with bad content (integrations/contentCheck.ts); a running `npm run dev` may.
  throw new AstroError('The content has problems.', report(checkContent(contentDir).problems));
}

type Data<C extends CollectionKey> = CollectionEntry<C>['data'];

async function records<C extends Exclude<CollectionKey, 'sessions'>>(collection: C): Promise<ContentRecord<Data<C>>[]> {
  const folder = collection === 'event' ? '' : `${collection}/`;
  const entries: { id: string; data: Data<C> }[] = await getCollection(collection);
  return entries.map(({ id, data }) => ({ id, file: `${folder}${id}${kinds[collection].ending}`, data }));
}
