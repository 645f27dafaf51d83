import { z } from 'astro/zod';
import { companySchema } from '../schema/company.ts';
import { eventSchema } from '../schema/event.ts';
import { keepKeywords } from '../schema/jsonSchema.ts';
import { sessionSchema, sessionSpeakerSchema } from '../schema/session.ts';
import { speakerSchema } from '../schema/speaker.ts';
import { topicSchema } from '../schema/topic.ts';
import { trackSchema } from '../schema/track.ts';

// The shape of the data files. Fields that are those of a file of the content have its description, but for those that are
// written there in another way than they are here.

/** Raised when a program that reads the files would have to change: not when fields are added. */
export const DATA_VERSION = 1;

const text = (description: string) => z.string().meta({ description });
const id = (of: string) => text(`The id of the ${of}.`);
const url = text('The address of its page; a path if the address of the site is not known.');

const event = z
  .strictObject({
    id: id('event'),
    url,
    ...eventSchema.omit({ source: true }).shape,
    language: text('The language of most of its talks, as a language tag (BCP 47).'),
  })
  .meta({ description: 'An event. Its talks name it by its id.' });

const track = z.strictObject({ event: id('event'), id: id('track'), url, ...trackSchema.shape });

const speakerOfSession = z.strictObject({
  id: id('speaker'),
  ...sessionSpeakerSchema.shape,
  name: text('The name of the speaker.'),
  company: text('The name of their company at the time of the talk.').optional(),
  companyId: id('company').optional(),
  laterCompany: text('The name of a company that they joined after the talk.').optional(),
  laterCompanyId: id('company').optional(),
});

const session = z
  .strictObject({
    event: id('event'),
    id: id('talk'),
    number: z.int().min(1).meta({ description: 'Its position in the programme of its event.' }),
    url,
    ...sessionSchema.omit({ importId: true, order: true }).shape,
    speakers: z.array(speakerOfSession).meta({ description: sessionSchema.shape.speakers.meta()?.description }),
    format: sessionSchema.shape.format.meta({ description: 'What kind of talk it is.' }),
    language: text('Its language, as a language tag (BCP 47).'),
    topics: sessionSchema.shape.topics.meta({ description: 'The ids of its topics.' }),
    abstract: text('Markdown, in CommonMark with the tables and footnotes of GitHub. Empty if there is none.'),
  })
  .meta({ description: 'A talk. It is the only place that says who gave it and what it is about.' });

const topic = z.strictObject({ id: id('topic'), url, ...topicSchema.shape });
const speaker = z.strictObject({
  id: id('speaker'),
  url,
  ...speakerSchema.omit({ distinct: true }).shape,
  name: text('The name of the speaker.'),
});
const company = z.strictObject({
  id: id('company'),
  url,
  ...companySchema.omit({ distinct: true, url: true }).shape,
  name: text('The name of the company.'),
  website: companySchema.shape.url,
});
const deadLink = z.strictObject({
  url: text('The address.'),
  since: text('The day of the check that first found it so.'),
});

/** A data file: the whole archive, or what belongs to one event. */
export const dataSchema = z
  .strictObject({
    $schema: text('The address of the schema.'),
    version: z.literal(DATA_VERSION).meta({
      description: 'Raised when a program that reads the files would have to change; new fields may come without.',
    }),
    name: text('The name of the archive.'),
    description: text('What it contains, in a sentence or two.'),
    language: text('The language of the archive, as a language tag (BCP 47).'),
    url: text('The address of its front page; a path if the address of the site is not known.'),
    events: z.array(event).meta({ description: 'The events, the newest first.' }),
    tracks: z.array(track).meta({ description: 'The tracks of these events.' }),
    sessions: z.array(session).meta({ description: 'The talks, by event, in the order of its programme.' }),
    speakers: z.array(speaker).meta({ description: 'The speakers.' }),
    companies: z.array(company).meta({ description: 'The companies that speakers were with, or joined later.' }),
    topics: z.array(topic).meta({ description: 'The topics.' }),
    deadLinks: z.array(deadLink).meta({
      description: 'Addresses in these fields that led nowhere at the last check of links.',
    }),
  })
  .meta({ title: 'The data of a conference archive', description: 'Texts are UTF-8. Absent keys are unknown.' });

export type Data = z.input<typeof dataSchema>;

/** The JSON Schema of a data file (draft 2020-12). It lets new fields be, so that a copy of it stays right. */
export const dataJsonSchema = (): object =>
  z.toJSONSchema(dataSchema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      keepKeywords(jsonSchema);
      delete jsonSchema.additionalProperties;
    },
  });
