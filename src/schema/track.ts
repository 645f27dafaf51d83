import { z } from 'astro/zod';
import { integer, text } from './fields.ts';

export const trackSchema = z
  .strictObject({
    title: text().meta({ description: 'The name of the track.', example: 'Use cases' }),
    order: integer(1).meta({ description: 'Its position among the tracks, from 1.', example: '1' }),
    hue: integer(0, 359).meta({
      description: 'Its colour, an angle of the colour circle from 0 to 359: 30 orange, 145 green, 260 blue.',
      example: '215',
    }),
    description: text().meta({
      description: 'One or two sentences: what its talks are about.',
      example: 'What it was about, in a sentence.',
    }),
  })
  .meta({ noun: 'track' });

export type TrackData = z.infer<typeof trackSchema>;
