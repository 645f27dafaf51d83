import { expect, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { readContent } from '../../src/reader/read.ts';
import { salvage } from '../../src/reader/salvage.ts';
import { validate } from '../../src/reader/validate.ts';
import { parseYaml } from '../../src/reader/yaml.ts';
import { choice } from '../../src/schema/fields.ts';
import { fieldTable } from '../../src/schema/guide.ts';
import type { SessionRecord } from '../../src/schema/records.ts';
import { sessionSchema } from '../../src/schema/session.ts';
import { minutes } from '../../src/schema/time.ts';
import { described, validArchive, writeContent } from '../helpers.ts';

// A field is added by one entry in a schema. No schema has these two.

const mood = choice(['calm', 'stormy']);
const about = { description: 'How the sea was.', example: 'calm' };
const delay = minutes().optional().meta({ description: 'How late it began.', example: '5' });
const schema = sessionSchema.extend({ mood: mood.optional().meta(about), delay }).meta({ noun: 'session' });
const session = 'title: Lamps\n';

function problemsOf(yaml: string, of = schema as typeof sessionSchema) {
  const { data, locate } = parseYaml(session + yaml, 'a.mdx');
  return described(validate(of, data, 'a.mdx').problems, locate);
}

test.each([['mood: calm\ndelay: 5'], ['']])('a valid value has no problems: %j', (lines) => {
  expect(problemsOf(lines)).toEqual([]);
});

test.each([
  ['mood: clam', '2:7', 'bad-choice', '`mood` cannot be `clam`.', 'Did you mean `calm`?'],
  [
    'delay: 5 min',
    '2:8',
    'bad-minutes',
    '`delay` must be a number of minutes; this is read as the text `5 min`.',
    'Write `5`, without quotes.',
  ],
  ['moood: calm', '2:1', 'unknown-key', 'A session has no key `moood`.', 'Did you mean `mood`?'],
])('an invalid value has one problem: %s', (line, ...problem) => {
  expect(problemsOf(line)).toEqual([problem]);
});

test('a missing required field is reported with its example', () => {
  expect(problemsOf('', sessionSchema.extend({ mood: mood.meta(about) }).meta({ noun: 'session' }))).toEqual([
    ['1:1', 'missing-key', 'A session lacks its `mood`.', 'Add a line such as `mood: calm`.'],
  ]);
});

test('a new field is salvaged from an invalid file', () => {
  const { data } = parseYaml(`${session}mood: calm\ndelay: long\n`, 'a.mdx');
  const salvaged = salvage(schema, data);
  expect(salvaged).toMatchObject({ title: 'Lamps', mood: 'calm' });
  expect(salvaged).not.toHaveProperty('delay');
});

test('the session of the catalogue has the new fields', () => {
  const { data } = validate(schema, parseYaml(`${session}mood: stormy\ndelay: 40\n`, '').data, 'a.mdx');
  const { records } = readContent(writeContent(validArchive));
  const sessions = records.sessions.map((record) => ({ ...record, data: data as SessionRecord['data'] }));
  const { catalogue } = buildCatalogue({ ...records, sessions });
  expect(catalogue?.sessions).toMatchObject([{ title: 'Lamps', mood: 'stormy', delay: 40 }]);
});

test('the table of the guide lists the new fields', () => {
  expect(fieldTable(schema)).toContain('| `mood` | | How the sea was. | `calm` |');
});
