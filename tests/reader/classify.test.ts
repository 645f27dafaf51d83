import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/files.ts';
import { classify } from '../../src/reader/classify.ts';
import { described, problemsWith, validArchive, writeContent } from '../helpers.ts';

const days = ['events/days/event.yaml', 'events/days/sessions/a-1.mdx'];
const validPaths = ['archive.yaml', ...days, 'events/days/tracks/main.yaml'];
const night = ['events/night/event.yaml', 'events/night/sessions/b.mdx'];

const unknownPlace =
  'A content folder has archive.yaml and the folders events, topics, speakers and companies; content/README.md shows what is in them. Move or remove it.';
const sessionTo = (event: string): string =>
  `The file of a session is events/<event>/sessions/<id>.mdx. Move it to events/${event}/sessions/lamp.mdx, or remove it.`;
const eventTo = (event: string): string =>
  `The file of an event is events/<id>/event.yaml. Move it to events/${event}/event.yaml, or remove it.`;
const rename = (noun: string, name: string): string =>
  `The file of ${noun} ends with ${name.slice(name.indexOf('.'))}. Rename it to \`${name}\`, or remove it.`;
const both = (target: string): string =>
  `There is ${target} already. Move into it what only this file has, and remove this one.`;
const noMedia =
  'Slides, pictures, recordings and data are not kept here. Put it on the web, write its address into the talk, as in `slides: https://example.org/tides.pdf`, and remove the file.';
const trackTo = (event: string): string =>
  `The file of a track is events/<event>/tracks/<id>.yaml. Move it to events/${event}/tracks/core.yaml, or remove it.`;

test('the kind of a file comes from its folder, the id from its name, the event from the folder of that', () => {
  const others = ['about.mdx', 'dead-links.yaml', 'topics/optics.yaml', 'companies/acme.yaml', 'speakers/ada.yaml'];
  const { files, problems } = classify([...validPaths, ...others]);
  expect(problems).toEqual([]);
  expect(files.map(({ kind, id, event, file }) => [kind, id, event, file])).toEqual([
    ['archive', 'archive', undefined, 'archive.yaml'],
    ['events', 'days', undefined, 'events/days/event.yaml'],
    ['sessions', 'a-1', 'days', 'events/days/sessions/a-1.mdx'],
    ['tracks', 'main', 'days', 'events/days/tracks/main.yaml'],
    ['about', 'about', undefined, 'about.mdx'],
    ['dead-links', 'dead-links', undefined, 'dead-links.yaml'],
    ['topics', 'optics', undefined, 'topics/optics.yaml'],
    ['companies', 'acme', undefined, 'companies/acme.yaml'],
    ['speakers', 'ada', undefined, 'speakers/ada.yaml'],
  ]);
});

test.each([
  'README.md',
  'events/README.md',
  'events/days/sessions/README.md',
  '.DS_Store',
  '.git/config',
  'events/days/sessions/._lamps.mdx',
  '.prettierrc.yaml',
  'Thumbs.db',
])('%s is ignored', (path) => {
  expect(classify([...validPaths, path]).problems).toEqual([]);
});

describe('a misplaced file', () => {
  const misplaced = (paths: readonly string[]) => {
    const message = 'No file of this kind belongs here.';
    const found = classify(paths).problems.filter(({ code }) => code === 'misplaced-file');
    for (const { message: shown } of found) expect(shown).toBe(message);
    return found.map(({ file, fix }) => [file, fix]);
  };

  test.each([
    ['notes.txt', unknownPlace],
    ['pictures/lamp.png', noMedia],
    ['events/notes.txt', unknownPlace],
    ['events/days/notes.txt', unknownPlace],
    ['archive.yml', both('archive.yaml')],
    ['events/archive.yaml', both('archive.yaml')],
    ['dead-links.yml', rename('a list of dead links', 'dead-links.yaml')],
    ['about.md', 'Rename it to about.mdx, in the content folder itself, or remove it.'],
    ['events/days/about.mdx', 'Rename it to about.mdx, in the content folder itself, or remove it.'],
    ['events/days/event.yml', both('events/days/event.yaml')],
    ['events/days/sessions/lamp.md', rename('a session', 'lamp.mdx')],
    ['events/days/sessions/a-1.mdx~', 'It is a copy of events/days/sessions/a-1.mdx that a program made. Remove it.'],
    ['events/days/sessions/lamp.mdx~', rename('a session', 'lamp.mdx')],
    ['events/days/sessions/2024/lamp.mdx', sessionTo('days')],
    ['events/days/session/lamp.mdx', sessionTo('days')],
    ['events/days/lamp.mdx', sessionTo('days')],
    ['events/sessions/lamp.mdx', sessionTo('days')],
    ['events/days/tracks/core.yml', rename('a track', 'core.yaml')],
    [
      'events/days/topics/fog.yaml',
      'The file of a topic is topics/<id>.yaml. Move it to topics/fog.yaml, or remove it.',
    ],
    ['Topics/Fog Horn.yml', 'The file of a topic is topics/<id>.yaml. Move it to topics/fog-horn.yaml, or remove it.'],
    ['speaker/ada.yaml', 'The file of a speaker is speakers/<id>.yaml. Move it to speakers/ada.yaml, or remove it.'],
    ['companies/….txt', 'The file of a company is companies/<id>.yaml. Move it to companies/<id>.yaml, or remove it.'],
  ])('%s is reported with where it belongs', (path, fix) => {
    expect(misplaced([...validPaths, path])).toEqual([[path, fix]]);
  });

  const oldLayout = ['event.yaml', 'sessions/lamp.mdx', 'tracks/core.yaml'];

  test('of an archive of one event belongs to that event', () => {
    expect(misplaced([...validPaths, ...oldLayout])).toEqual([
      ['event.yaml', both('events/days/event.yaml')],
      ['sessions/lamp.mdx', sessionTo('days')],
      ['tracks/core.yaml', trackTo('days')],
    ]);
  });

  test('belongs to the event in whose folder it is, or else to one that is not known', () => {
    expect(misplaced([...validPaths, ...night, 'events/night/lamp.mdx', ...oldLayout])).toEqual([
      ['events/night/lamp.mdx', sessionTo('night')],
      ['event.yaml', eventTo('<event>')],
      ['sessions/lamp.mdx', sessionTo('<event>')],
      ['tracks/core.yaml', trackTo('<event>')],
    ]);
  });

  test('is the only problem of an event whose files all are', () => {
    expect(classify(['archive.yaml', ...oldLayout]).problems.map(({ code, file }) => [code, file])).toEqual(
      oldLayout.map((file) => ['misplaced-file', file]),
    );
    const codes = classify(['archive.yml', 'events/days/event.yml', 'events/days/session/a.mdx']).problems.map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['misplaced-file', 'misplaced-file', 'misplaced-file']);
  });
});

