import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { withTables } from '../schema/guide.ts';
import { jsonSchemaFiles } from '../schema/jsonSchema.ts';

// `npm run guide`: updates the tables of content/README.md, and the JSON Schemas for editors. Run it after changing a
// schema.

const ROOT = new URL('../../', import.meta.url);

const guide = new URL('content/README.md', ROOT);
writeFileSync(guide, withTables(readFileSync(guide, 'utf8')));

for (const [path, text] of jsonSchemaFiles()) {
  const file = new URL(path, ROOT);
  mkdirSync(new URL('./', file), { recursive: true });
  writeFileSync(file, text);
}
