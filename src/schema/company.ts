import { z } from 'astro/zod';
import { distinct, text } from './fields.ts';
import { url } from './url.ts';

export const companySchema = z.strictObject({
  name: text().describe('The name it is shown by; the file bears its id.'),
  aliases: distinct(text()).default([]).describe('Other names that sessions call it by.'),
  url: url().optional().describe('Its site.'),
});

export type CompanyData = z.infer<typeof companySchema>;
