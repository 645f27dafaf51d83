import { z } from 'astro/zod';
import { companySchema } from '../schema/company.ts';
import { eventSchema } from '../schema/event.ts';
import { keepKeywords } from '../schema/jsonSchema.ts';
import { sessionSchema, sessionSpeakerSchema } from '../schema/session.ts';
import { speakerSchema } from '../schema/speaker.ts';
import { topicSchema } from '../schema/topic.ts';
import { trackSchema } from '../schema/track.ts';

// The shape of the data files. Fields that are those of a file of the content have its description.

/** Raised when a program that reads the files would have to change: not when fields are added. */
export const DATA_VERSION = 1;

const id = (of: string) => z.string().meta({ description: `The id of the ${of}: the name of its file or folder.` });
const url = z
  .string()
  .meta({ description: 'The address of its page; a path if the address of the site is not known.' });

const event = z
  .strictObject({ id: id('event'), url, ...eventSchema.omit({ source: true }).shape, language: z.string() })
  .meta({ description: 'An event. Its talks name it by its id.' });

const track = z.strictObject({ event: id('event'), id: id('track'), url, ...trackSchema.shape });

const speakerOfSession = z.strictObject({
  id: id('speaker'),
  ...sessionSpeakerSchema.shape,
  companyId: id('company').optional(),
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
    language: z.string(),
    abstract: z.string().meta({
      description: 'Markdown, in CommonMark with the tables and footnotes of GitHub. Empty if there is none.',
    }),
  })
  .meta({ description: 'A talk. It is the only place that says who gave it and what it is about.' });

const topic = z.strictObject({ id: id('topic'), url, ...topicSchema.shape });
const speaker = z.strictObject({ id: id('speaker'), url, ...speakerSchema.omit({ distinct: true }).shape });
const company = z.strictObject({
  id: id('company'),
  page: url,
  ...companySchema.omit({ distinct: true }).shape,
});

/** A data file: the whole archive, or what belongs to one event. */
export const dataSchema = z
  .strictObject({
    $schema: z.string(),
    version: z.literal(DATA_VERSION),
    name: z.string(),
    description: z.string(),
    language: z.string(),
    url,
    events: z.array(event),
    tracks: z.array(track),
    sessions: z.array(session),
    speakers: z.array(speaker),
    companies: z.array(company),
    topics: z.array(topic),
  })
  .meta({ title: 'The data of a conference archive', description: 'Texts are UTF-8. Absent keys are unknown.' });

export type Data = z.input<typeof dataSchema>;

/** The JSON Schema of a data file (draft 2020-12). */
export const dataJsonSchema = (): object =>
  z.toJSONSchema(dataSchema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => keepKeywords(jsonSchema),
  });