test.each([
  ['events/days/sessions/Lamp.mdx', 'Lamp.mdx', 'Rename it to `lamp.mdx`.'],
  ['events/days/sessions/lamp_oil.mdx', 'lamp_oil.mdx', 'Rename it to `lamp-oil.mdx`.'],
  ['events/days/sessions/lamp--oil.mdx', 'lamp--oil.mdx', 'Rename it to `lamp-oil.mdx`.'],
  ['speakers/Ada.yaml', 'Ada.yaml', 'Rename it to `ada.yaml`.'],
  ['topics/fog horn.yaml', 'fog horn.yaml', 'Rename it to `fog-horn.yaml`.'],
  ['topics/灯台.yaml', '灯台.yaml', 'Rename it to `deng-tai.yaml`.'],
  ['topics/a\\b.yaml', 'a\\b.yaml', 'Rename it to `a-b.yaml`.'],
  ['topics/….yaml', '….yaml', 'Rename it using only those characters.'],
  ['topics/.yaml.yaml', undefined, ''],
])('%s has a bad name', (path, name, fix) => {
  const message = `The file name \`${name}\` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.`;
  const expected = name ? [['', 'bad-file-name', message, fix]] : [];
  expect(described(classify([...validPaths, path]).problems)).toEqual(expected);
});

test.each([
  ['Days 2025', 'Rename it to `days-2025`.'],
  ['…', 'Rename it using only those characters.'],
])('the folder of an event with the bad name %s is reported once, at its event.yaml', (name, fix) => {
  const files = ['event.yaml', 'sessions/a.mdx', 'sessions/b.mdx'].map((file) => `events/${name}/${file}`);
  const { problems } = classify([...validPaths, ...files]);
  const message = `The folder name \`${name}\` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.`;
  expect(problems.map(({ file }) => file)).toEqual([`events/${name}/event.yaml`]);
  expect(described(problems)).toEqual([['', 'bad-file-name', message, fix]]);
});

describe('two files with the same id', () => {
  test('are reported once, at the one to rename', () => {
    const { files, problems } = classify([...validPaths, 'events/days/sessions/A_1.mdx']);
    expect(described(problems)).toEqual([
      [
        '',
        'duplicate-id',
        'This file and events/days/sessions/a-1.mdx both have the id `a-1`: one of them would be lost.',
        'Rename one of them, or remove it if it is a copy.',
      ],
    ]);
    expect(files.map(({ file, duplicate }) => [file, duplicate])).toContainEqual([
      'events/days/sessions/A_1.mdx',
      true,
    ]);
  });

  test('are allowed if they are of different kinds or of different events', () => {
    const others = ['topics/a-1.yaml', 'companies/a-1.yaml', 'events/night/sessions/a-1.mdx', 'speakers/a-1.yaml'];
    const { files, problems } = classify([...validPaths, ...night, ...others]);
    expect(problems).toEqual([]);
    expect(files.filter(({ duplicate }) => duplicate)).toEqual([]);
  });

  test('are also two events whose folders have the same id', () => {
    const { problems } = classify([...validPaths, 'events/Days/event.yaml', 'events/Days/sessions/c.mdx']);
    expect(described(problems)).toEqual([
      [
        '',
        'duplicate-id',
        'This file and events/days/event.yaml both have the id `days`: one of them would be lost.',
        'Rename one of them, or remove it if it is a copy.',
      ],
    ]);
  });

  test('are one problem, and the duplicate is still checked by itself', () => {
    const copy = '---\ntitle: Lamps\ntrack: main\nspeakers: [{ name: Ada Lovelace, company: Acme }]\n---\n\nA {.\n';
    expect(problemsWith({ 'events/days/sessions/Lamps.mdx': copy })).toEqual([
      ['events/days/sessions/Lamps.mdx', 'duplicate-id', 0],
      ['events/days/sessions/Lamps.mdx', 'mdx-brace', 7],
    ]);
  });
});

