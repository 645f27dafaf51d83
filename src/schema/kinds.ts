import { companySchema } from './company.ts';
import { eventSchema } from './event.ts';
import { sessionSchema } from './session.ts';
import { topicSchema } from './topic.ts';
import { trackSchema } from './track.ts';

/** What a content folder holds: for each collection its schema, the ending of its files and whether it may be empty. */
export const kinds = {
  event: { schema: eventSchema, ending: '.yaml', required: true, noun: 'event', example: 'event.yaml' },
  tracks: { schema: trackSchema, ending: '.yaml', required: true, noun: 'track', example: 'tracks/main.yaml' },
  topics: { schema: topicSchema, ending: '.yaml', required: false, noun: 'topic', example: 'topics/testing.yaml' },
  companies: {
    schema: companySchema,
    ending: '.yaml',
    required: false,
    noun: 'company',
    example: 'companies/acme.yaml',
  },
  sessions: {
    schema: sessionSchema,
    ending: '.mdx',
    required: true,
    noun: 'session',
    example: 'sessions/how-we-test.mdx',
  },
} as const;

export type Kind = keyof typeof kinds;
