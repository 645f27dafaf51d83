import { z } from 'astro/zod';
import { date, language, link, text } from './fields.ts';
import { url } from './url.ts';

export const eventSchema = z.strictObject({
  name: text().describe("The event's full name; the name of the archive."),
  shortName: text().optional().describe('A shorter form of the name, for page titles; the full name when left out.'),
  description: text().describe('One sentence that says what the event was about.'),
  start: date().describe('Its first day, year-month-day.'),
  end: date().describe('Its last day, year-month-day; the same as the first for an event of one day.'),
  place: text().describe('The town, or “online”.'),
  organiser: text().optional().describe('Who held it.'),
  language: language().describe('The language of the abstracts, such as `en`; names are sorted by its rules.'),
  source: link().optional().describe('Where the abstracts come from; named on the about page.'),
  links: z.array(link()).default([]).describe("The event's own pages."),
  repository: url()
    .optional()
    .describe('The repository on GitHub where this archive is edited; when given, pages link to their source there.'),
});

export type EventData = z.infer<typeof eventSchema>;
