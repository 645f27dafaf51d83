import { z } from 'astro/zod';
import { language, link, text } from './fields.ts';
import { date } from './time.ts';
import { url } from './url.ts';

export const eventSchema = z
  .strictObject({
    name: text().meta({
      description: "The event's full name, and the name of the archive.",
      example: 'Lighthouse Days 2024',
    }),
    shortName: text().optional().meta({
      description: 'A shorter form of the name, for page titles.',
      example: 'Lighthouse 2024',
    }),
    description: text().meta({
      description: 'One sentence that says what the event was about.',
      example: 'What it was about, in a sentence.',
    }),
    start: date().meta({ description: 'Its first day, year-month-day.', example: '2024-05-17' }),
    end: date().meta({
      description: 'Its last day, year-month-day; the same as the first for a one-day event.',
      example: '2024-05-18',
    }),
    place: text().meta({ description: 'The town, or “online”.', example: 'Lisbon' }),
    organiser: text()
      .optional()
      .meta({ description: 'The organisation behind the event.', example: 'The Lighthouse Society' }),
    language: language().meta({
      description: 'The language of the abstracts, such as `en`; names are sorted by its rules.',
      example: 'en',
    }),
    source: link().optional().meta({
      description: 'Where the abstracts come from; shown on the about page.',
      example: '{ label: Talk page, url: https://example.org/ }',
    }),
    links: z.array(link()).default([]).meta({
      description: "The event's own pages.",
      example: '[{ label: Event page, url: https://example.org/ }]',
    }),
    repository: url().optional().meta({
      description: 'The repository on GitHub where this archive is edited; pages then link to their source there.',
      example: 'https://github.com/example/archive',
    }),
  })
  .meta({ noun: 'event' });

export type EventData = z.infer<typeof eventSchema>;
