import { z } from 'astro/zod';
import { language, links, text } from './fields.ts';
import { repository } from './url.ts';

export const archiveSchema = z
  .strictObject({
    name: text().meta({ description: 'The name of the archive.', example: 'The Lighthouse talks' }),
    description: text().meta({
      description: 'One sentence that says what it contains.',
      example: 'What was said at the conferences of the lighthouse keepers.',
    }),
    language: language().meta({
      description: 'The language of most abstracts, such as `en`; names are sorted by its rules.',
      example: 'en',
    }),
    repository: repository().optional().meta({
      description: 'The repository on GitHub where this archive is edited; pages then link to their source there.',
      example: 'https://github.com/example/archive',
    }),
    links: links().default([]).meta({
      description: 'Other pages of those who keep the archive.',
      example: '[{ label: Our website, url: https://example.org/ }]',
    }),
  })
  .meta({ noun: 'archive' });

export type ArchiveData = z.infer<typeof archiveSchema>;
