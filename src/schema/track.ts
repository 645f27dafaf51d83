import { z } from 'astro/zod';
import { text, whole } from './fields.ts';

export const trackSchema = z.strictObject({
  title: text().describe('The name of the track.'),
  order: whole(1).describe('Its place among the tracks, from 1.'),
  hue: whole(0, 359).describe('Its colour, an angle of the colour circle: 30 orange, 145 green, 260 blue.'),
  description: text().describe('One or two sentences: what its talks are about.'),
});

export type TrackData = z.infer<typeof trackSchema>;
