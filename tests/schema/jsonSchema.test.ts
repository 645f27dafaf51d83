import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { FORMATS, LINK_KINDS } from '../../src/schema/choices.ts';
import { fieldsOf } from '../../src/schema/introspect.ts';
import { jsonSchemaFiles, jsonSchemaOf } from '../../src/schema/jsonSchema.ts';
import { type Kind, kinds } from '../../src/schema/kinds.ts';

interface JsonSchema {
  readonly type?: string;
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items: JsonSchema;
  readonly examples?: readonly unknown[];
}

const each = Object.keys(kinds) as Kind[];
const propertiesOf = (kind: Kind) => (jsonSchemaOf(kind) as JsonSchema).properties;

test('the JSON Schemas are up to date; `npm run guide` updates them', () => {
  const folder = '.vscode/schemas/';
  const written = readdirSync(folder).map((name) => [folder + name, readFileSync(folder + name, 'utf8')]);
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(jsonSchemaFiles()));
});

test.each(each)('that of %s has the keys of its schema, with their descriptions and examples', (kind) => {
  const fields = fieldsOf(kinds[kind].schema);
  expect((jsonSchemaOf(kind) as JsonSchema).required).toEqual(
    fields.filter(({ required }) => required).map(({ key }) => key),
  );
  const properties = propertiesOf(kind);
  expect(Object.keys(properties)).toEqual(fields.map(({ key }) => key));
  for (const { key, description, example = '' } of fields) {
    expect(properties[key], key).toMatchObject({ description, examples: [parse(example)] });
    expect(properties[key]?.type, key).toBeTypeOf('string');
  }
});

test('they know choices and bounds, no other keys, and nothing that only this project understands', () => {
  const { format, recorded, duration, order, links } = propertiesOf('sessions');
  expect(format).toHaveProperty('enum', FORMATS);
  expect(links?.items.properties.kind).toHaveProperty('enum', LINK_KINDS);
  expect(recorded).toHaveProperty('type', 'boolean');
  expect(duration).toMatchObject({ type: 'integer', minimum: 1, maximum: 1440 });
  expect(order).toMatchObject({ type: 'integer', minimum: 1 });
  expect(propertiesOf('tracks').hue).toMatchObject({ type: 'integer', minimum: 0, maximum: 359 });
  expect(propertiesOf('events').start).toMatchObject({ type: 'string', format: 'date' });
  expect(jsonSchemaOf('sessions')).toHaveProperty('additionalProperties', false);
  expect(JSON.stringify(each.map(jsonSchemaOf))).not.toMatch(/"(?:noun|example)":/);
});
