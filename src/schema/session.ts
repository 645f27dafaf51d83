import { z } from 'astro/zod';
import { id, integer, link, text, unique } from './fields.ts';
import { url } from './url.ts';

export const speakerSchema = z
  .strictObject({
    name: text().meta({
      description:
        'The name, written the same way in every talk. If two speakers have the same name, add something in brackets: “Wei Zhang (acoustics)”.',
      example: 'Ada Lovelace',
    }),
    company: text().optional().meta({
      description: 'Their company, by its name or an alias.',
      example: 'Acme',
    }),
    then: text().optional().meta({
      description: 'Their company at the time of the talk, if `company` came later or is not known.',
      example: 'Initech',
    }),
  })
  .meta({ noun: 'speaker' });

export const sessionSchema = z
  .strictObject({
    title: text().meta({
      description: 'The title of the talk. Put it in quotes if it contains a colon.',
      example: 'How we test',
    }),
    track: id().meta({ description: 'The id of its track: the name of a file in `tracks/`.', example: 'main' }),
    speakers: z.array(speakerSchema).min(1).meta({
      description: 'The speakers, in the order of the programme.',
      example: '[{ name: Ada Lovelace, company: Acme }]',
    }),
    topics: unique(id()).default([]).meta({
      description:
        'The ids of its topics: names of files in `topics/`. One to four are best; a talk without an abstract may have none.',
      example: '[testing, tools]',
    }),
    slides: url().optional().meta({
      description: 'The address of the slides.',
      example: 'https://example.org/slides.pdf',
    }),
    video: url().optional().meta({
      description: 'The address of the recording.',
      example: 'https://example.org/video',
    }),
    links: z.array(link()).default([]).meta({
      description: "Other pages about the talk: the organiser's, the programme's, the code's.",
      example: '[{ label: Talk page, url: https://example.org/ }]',
    }),
    order: integer(1).optional().meta({
      description: 'Its position in its track, from 1. Talks without one come last, by title.',
      example: '1',
    }),
  })
  .meta({ noun: 'session' });

export type SessionData = z.infer<typeof sessionSchema>;
