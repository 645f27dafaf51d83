import { expect, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import type { Code } from '../../src/problems/table.ts';
import { salvage } from '../../src/reader/salvage.ts';
import { validate } from '../../src/reader/validate.ts';
import { parseYaml } from '../../src/reader/yaml.ts';
import { choice, yesNo } from '../../src/schema/fields.ts';
import { fieldTable } from '../../src/schema/guide.ts';
import type { SessionRecord } from '../../src/schema/records.ts';
import { sessionSchema } from '../../src/schema/session.ts';
import { dateTime, minutes, timeZone } from '../../src/schema/time.ts';
import { records } from '../catalogue/records.ts';
import { described } from '../helpers.ts';

// An optional field is added by one line in a schema. These are fields of every kind that no schema has yet.

const schema = sessionSchema
  .extend({
    level: choice(['beginner', 'intermediate', 'advanced'])
      .optional()
      .meta({ description: 'Its audience.', example: 'beginner' }),
    recorded: yesNo().optional().meta({ description: 'Whether it was recorded.', example: 'false' }),
    start: dateTime().optional().meta({ description: 'When it began.', example: '2024-05-17T09:30' }),
    duration: minutes().optional().meta({ description: 'How long it took.', example: '40' }),
    zone: timeZone().optional().meta({ description: 'The time zone.', example: 'Europe/Lisbon' }),
  })
  .meta({ noun: 'session' });

const session = 'title: Lamps\ntrack: main\nspeakers: [{ name: Ada }]\n';

function problemsOf(yaml: string) {
  const { data, locate } = parseYaml(session + yaml, 'a.mdx');
  return described(validate(schema, data, 'a.mdx').problems, locate);
}

test.each([
  ['level: beginner'],
  ['recorded: false'],
  ['start: 2024-05-17T09:30'],
  ['start: 2024-05-17'],
  ['duration: 40'],
  ['zone: Europe/Lisbon'],
  [''],
])('a valid value has no problems: %s', (line) => {
  expect(problemsOf(line)).toEqual([]);
});

test.each<[line: string, place: string, code: Code, message: string, fix: string]>([
  ['level: begginer', '4:8', 'bad-choice', '`level` cannot be `begginer`.', 'Did you mean `beginner`?'],
  [
    'level: anyone',
    '4:8',
    'bad-choice',
    '`level` cannot be `anyone`.',
    'The choices are `beginner`, `intermediate` and `advanced`.',
  ],
  [
    'level: 3',
    '4:8',
    'wrong-type',
    '`level` must be text; this is read as the number 3.',
    'Put it in quotes, just as it is written.',
  ],
  [
    'recorded: no',
    '4:11',
    'bad-yes-no',
    '`recorded` must be true or false; this is read as the text `no`.',
    'Write `false`, without quotes.',
  ],
  [
    'recorded: [a]',
    '4:11',
    'bad-yes-no',
    '`recorded` must be true or false; this is read as a list.',
    'Write `true` for yes or `false` for no, without quotes.',
  ],
  [
    'start: 2024-05-17 9:30',
    '4:8',
    'bad-date-time',
    '`start` is `2024-05-17 9:30`, which is not a day and time.',
    'Write `2024-05-17T09:30`, in local time.',
  ],
  [
    'start: in the morning',
    '4:8',
    'bad-date-time',
    '`start` is `in the morning`, which is not a day and time.',
    'Write year-month-day, a T, hours and minutes in local time, such as 2024-05-17T09:30; or only the day.',
  ],
  [
    'duration: 40 min',
    '4:11',
    'bad-minutes',
    '`duration` must be a number of minutes; this is read as the text `40 min`.',
    'Write `40`, without quotes.',
  ],
  [
    'duration: 0',
    '4:11',
    'bad-minutes',
    '`duration` must be a number of minutes; this is read as the number 0.',
    'Write a whole number from 1 to 1440, without quotes.',
  ],
  ['zone: Lisbon', '4:7', 'bad-time-zone', '`Lisbon` is not a time zone.', 'Did you mean `Europe/Lisbon`?'],
  [
    'zone: CEST',
    '4:7',
    'bad-time-zone',
    '`CEST` is not a time zone.',
    'Use a name of the IANA time zone database, such as Europe/Lisbon or UTC.',
  ],
  [
    'recorded:',
    '4:1',
    'empty-value',
    '`recorded` has no value.',
    'Write a value after the colon, or remove the line if the key is optional. For a word that YAML reads as nothing (null, ~), put it in quotes.',
  ],
  ['levle: beginner', '4:1', 'unknown-key', 'A session has no key `levle`.', 'Did you mean `level`?'],
])('an invalid value has one problem: %s', (line, place, code, message, fix) => {
  expect(problemsOf(line)).toEqual([[place, code, message, fix]]);
});

test('a missing required field is reported with its example', () => {
  const required = schema
    .extend({ level: choice(['beginner']).meta({ example: 'beginner' }) })
    .meta({ noun: 'session' });
  const { data, locate } = parseYaml(session, 'a.mdx');
  expect(described(validate(required, data, 'a.mdx').problems, locate)).toEqual([
    ['1:1', 'missing-key', 'A session lacks its `level`.', 'Add a line such as `level: beginner`.'],
  ]);
});

test('the new fields are salvaged from an invalid file', () => {
  const { data } = parseYaml(`${session}level: beginner\nduration: long\n`, 'a.mdx');
  expect(salvage(schema, data)).toMatchObject({ title: 'Lamps', level: 'beginner' });
});

test('the session of the catalogue has the new fields', () => {
  const { data } = validate(schema, parseYaml(`${session}level: advanced\nduration: 40\n`, '').data, 'a.mdx');
  const { sessions, ...others } = records({ sessions: [{ id: 'lamps' }] });
  const { catalogue } = buildCatalogue({
    ...others,
    sessions: sessions.map((record) => ({ ...record, data: data as SessionRecord['data'] })),
  });
  expect(catalogue?.sessions.get('lamps')).toMatchObject({ level: 'advanced', duration: 40 });
});

test('the table of the guide lists the new fields', () => {
  expect(fieldTable(schema)).toContain('| `level` | | Its audience. | `beginner` |');
});
