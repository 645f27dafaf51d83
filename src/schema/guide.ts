import type { z } from 'astro/zod';
import { elementOf, fieldsOf, nounOf } from './introspect.ts';
import { kinds } from './kinds.ts';

// The tables of the guide for editors, content/README.md, from the schemas. `npm run guide` writes them.

/** The keys of a schema as a Markdown table. */
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
 * Returns the guide with its tables up to date. A table is between two lines `<!-- keys of a session -->` and
 * `<!-- end -->`. Throws if the guide names something that has no schema.
 */
export function withTables(guide: string): string {
  const schemas = new Map(
    Object.values(kinds)
      .flatMap(({ schema }) => [schema, ...groupsIn(schema)])
      .map((schema) => [nounOf(schema), schema]),
  );
  return guide.replaceAll(
    /^(<!-- keys of an? ([\w ]+) -->)\n([\s\S]*?)^(<!-- end -->)$/gm,
    (_, start, noun, _table, end) => {
      const schema = schemas.get(noun);
      if (!schema) throw new Error(`The guide has a table of the keys of “${noun}”, and there is no such schema.`);
      return `${start}\n\n${fieldTable(schema)}\n\n${end}`;
    },
  );
}

/** The schemas of groups of keys inside a schema, such as the speakers of a session. */
function groupsIn(schema: z.ZodType): z.ZodType[] {
  return fieldsOf(schema).flatMap(({ schema: field }) => {
    const inner = elementOf(field) ?? field;
    return nounOf(inner) ? [inner] : [];
  });
}
