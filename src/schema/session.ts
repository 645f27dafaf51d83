import { z } from 'astro/zod';
import { distinct, id, link, text, whole } from './fields.ts';
import { url } from './url.ts';

export const speakerSchema = z.strictObject({
  name: text().describe(
    'The speaker, written alike in every session. Two people of one name are told apart in brackets: “Wei Zhang (acoustics)”.',
  ),
  company: text().optional().describe('Their company, by its name or an alias.'),
  then: text().optional().describe('Their company at the time of the talk, if `company` came later or is not known.'),
});

export const sessionSchema = z.strictObject({
  title: text().describe('The title of the talk. Quote it if it holds a colon.'),
  track: id().describe('The id of its track: the name of a file in `tracks/`.'),
  speakers: z.array(speakerSchema).min(1).describe('Who gave it, in the order of the programme.'),
  topics: distinct(id()).default([]).describe('The ids of its topics: names of files in `topics/`.'),
  slides: url().optional().describe('The address of the slides.'),
  video: url().optional().describe('The address of the recording.'),
  links: z
    .array(link())
    .default([])
    .describe("Other pages about the talk: the organiser's, the programme's, the code's."),
  order: whole(1).optional().describe('Its place in its track, from 1. Sessions without one come last, by title.'),
});

export type SessionData = z.infer<typeof sessionSchema>;
