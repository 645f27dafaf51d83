import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemaFiles } from '../src/schema/jsonSchema.ts';
import { type Kind, kinds } from '../src/schema/kinds.ts';

// What editors are told about this repository.

const read = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8'));
const settings = read('.vscode/settings.json');

test('every kind of YAML file has its JSON Schema', () => {
  const yaml = (Object.keys(kinds) as Kind[]).filter((kind) => kinds[kind].form.endsWith('.yaml'));
  const wired = yaml.map((kind) => [
    `.vscode/schemas/${kind}.json`,
    `content/${kinds[kind].form.replaceAll(/<\w+>/g, '*')}`,
  ]);
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries(wired));
  for (const [path = ''] of wired) expect([...jsonSchemaFiles().keys()]).toContain(path);
});

test('the keys of a talk are completed from the schema that Astro makes of its collection', async () => {
  expect(settings['astro.content-intellisense']).toBe(true);
  const config = readFileSync('astro.config.mjs', 'utf8');
  expect(config).toContain('contentIntellisense: true');
});

test('the container has the extensions that the editor recommends, and the version of Node of the checks', () => {
  const container = read('.devcontainer/devcontainer.json') as {
    image: string;
    customizations: { vscode: { extensions: string[] } };
  };
  expect(container.customizations.vscode.extensions).toEqual(read('.vscode/extensions.json').recommendations);
  expect(container.image).toBe(
    `mcr.microsoft.com/devcontainers/javascript-node:${readFileSync('.node-version', 'utf8').trim()}`,
  );
});
