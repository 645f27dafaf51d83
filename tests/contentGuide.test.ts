import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../src/check.ts';
import { kinds } from '../src/schema/kinds.ts';
import { speakerSchema } from '../src/schema/session.ts';

const guide = readFileSync('content/README.md', 'utf8');

/** The tables of the guide, each as rows of key, whether it is needed, and what it holds. */
const tables = guide.split(/\n(?!\|)/).flatMap((block) => {
  const rows = [...block.matchAll(/^\| `(\w+)` \| (yes)? ?\| (.+) \|$/gm)];
  return rows.length > 0 ? [rows.map(([, key, needed]) => `${key}${needed ? ' needed' : ''}`)] : [];
});

test('the guide for editors lists the keys of every kind of file, and which are needed', () => {
  const schemas = [
    kinds.sessions.schema,
    speakerSchema,
    kinds.tracks.schema,
    kinds.topics.schema,
    kinds.companies.schema,
    kinds.event.schema,
  ];
  const keys = schemas.map(({ shape }) =>
    Object.entries(shape).map(([key, field]) => `${key}${field.safeParse(undefined).success ? '' : ' needed'}`),
  );
  expect(tables).toEqual(keys);
});

test('every field says what it holds', () => {
  for (const { schema } of Object.values(kinds)) {
    for (const [key, field] of Object.entries(schema.shape)) expect(field.description, key).toMatch(/\.$/);
  }
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
