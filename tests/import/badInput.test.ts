import { describe, expect, test } from 'vitest';
import { csv } from '../../src/import/csv.ts';
import { frab } from '../../src/import/frab.ts';
import { InputError } from '../../src/import/inputError.ts';
import { pretalx } from '../../src/import/pretalx.ts';
import { pyvideo } from '../../src/import/pyvideo.ts';
import { rubyevents } from '../../src/import/rubyevents.ts';
import { sessionize } from '../../src/import/sessionize.ts';
import type { Importer, SourceInput } from '../../src/import/types.ts';
import { frabSchedule, frabXml } from './fixtures/frab.ts';
import { sessionizeAll } from './fixtures/sessionize.ts';

/** The message with which an importer refuses an input. */
function refusal(importer: Importer, input: SourceInput): string {
  try {
    importer(input, { event: 'lighthouse' });
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as Error).message;
  }
  return 'accepted';
}

const folder = (files: Readonly<Record<string, string>>): SourceInput => ({ files: new Map(Object.entries(files)) });
const json = JSON.stringify(frabSchedule);

const FRAB = 'a schedule in the form of c3voc, frab or pretalx: JSON with `schedule.conference.days`, or its XML';
const PRETALX = "submissions of pretalx's API: JSON with `results`, each with `code` and `title`";
const SESSIONIZE =
  "an answer of Sessionize's API, `view/All`: JSON with `sessions`, `speakers`, `categories` and `rooms`";
const CSV = 'a CSV file: headings in its first row, and a row per talk';
const PYVIDEO = 'a folder of pyvideo/data: `category.json`, and `videos/` with a JSON file per talk';
const RUBY = 'a folder of RubyEvents: `event.yml` with a `title`, and `videos.yml` with a list of talks';

describe('a text that is not the format', () => {
  test.each<[string, Importer, string, string, string]>([
    ['nothing', frab, '', FRAB, 'an empty file'],
    ['HTML', frab, '<!doctype html><title>Log in</title>', FRAB, 'an HTML page, `Log in`'],
    ['prose', frab, 'Not found', FRAB, 'a text that begins with `Not found`'],
    ['cut off', frab, json.slice(0, 500), FRAB, 'JSON that is cut off after 500 characters'],
    [
      'a comma too many',
      frab,
      '{"a":1,}',
      FRAB,
      'JSON with an error of syntax at character 7: Expected double-quoted property name',
    ],
    [
      'another format',
      frab,
      JSON.stringify(sessionizeAll),
      FRAB,
      'an object with the keys `sessions`, `speakers`, `questions`, `categories` and `rooms`',
    ],
    [
      'no days',
      frab,
      '{"schedule":{"conference":{"title":"A"}}}',
      FRAB,
      'a conference without days, an object with the key `title`',
    ],
    ['deep JSON', frab, `${'['.repeat(2000)}${']'.repeat(2000)}`, FRAB, 'JSON that is nested more than 100 deep'],
    ['other XML', frab, '<rss version="2.0"><channel/></rss>', FRAB, 'XML whose root is <rss>'],
    [
      'XML cut off',
      frab,
      frabXml.slice(0, 300),
      FRAB,
      'XML that is cut off or has an error of syntax: `unclosed xml tag(s): schedule, conference`',
    ],
    ['a list', sessionize, '[]', SESSIONIZE, 'a list of 0'],
    ['a number', sessionize, '7', SESSIONIZE, 'a number'],
    ['HTML', sessionize, '<html></html>', SESSIONIZE, 'an HTML page'],
    ['null', pretalx, 'null', PRETALX, 'null'],
    ['an error of the API', pretalx, '{"detail":"Not found."}', PRETALX, 'an object with the key `detail`'],
    ['JSON', csv, json, CSV, 'JSON'],
    ['HTML', csv, '<html>', CSV, 'an HTML page'],
    ['nothing', csv, '', CSV, 'an empty file'],
    [
      'an open quote',
      csv,
      'title\n"Lamps',
      CSV,
      'an error of syntax in row 2: Quote Not Closed: the parsing is finished with an opening quote at line 2',
    ],
  ])('%s', (_, importer, text, expected, found) => {
    expect(refusal(importer, { text })).toBe(`Expected ${expected}.\nFound ${found}.`);
  });
});

