import type { z } from 'astro/zod';
import { elementOf, fieldsOf, nounOf } from './introspect.ts';
import { kinds } from './kinds.ts';

// The tables of the guide for editors, content/README.md, made of the schemas: `npm run guide`.

/** The keys of a group of keys as a table of Markdown: each with whether it is required, what it is and an example. */
export const fieldTable = (schema: z.ZodType): string =>
  [
    '| key | required | what it is | example |',
    '|---|---|---|---|',
    ...fieldsOf(schema).map(
      ({ key, required, description, example = '' }) =>
        `| \`${key}\` | ${required ? 'yes ' : ''}| ${description} | ${example && `\`${example}\``} |`,
    ),
  ].join('\n');

/**
 * The guide with its tables as the schemas are now. A table is between two lines `<!-- keys of a session -->` and
 * `<!-- end -->`. Throws where the guide names something that has no schema.
 */
export function withTables(guide: string): string {
  const schemas = new Map(
    Object.values(kinds)
      .flatMap(({ schema }) => [schema, ...groupsIn(schema)])
      .map((schema) => [nounOf(schema), schema]),
  );
  return guide.replaceAll(
    /^(<!-- keys of an? (\w+) -->)\n([\s\S]*?)^(<!-- end -->)$/gm,
    (_, start, noun, _table, end) => {
      const schema = schemas.get(noun);
      if (!schema) throw new Error(`The guide has a table of the keys of “${noun}”, and there is no such schema.`);
      return `${start}\n\n${fieldTable(schema)}\n\n${end}`;
    },
  );
}

/** The groups of keys inside the values of a schema, such as the speakers of a session. */
function groupsIn(schema: z.ZodType): z.ZodType[] {
  return fieldsOf(schema).flatMap(({ schema: field }) => {
    const inner = elementOf(field) ?? field;
    return nounOf(inner) ? [inner] : [];
  });
}
