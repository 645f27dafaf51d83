import { defineCollection } from 'astro:content';
import { contentLoader } from './reader/astroLoader.ts';
import { kinds } from './schema/kinds.ts';
import { contentUrl } from './settings.ts';

const { event, tracks, topics, companies, sessions } = kinds;

export const collections = {
  event: defineCollection({ loader: contentLoader(contentUrl, 'event.yaml'), schema: event.schema }),
  tracks: defineCollection({ loader: contentLoader(new URL('tracks/', contentUrl), '*.yaml'), schema: tracks.schema }),
  topics: defineCollection({ loader: contentLoader(new URL('topics/', contentUrl), '*.yaml'), schema: topics.schema }),
  companies: defineCollection({
    loader: contentLoader(new URL('companies/', contentUrl), '*.yaml'),
    schema: companies.schema,
  }),
  sessions: defineCollection({
    loader: contentLoader(new URL('sessions/', contentUrl), '*.mdx'),
    schema: sessions.schema,
  }),
};
