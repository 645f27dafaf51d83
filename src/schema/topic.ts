import { z } from 'astro/zod';
import { text } from './fields.ts';

export const topicSchema = z
  .strictObject({
    title: text().meta({ description: 'The name of the topic.', example: 'Testing' }),
    description: text().meta({
      description: 'One sentence: what talks on it are about.',
      example: 'What it was about, in a sentence.',
    }),
  })
  .meta({ noun: 'topic' });

export type TopicData = z.infer<typeof topicSchema>;
