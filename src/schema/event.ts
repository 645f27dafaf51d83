import { z } from 'astro/zod';
import { language, link, links, text } from './fields.ts';
import { date, timeZone } from './time.ts';

export const eventSchema = z
  .strictObject({
    name: text().meta({ description: "The event's full name.", example: 'Lighthouse Days 2024' }),
    shortName: text().optional().meta({
      description: 'A shorter form of the name, for page titles.',
      example: 'Lighthouse 2024',
    }),
    series: text().optional().meta({
      description: 'The series that it is one of, written the same way in each of its events.',
      example: 'Lighthouse Days',
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
    timezone: timeZone().optional().meta({
      description: 'The time zone of the place, by its name in the IANA database; talks give their times in it.',
      example: 'Europe/Lisbon',
    }),
    language: language().optional().meta({
      description: "The language of its abstracts, if it is not the archive's.",
      example: 'pt',
    }),
    organiser: text()
      .optional()
      .meta({ description: 'The organisation behind the event.', example: 'The Lighthouse Society' }),
    source: link().optional().meta({
      description: 'Where the abstracts come from; shown on the about page.',
      example: '{ label: Talk page, url: https://example.org/ }',
    }),
    links: links().default([]).meta({
      description: "The event's own pages.",
      example: '[{ label: Event page, url: https://example.org/ }]',
    }),
  })
  .meta({ noun: 'event' });

export type EventData = z.infer<typeof eventSchema>;