test('talks of two events may have the same id, title and time', () => {
  const event = validArchive['events/days/event.yaml'];
  const lamps = validArchive['events/days/sessions/lamps.mdx'].replace('track: main\n', 'start: 2024-05-17T09:30\n');
  const files = {
    'events/night/event.yaml': event.replace('Days', 'Night'),
    'events/night/sessions/lamps.mdx': lamps,
    'events/days/sessions/lamps.mdx': lamps,
  };
  expect(problemsWith(files)).toEqual([]);
  const untimed = lamps.replace('start: 2024-05-17T09:30\n', '');
  const copies = { 'events/days/sessions/lamps.mdx': untimed, 'events/night/sessions/lamps.mdx': untimed };
  expect(problemsWith({ ...files, ...copies })).toEqual([]);
  const second = 'events/night/sessions/more-lamps.mdx';
  expect(problemsWith({ ...files, ...copies, [second]: untimed })).toEqual([
    ['events/night/sessions/lamps.mdx', 'same-title', 2],
    [second, 'same-title', 2],
  ]);
});

describe('the files that an archive needs', () => {
  const noArchive = [
    '',
    'missing-file',
    'archive.yaml is missing.',
    'Write it, with the name, description and language of the archive; content/README.md shows how.',
  ];

  test('are archive.yaml and an event', () => {
    expect(described(classify([]).problems)).toEqual([
      noArchive,
      [
        '',
        'empty-collection',
        'There are no events: an archive needs at least one.',
        'Add one, for example events/days-2024/event.yaml; content/README.md shows how.',
      ],
    ]);
    expect(described(classify(days).problems)).toEqual([noArchive]);
    expect(classify(['archive.yaml', ...days]).problems).toEqual([]);
  });

  test('and for each event its event.yaml and a talk', () => {
    const noTalks = [
      '',
      'empty-collection',
      'There are no talks of the event night: an archive needs at least one.',
      'Add one, for example events/night/sessions/how-we-test.mdx; content/README.md shows how.',
    ];
    expect(described(classify([...validPaths, 'events/night/tracks/main.yaml']).problems)).toEqual([
      [
        '',
        'missing-file',
        'events/night/event.yaml is missing.',
        'Write it, with the name, dates and place of the event; content/README.md shows how.',
      ],
      noTalks,
    ]);
    expect(described(classify([...validPaths, 'events/night/event.yaml']).problems)).toEqual([noTalks]);
    // A misplaced talk counts for its own event only.
    const misplaced = ['events/days/sessions/c.md', 'events/night/event.yaml'];
    expect(described(classify([...validPaths, ...misplaced]).problems)).toContainEqual(noTalks);
  });
});

test('a reference to a track that is misplaced or has a bad name is not a second problem', () => {
  const second = 'title: Second\norder: 2\nhue: 30\ndescription: All talks.\n';
  const other = '---\ntitle: Oil\ntrack: second\nspeakers: [{ name: Björn Ek }]\n---\n';
  const problemsOf = (path: string, text: string) =>
    problemsWith({ [path]: text, 'events/days/sessions/oil.mdx': other }).map(([file, ...rest]) =>
      file === path ? rest : file,
    );
  expect(problemsOf('events/days/tracks/second.yml', second)).toEqual([['misplaced-file', 0]]);
  expect(problemsOf('tracks/second.yaml', second)).toEqual([['misplaced-file', 0]]);
  expect(problemsOf('events/days/tracks/Second.yaml', second)).toEqual([['bad-file-name', 0]]);
  expect(problemsOf('events/days/tracks/second.yaml', 'title: [')).toEqual([['bad-yaml', 1]]);
});

test('listFiles lists only files, sorted, whatever the names of their folders', () => {
  const folder = writeContent({ 'b.yaml': '', 'a/d.mdx/e': '', 'a/c': '' });
  mkdirSync(join(folder, 'sessions/empty.mdx'), { recursive: true });
  expect(listFiles(folder)).toEqual(['a/c', 'a/d.mdx/e', 'b.yaml']);
  expect(listFiles(`${folder}/`)).toEqual(['a/c', 'a/d.mdx/e', 'b.yaml']);
  expect(listFiles(join(folder, 'nowhere'))).toEqual([]);
});
