import { z } from 'astro/zod';
import { name, unique } from './fields.ts';
import { url } from './url.ts';

export const companySchema = z
  .strictObject({
    name: name().meta({
      description: 'Its name on the pages. The file is named after it.',
      example: 'Acme',
    }),
    aliases: unique(name()).default([]).meta({
      description: 'Other names that talks use for it; they all lead to the same page.',
      example: '[Acme Inc.]',
    }),
    distinct: unique(name()).optional().meta({
      description: 'Names that look like this one and are of other companies: the check then does not warn of them.',
      example: '[Acme Labs]',
    }),
    url: url().optional().meta({ description: 'Its website.', example: 'https://example.org/' }),
  })
  .meta({ noun: 'company' });

export type CompanyData = z.infer<typeof companySchema>;
