import { z } from 'astro/zod';
import { text, unique } from './fields.ts';

export const topicSchema = z
  .strictObject({
    title: text().meta({ description: 'The name of the topic.', example: 'Testing' }),
    description: text().meta({
      description: 'One sentence: what talks on it are about.',
      example: 'What it was about, in a sentence.',
    }),
    aliases: unique(text()).default([]).meta({
      description: 'Other words that people search by.',
      example: '[QA, unit tests]',
    }),
  })
  .meta({ noun: 'topic' });

export type TopicData = z.infer<typeof topicSchema>;
