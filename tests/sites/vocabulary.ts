import { readFileSync } from 'node:fs';

/** A type of schema.org's vocabulary: its own properties, and the types it is one of. */
interface Type {
  readonly properties: readonly string[];
  readonly parents: readonly string[];
}

/** The types of schema.org, as schema-dts has them, made from the vocabulary: an interface for each, and one of its own to use. */
const types = typesIn(readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8'));
/** The name of the interface of each type. */
const leaves = new Map(
  [...types].flatMap(([name, { parents }]) => (name.endsWith('Leaf') ? [[name.slice(0, -4), parents]] : [])),
);

function typesIn(text: string): Map<string, Type> {
  const interfaces = text.matchAll(/^(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n([\s\S]*?)^\}/gm);
  return new Map(
    [...interfaces].map(([, name = '', parents = '', body = '']) => [
      name,
      {
        parents: parents.split(',').map((parent) => parent.trim()),
        properties: [...body.matchAll(/^ {4}"([^"@]+)"\??:/gm)].map(([, property = '']) => property),
      },
    ]),
  );
}

const propertiesOf = (name: string): string[] => {
  const type = types.get(name);
  return type ? [...type.properties, ...type.parents.flatMap(propertiesOf)] : [];
};

/** What JSON-LD has that is not in the vocabulary of schema.org: `query-input` is of its Actions. */
const isPlain = (key: string): boolean => key === '@type' || key === '@id' || key === 'query-input';

/** What is wrong with a thing and all things in it: types and properties that schema.org does not have. */
export function notInVocabulary(thing: unknown): string[] {
  if (Array.isArray(thing)) return thing.flatMap(notInVocabulary);
  if (typeof thing !== 'object' || thing === null) return [];
  const { '@type': type, ...entries } = thing as Record<string, unknown>;
  // A reference has only an id.
  if (type === undefined) return Object.keys(entries).join() === '@id' ? [] : [`no type: ${JSON.stringify(thing)}`];
  const parents = leaves.get(String(type));
  if (!parents) return [`no such type: ${type}`];
  const known = parents.flatMap(propertiesOf);
  return [
    ...Object.keys(entries).flatMap((key) => (isPlain(key) || known.includes(key) ? [] : [`${type} has no ${key}`])),
    ...Object.values(entries).flatMap(notInVocabulary),
  ];
}
