import { archiveSchema } from './archive.ts';
import { companySchema } from './company.ts';
import { deadLinksSchema } from './deadLinks.ts';
import { eventSchema } from './event.ts';
import { sessionSchema } from './session.ts';
import { speakerSchema } from './speaker.ts';
import { topicSchema } from './topic.ts';
import { trackSchema } from './track.ts';

/**
 * The kinds of file in a content folder. `form`: where its files are, below the content folder; `<id>` is the id of the
 * file, `<event>` that of its event. `salvaged`: whether the valid part of an invalid file is checked against the other
 * files; files of other kinds are of no use in part. The prose of `about.mdx` has no data.
 */
export const kinds = {
  archive: { schema: archiveSchema, form: 'archive.yaml', salvaged: false },
  'dead-links': { schema: deadLinksSchema, form: 'dead-links.yaml', salvaged: false },
  events: { schema: eventSchema, form: 'events/<id>/event.yaml', salvaged: false },
  tracks: { schema: trackSchema, form: 'events/<event>/tracks/<id>.yaml', salvaged: true },
  topics: { schema: topicSchema, form: 'topics/<id>.yaml', salvaged: true },
  companies: { schema: companySchema, form: 'companies/<id>.yaml', salvaged: false },
  speakers: { schema: speakerSchema, form: 'speakers/<id>.yaml', salvaged: false },
  sessions: { schema: sessionSchema, form: 'events/<event>/sessions/<id>.mdx', salvaged: true },
} as const;

export type Kind = keyof typeof kinds;

/** The kinds of which each event has its own. */
export type EventKind = 'tracks' | 'sessions';
