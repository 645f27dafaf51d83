import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../src/check.ts';
import { withTables } from '../src/schema/guide.ts';
import { fieldsOf } from '../src/schema/introspect.ts';
import { kinds } from '../src/schema/kinds.ts';
import { speakerSchema } from '../src/schema/session.ts';

const guide = readFileSync('content/README.md', 'utf8');

test('the tables of the guide are those of the schemas; `npm run guide` writes them', () => {
  expect(withTables(guide)).toBe(guide);
});

test('the guide has a table for every kind of file and for every group of keys in one', () => {
  const nouns = [...guide.matchAll(/^<!-- keys of an? (\w+) -->$/gm)].map(([, noun]) => noun);
  expect(nouns.toSorted()).toEqual(['company', 'event', 'link', 'session', 'speaker', 'topic', 'track']);
});

test('a table of something that has no schema is refused', () => {
  expect(() => withTables('<!-- keys of a lamp -->\n<!-- end -->')).toThrow(
    'The guide has a table of the keys of “lamp”, and there is no such schema.',
  );
});

describe.each([...Object.values(kinds).map(({ schema }) => schema), speakerSchema])('schema %#', (schema) => {
  test.each(fieldsOf(schema))(
    'says what $key is, with an example that is valid',
    ({ key, description, example, schema: field }) => {
      expect(description, key).toMatch(/\.$/);
      expect(field.safeParse(parse(example ?? '')).error, key).toBeUndefined();
    },
  );
});

test("the guide's example of a talk is sound", () => {
  const example = /```mdx\n([\s\S]+?)```/.exec(guide)?.[1] ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    const write = (file: string, text: string) => {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    write('sessions/tides.mdx', example);
    write('tracks/main.yaml', 'title: Main\norder: 1\nhue: 1\ndescription: Talks.\n');
    for (const topic of ['tides', 'history']) write(`topics/${topic}.yaml`, `title: ${topic}\ndescription: Of it.\n`);
    write(
      'event.yaml',
      'name: Tides\ndescription: Of tides.\nstart: 2020-01-01\nend: 2020-01-01\nplace: Ys\nlanguage: en\n',
    );
    expect(checkContent(folder).problems).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