describe('a folder', () => {
  test.each<[string, Importer, SourceInput, string, string]>([
    ['for a format of one file', frab, folder({}), FRAB, 'a folder'],
    ['for CSV', csv, folder({}), CSV, 'a folder'],
    ['a file for pyvideo', pyvideo, { text: '' }, PYVIDEO, 'a file'],
    ['a file for rubyevents', rubyevents, { text: '' }, RUBY, 'a file'],
    ['without category', pyvideo, folder({ 'a.json': '' }), PYVIDEO, 'a folder with 1 files and no `category.json`'],
    [
      'without videos',
      pyvideo,
      folder({ 'category.json': '{}' }),
      PYVIDEO,
      'a folder with 1 files and no JSON file in `videos/`',
    ],
    [
      'a talk without title',
      pyvideo,
      folder({ 'category.json': '{"title":"A"}', 'videos/b.json': '{}' }),
      `${PYVIDEO}. \`videos/b.json\` must have a \`title\``,
      'an empty object',
    ],
    [
      'a broken talk',
      pyvideo,
      folder({ 'category.json': '{"title":"A"}', 'videos/b.json': '{"title":' }),
      `${PYVIDEO}. \`videos/b.json\` must be JSON`,
      'JSON that is cut off after 9 characters',
    ],
    ['without event.yml', rubyevents, folder({ 'videos.yml': '[]' }), RUBY, 'a folder with 1 files and no `event.yml`'],
    [
      'event.yml is a list',
      rubyevents,
      folder({ 'event.yml': '[]', 'videos.yml': '[]' }),
      RUBY,
      'an `event.yml` that is a list of 0',
    ],
    [
      'videos.yml is HTML',
      rubyevents,
      folder({ 'event.yml': 'title: A', 'videos.yml': '<html>\n: {' }),
      RUBY,
      'a `videos.yml` that is an HTML page',
    ],
    [
      'videos.yml is broken',
      rubyevents,
      folder({ 'event.yml': 'title: A', 'videos.yml': '- "a' }),
      RUBY,
      'a `videos.yml` that is YAML with an error of syntax: Missing closing "quote at line 1, column 5:',
    ],
  ])('%s', (_, importer, input, expected, found) => {
    expect(refusal(importer, input)).toBe(`Expected ${expected}.\nFound ${found}.`);
  });
});

test('a page of submissions that is not all of them', () => {
  const text = JSON.stringify({ count: 80, next: 'https://example.org/?page=2', results: [{ code: 'A', title: 'B' }] });
  expect(refusal(pretalx, { text })).toBe(
    `Expected ${PRETALX}.\nFound only a part of them: 1 of 80.\nGive the address: all pages are read.`,
  );
});

test('submissions with speakers that are only codes', () => {
  const text = JSON.stringify([{ code: 'A', title: 'B', speakers: ['QWERTY'] }]);
  expect(refusal(pretalx, { text })).toBe(
    `Expected ${PRETALX}.\nFound speakers that are only codes, in submission A, “B”.\nAsk the API for names instead of ids: …/submissions/?expand=speakers,submission_type,track,tags,slots.room,resources&limit=100.`,
  );
});

describe('headings of a CSV file', () => {
  const refused = (map: readonly (readonly [string, string])[]): string => {
    try {
      csv({ text: 'Nome,Quem\nLamps,Ada\n' }, { event: 'lighthouse', map: new Map(map) });
    } catch (error) {
      return (error as Error).message;
    }
    return 'accepted';
  };

  test('without one for the title', () => {
    expect(refused([])).toBe(
      'Expected a heading such as `title` in the first row.\nFound `Nome` and `Quem`.\nSay which one it is: --map "Heading=title".',
    );
  });

  test('that are mapped', () => {
    expect(refused([['Nome', 'title']])).toBe('accepted');
    const { sessions } = csv(
      { text: 'Nome;Quem\nLamps;Ada\n' },
      {
        event: 'l',
        map: new Map([
          ['nome', 'title'],
          ['Quem', 'speakers'],
        ]),
      },
    );
    expect(sessions).toMatchObject([{ title: 'Lamps', speakers: [{ name: 'Ada' }] }]);
  });

  test('that do not exist', () => {
    expect(refused([['Nomes', 'title']])).toBe(
      '--map names the heading `Nomes`, which does not exist.\nDid you mean `Nome`?',
    );
    expect(refused([['Nome', 'titel']])).toBe(
      '--map names the key `titel`, which does not exist.\nDid you mean `title`?',
    );
  });
});

test('odd values in the right places are left out, and nothing fails', () => {
  const odd = [null, 7, 'text', true, [], [[]], {}, [null, 7, 'text', {}]];
  for (const value of odd) {
    const event = Object.fromEntries(
      Object.keys(frabSchedule.schedule.conference.days[0]?.rooms['Lamp room'][0] ?? {}).map((key) => [key, value]),
    );
    const conference = {
      ...frabSchedule.schedule.conference,
      tracks: value,
      rooms: value,
      days: [value, { rooms: value }, { date: value, rooms: { a: value, b: [event] } }],
    };
    expect(refusal(frab, { text: JSON.stringify({ schedule: { ...frabSchedule.schedule, conference } }) })).toBe(
      'accepted',
    );
    const session = Object.fromEntries(Object.keys(sessionizeAll.sessions[0] ?? {}).map((key) => [key, value]));
    const all = {
      sessions: [value, session],
      speakers: [value, { links: value, questionAnswers: value }],
      categories: value,
      rooms: value,
      questions: value,
    };
    expect(refusal(sessionize, { text: JSON.stringify(all) })).toBe('accepted');
    const keys = [
      'title',
      'speakers',
      'talks',
      'date',
      'video_id',
      'alternative_recordings',
      'additional_resources',
      'description',
    ];
    const videos = JSON.stringify([value, Object.fromEntries(keys.map((key) => [key, value]))]);
    expect(refusal(rubyevents, folder({ 'event.yml': 'title: A', 'videos.yml': videos }))).toBe('accepted');
  }
});
