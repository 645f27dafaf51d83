import { z } from 'astro/zod';
import { refuse } from './refuse.ts';
import { date } from './time.ts';
import { url } from './url.ts';

/** The links that the last check found dead. `npm run check:links -- --save` writes the file. */
export const deadLinksSchema = z
  .strictObject({
    links: z
      .array(
        z
          .strictObject({
            url: url().meta({ description: 'An address where nothing is any more.', example: 'https://example.org/' }),
            since: date().meta({
              description: 'The day of the check that first found it dead.',
              example: '2024-05-17',
            }),
          })
          .meta({ noun: 'dead link' }),
      )
      .superRefine((all, context) => {
        const found = new Set<string>();
        all.forEach(({ url }, index) => {
          if (found.has(url)) refuse(context, 'listed-twice', { value: url }, index);
          found.add(url);
        });
      })
      .meta({
        description: 'The addresses, each with the day of the check that first found it dead.',
        example: '[{ url: https://example.org/tides.pdf, since: 2026-11-28 }]',
      }),
  })
  .meta({ noun: 'list of dead links' });

export type DeadLinksData = z.infer<typeof deadLinksSchema>;
