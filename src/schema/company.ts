import { z } from 'astro/zod';
import { text, unique } from './fields.ts';
import { url } from './url.ts';

export const companySchema = z
  .strictObject({
    name: text().meta({
      description: 'The name it is shown by. The file is named after it: its id.',
      example: 'Acme',
    }),
    aliases: unique(text()).default([]).meta({
      description: 'Other names that sessions call it by; they all lead to its one page.',
      example: '[Acme Inc.]',
    }),
    url: url().optional().meta({ description: 'Its site.', example: 'https://example.org/' }),
  })
  .meta({ noun: 'company' });

export type CompanyData = z.infer<typeof companySchema>;
