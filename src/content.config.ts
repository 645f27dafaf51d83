import { defineCollection } from 'astro:content';
import { sharedContent } from './contentSource.ts';
import { contentLoader } from './reader/astroLoader.ts';
import { type Kind, kinds } from './schema/kinds.ts';

/** Integrations have read the content before Astro loads its collections (integrations/contentCheck.ts). */
function loaderOf(kind: Kind) {
  return contentLoader(kind, () => {
    const content = sharedContent();
    if (!content) throw new Error('The content is loaded without the integration “content-check”.');
    return { folder: content.folder, records: content.current.records };
  });
}

export const collections = {
  archive: defineCollection({ loader: loaderOf('archive'), schema: kinds.archive.schema }),
  'dead-links': defineCollection({ loader: loaderOf('dead-links'), schema: kinds['dead-links'].schema }),
  events: defineCollection({ loader: loaderOf('events'), schema: kinds.events.schema }),
  tracks: defineCollection({ loader: loaderOf('tracks'), schema: kinds.tracks.schema }),
  topics: defineCollection({ loader: loaderOf('topics'), schema: kinds.topics.schema }),
  companies: defineCollection({ loader: loaderOf('companies'), schema: kinds.companies.schema }),
  speakers: defineCollection({ loader: loaderOf('speakers'), schema: kinds.speakers.schema }),
  sessions: defineCollection({ loader: loaderOf('sessions'), schema: kinds.sessions.schema }),
};
