import { z } from 'astro/zod';
import { parse } from 'yaml';
import { type Kind, kinds } from './kinds.ts';

// JSON Schemas of the files of a content folder, with which editors complete keys and underline mistakes while someone
// types. They know keys, types, choices and bounds. The schemas here check more, such as texts and addresses, by
// functions, which JSON Schema has no words for: only `npm run check:content` says that a file is valid.

const ABOUT = 'Made from src/schema/ by `npm run guide`. It checks less than `npm run check:content`.';

/** The keywords of JSON Schema that are in use. The rest of a `.meta()` is for this project alone. */
const KEYWORDS = new Set(
  '$schema title const type properties required additionalProperties items description default enum format minimum maximum'.split(
    ' ',
  ),
);

/** Leaves only keywords of JSON Schema. */
export function keepKeywords(jsonSchema: Record<string, unknown>): void {
  for (const key of Object.keys(jsonSchema)) if (!KEYWORDS.has(key)) delete jsonSchema[key];
}

/** The JSON Schema of a kind of file. Source: zod.dev, “JSON Schema”. */
export function jsonSchemaOf(kind: Kind): object {
  const schema = z.toJSONSchema(kinds[kind].schema, {
    io: 'input',
    target: 'draft-7', // The newest that the YAML extension of VS Code knows whole.
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const { example, inFile } = jsonSchema;
      if (typeof inFile === 'string') jsonSchema.description += ` ${inFile}`;
      keepKeywords(jsonSchema);
      if (typeof example === 'string') jsonSchema.examples = [parse(example)];
    },
  });
  return { ...schema, $comment: ABOUT };
}

/** The files of all of them by their paths from the root of this repository. */
export const jsonSchemaFiles = (): ReadonlyMap<string, string> =>
  new Map(
    (Object.keys(kinds) as Kind[]).map((kind) => [
      `.vscode/schemas/${kind}.json`,
      `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`,
    ]),
  );
