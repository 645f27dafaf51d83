import { z } from 'astro/zod';
import { FORMATS, LEVELS } from './choices.ts';
import { choice, id, integer, language, links, listOfWords, name, nameOf, text, unique, yesNo } from './fields.ts';
import { date, dateTime, minutes } from './time.ts';
import { url } from './url.ts';

export const sessionSpeakerSchema = z
  .strictObject({
    name: nameOf('speakers').meta({
      description:
        'The name, written the same way in every talk. If two speakers have the same name, add something in brackets: “Wei Zhang (acoustics)”.',
      example: 'Ada Lovelace',
    }),
    company: nameOf('companies').optional().meta({
      description: 'Their company at the time of the talk, by its name or an alias.',
      example: 'Acme',
    }),
    laterCompany: nameOf('companies').optional().meta({
      description: 'The company that the source lists, if it is known that they joined it after the talk.',
      example: 'Initech',
    }),
  })
  .meta({ noun: 'speaker of a session' });

export const sessionSchema = z
  .strictObject({
    title: text().meta({
      description: 'The title of the talk.',
      inFile: 'Put it in quotes if it contains a colon.',
      example: 'How we test',
    }),
    track: id('tracks').optional().meta({
      description: 'Its track. Talks without one come last.',
      inFile: "Write its id: the name of a file in the event's `tracks/`.",
      example: 'main',
    }),
    speakers: z.array(sessionSpeakerSchema).default([]).meta({
      description: 'The speakers, in the order of the programme.',
      example: '[{ name: Ada Lovelace, company: Acme }]',
    }),
    format: choice(FORMATS)
      .default('talk')
      .meta({
        description: `What kind of talk it is: ${listOfWords(FORMATS)}. Without it, it is a talk.`,
        example: 'workshop',
      }),
    level: choice(LEVELS)
      .optional()
      .meta({
        description: `For whom it is: ${listOfWords(LEVELS)}.`,
        example: 'beginner',
      }),
    language: language().optional().meta({
      description: "Its language, if it is not the event's.",
      rare: true,
      example: 'de',
    }),
    start: dateTime().optional().meta({
      description: "When it began, in the event's time zone; or only the day.",
      example: '2024-05-17T09:30',
      rare: true,
    }),
    duration: minutes().optional().meta({ description: 'How long it took, in minutes.', example: '45', rare: true }),
    room: name().optional().meta({ description: 'Where in the place it was.', example: 'Lamp room', rare: true }),
    topics: unique(id('topics')).default([]).meta({
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
    recorded: yesNo().optional().meta({
      description: '`false` if nothing was recorded: then no video is missing.',
      example: 'false',
      rare: true,
    }),
    links: links().default([]).meta({
      description: "Other pages about the talk: the organiser's, the programme's, the code's, a second video.",
      example: '[{ kind: page, label: Talk page, url: https://example.org/ }]',
    }),
    license: text().optional().meta({
      description: 'The licence of the slides or the recording: an SPDX id, or words.',
      example: 'CC-BY-4.0',
      rare: true,
    }),
    added: date().optional().meta({
      description:
        'The day on which the archive got the talk, for feeds. Without it, the day of the talk or the last of its event.',
      example: '2024-06-01',
      rare: true,
    }),
    importId: text().optional().meta({
      description: 'Where an import took it from. Leave it as it is.',
      example: 'pretalx/RJXK3L',
      byHand: false,
    }),
    order: integer(1).optional().meta({
      description: 'Its position in its track, from 1. Talks without one come last, by time and title.',
      example: '1',
      rare: true,
    }),
  })
  .meta({ noun: 'session' });

export type SessionData = z.infer<typeof sessionSchema>;
