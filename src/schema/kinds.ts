import { companySchema } from './company.ts';
import { eventSchema } from './event.ts';
import { sessionSchema } from './session.ts';
import { topicSchema } from './topic.ts';
import { trackSchema } from './track.ts';

/**
 * The kinds of file in a content folder. `required`: whether an archive needs at least one. `salvaged`: whether the
 * valid part of an invalid file is checked against the other files; files of other kinds are of no use in part.
 */
export const kinds = {
  event: { schema: eventSchema, ending: '.yaml', required: true, salvaged: false, example: 'event.yaml' },
  tracks: { schema: trackSchema, ending: '.yaml', required: true, salvaged: true, example: 'tracks/main.yaml' },
  topics: { schema: topicSchema, ending: '.yaml', required: false, salvaged: true, example: 'topics/testing.yaml' },
  companies: {
    schema: companySchema,
    ending: '.yaml',
    required: false,
    salvaged: false,
    example: 'companies/acme.yaml',
  },
  sessions: {
    schema: sessionSchema,
    ending: '.mdx',
    required: true,
    salvaged: true,
    example: 'sessions/how-we-test.mdx',
  },
} as const;

export type Kind = keyof typeof kinds;
