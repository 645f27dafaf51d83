import { z } from 'astro/zod';
import { text } from './fields.ts';

export const topicSchema = z.strictObject({
  title: text().describe('The name of the topic.'),
  description: text().describe('One sentence: what talks on it are about.'),
});

export type TopicData = z.infer<typeof topicSchema>;
