import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../src/check.ts';
import { link } from '../src/schema/fields.ts';
import { withTables } from '../src/schema/guide.ts';
import { fieldsOf, nounOf } from '../src/schema/introspect.ts';
import { kinds } from '../src/schema/kinds.ts';
import { sessionSpeakerSchema } from '../src/schema/session.ts';
import { validArchive, writeContent } from './helpers.ts';

const guide = readFileSync('content/README.md', 'utf8');

test('the tables of the guide match the schemas; `npm run guide` updates them', () => {
  expect(withTables(guide)).toBe(guide);
});

test('the guide has a table for every kind of file and every group of keys in one', () => {
  const nouns = [...guide.matchAll(/^<!-- keys of an? ([\w ]+) -->$/gm)].map(([, noun]) => noun);
  const groups = ['link', 'speaker of a session'];
  const files = Object.values(kinds).map(({ schema }) => nounOf(schema));
  expect(nouns.toSorted()).toEqual([...files, ...groups].toSorted());
});

test('a table of something without a schema is refused', () => {
  expect(() => withTables('<!-- keys of a lamp -->\n<!-- end -->')).toThrow(
    'The guide has a table of the keys of “lamp”, and there is no such schema.',
  );
});

describe.each([...Object.values(kinds).map(({ schema }) => schema), sessionSpeakerSchema, link()])(
  'schema %#',
  (schema) => {
    test.each(fieldsOf(schema))(
      'describes $key, with a valid example',
      ({ key, description, example, schema: field }) => {
        expect(description, key).toMatch(/\.$/);
        expect(field.safeParse(parse(example ?? '')).error, key).toBeUndefined();
      },
    );
  },
);

test("the guide's example of a talk is valid", () => {
  const example = /```mdx\n([\s\S]+?)```/.exec(guide)?.[1] ?? '';
  const topic = 'title: A topic\ndescription: Talks.\n';
  const folder = writeContent({
    ...validArchive,
    'events/days/sessions/tides.mdx': example,
    'topics/tides.yaml': topic,
    'topics/history.yaml': topic.replace('A topic', 'Another topic'),
  });
  expect(checkContent(folder).problems).toEqual([]);
});
