import { defineCollection } from 'astro:content';
import { contentLoader } from './abstract/loader.ts';
import { kinds } from './schema/kinds.ts';

const { event, tracks, topics, companies, sessions } = kinds;

export const collections = {
  event: defineCollection({ loader: contentLoader('.', 'event.yaml'), schema: event.schema }),
  tracks: defineCollection({ loader: contentLoader('tracks', '*.yaml'), schema: tracks.schema }),
  topics: defineCollection({ loader: contentLoader('topics', '*.yaml'), schema: topics.schema }),
  companies: defineCollection({ loader: contentLoader('companies', '*.yaml'), schema: companies.schema }),
  sessions: defineCollection({ loader: contentLoader('sessions', '*.mdx'), schema: sessions.schema }),
};
