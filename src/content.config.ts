import { defineCollection } from 'astro:content';
import { sharedContent } from './contentSource.ts';
import { contentLoader } from './reader/astroLoader.ts';
import { type Kind, kinds } from './schema/kinds.ts';

const { event, tracks, topics, companies, sessions } = kinds;

/** Integrations have read the content before Astro loads its collections (integrations/contentCheck.ts). */
function loaderOf(kind: Kind) {
  return contentLoader(kind, () => {
    const content = sharedContent();
    if (!content) throw new Error('The content is loaded without the integration “content-check”.');
    return content.current.records;
  });
}

export const collections = {
  event: defineCollection({ loader: loaderOf('event'), schema: event.schema }),
  tracks: defineCollection({ loader: loaderOf('tracks'), schema: tracks.schema }),
  topics: defineCollection({ loader: loaderOf('topics'), schema: topics.schema }),
  companies: defineCollection({ loader: loaderOf('companies'), schema: companies.schema }),
  sessions: defineCollection({ loader: loaderOf('sessions'), schema: sessions.schema }),
};
