import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { plainMarkdown } from '../../src/abstract/plainMarkdown.ts';
import type { Catalogue, Event, Session } from '../../src/catalogue/types.ts';
import { checkContent } from '../../src/check.ts';
import { scheduleFile, scheduleFormats } from '../../src/export/schedules.ts';
import { listFiles } from '../../src/files.ts';
import { frab } from '../../src/import/frab.ts';
import { archivedAbstract } from '../../src/import/frabArchive.ts';
import { commandIn } from '../../src/import/options.ts';
import { planImport } from '../../src/import/plan.ts';
import { type ImportRun, runImport } from '../../src/import/run.ts';
import type { Imported } from '../../src/import/types.ts';
import * as talk from '../../src/words/en/talk.ts';
import { eventIn } from '../catalogue/records.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { changesOf } from './helpers.ts';

// An archive imports the schedule.json that it or another archive like it has written.

const SITE = new URL('https://archive.example.org');

function catalogueIn(folder: string): Catalogue {
  const { catalogue, problems } = checkContent(folder);
  if (!catalogue || problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return catalogue;
}

const scheduleOf = (event: Event): string =>
  scheduleFile({ event, name: event.name, sessions: event.sessions, format: 'json' }, SITE, talk);

async function importInto(folder: string, text: string, event: string, ...options: string[]): Promise<ImportRun> {
  const source = join(temporaryFolder(onTestFinished), 'schedule.json');
  writeFileSync(source, text);
  const command = commandIn(['frab', source, '--event', event, ...options]);
  if (command === undefined) throw new Error('The command asks for help.');
  return await runImport(command, folder);
}

const bytesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));

function copyOf(folder: string, atEnd: (remove: () => void) => void = onTestFinished): string {
  const copy = temporaryFolder(atEnd);
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** All that a talk has, without what depends on the other talks of its archive. */
function dataOf(session: Session): object {
  const { event, file, number, previous, next, related, track, speakers, topics, abstract, ...data } = session;
  return {
    ...data,
    event: event.id,
    track: track?.id,
    speakers: speakers.map(({ speaker, company, laterCompany }) => [speaker.name, company?.name, laterCompany?.name]),
    topics: topics.map(({ id }) => id),
    abstract: { html: abstract.html, markdown: abstract.markdown, text: abstract.text },
  };
}

/** All that is known of what talks name. */
function namedBy(sessions: readonly Session[]): object {
  const plain = <Entry extends object>(entries: readonly (Entry | undefined)[]): object[] =>
    [...new Set(entries)].flatMap((entry) => {
      if (entry === undefined) return [];
      const {
        sessions: _,
        event: __,
        companies,
        earlierSessions,
        speakers,
        ...data
      } = entry as Record<string, unknown>;
      return [data];
    });
  const byId = (list: object[]): object[] => list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const speakers = sessions.flatMap((session) => session.speakers);
  return {
    tracks: byId(plain(sessions.map(({ track }) => track))),
    topics: byId(plain(sessions.flatMap(({ topics }) => topics))),
    speakers: byId(plain(speakers.map(({ speaker }) => speaker))),
    companies: byId(plain(speakers.flatMap(({ company, laterCompany }) => [company, laterCompany]))),
  };
}

const timed = ({ sessions }: Event): Session[] => sessions.filter(({ start }) => start?.includes('T'));
const sorted = (sessions: readonly Session[]): Session[] => sessions.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** A copy in which every talk has a time, and every event a time zone. */
function withTimes(folder: string, atEnd: typeof afterAll): string {
  const copy = copyOf(folder, atEnd);
  let minutes = 0;
  for (const path of listFiles(copy)) {
    const file = join(copy, path);
    const text = readFileSync(file, 'utf8');
    const day = /^start: "?([\d-]+)"?$/m;
    if (path.endsWith('/event.yaml') && !text.includes('timezone:')) {
      writeFileSync(file, `${text.trimEnd()}\ntimezone: Europe/Stockholm\n`);
    } else if (path.includes('/sessions/') && !/^start: .*T/m.test(text)) {
      const event = readFileSync(join(copy, path.replace(/sessions\/.*/, 'event.yaml')), 'utf8');
      const time = new Date(minutes * 60_000).toISOString().slice(11, 16);
      const start = `start: ${day.exec(text)?.[1] ?? day.exec(event)?.[1]}T${time}\nadded: 2025-12-01`;
      writeFileSync(file, day.test(text) ? text.replace(day, start) : text.replace('---\n', `---\n${start}\n`));
      minutes += 5;
    }
  }
  return copy;
}

const invented = join(import.meta.dirname, '../fixtures/invented-archive');
const folders = [
  ['the invented archive', invented],
  ['the invented archive, if all talks had times', withTimes(invented, afterAll)],
  ['the archive of this repository', join(import.meta.dirname, '../../content')],
] as const;

const schedules = folders.flatMap(([name, folder]) =>
  [...catalogueIn(folder).events.values()]
    .filter(({ sessions }) => scheduleFormats(sessions, SITE.href).includes('json'))
    .map((event) => ({ name, event: event.name, id: event.id, folder })),
);

test('there are schedules to import', () => {
  expect(new Set(schedules.map(({ name }) => name)).size).toBe(folders.length);
});

describe.each(schedules)('the schedule of $event in $name', ({ id, folder }) => {
  const event = eventIn(catalogueIn(folder), id);
  const schedule = scheduleOf(event);

  test('changes nothing in the archive that it comes from', async () => {
    const copy = copyOf(folder);
    const before = bytesIn(copy);
    const { result } = await importInto(copy, schedule, event.id);
    expect(result.created).toEqual([]);
    expect(bytesIn(copy)).toEqual(before);
    expect(result.different).toEqual([]);
  });

  test('makes the same talks in an empty folder, and changes nothing there a second time', async () => {
    const empty = temporaryFolder(onTestFinished);
    const { imported } = await importInto(empty, schedule, event.id);
    const copy = eventIn(catalogueIn(empty), event.id);
    expect(sorted(copy.sessions).map(dataOf)).toEqual(sorted(timed(event)).map(dataOf));
    expect(namedBy(copy.sessions)).toEqual(namedBy(timed(event)));
    const { sessions: ___, tracks: ____, ...data } = event;
    expect(copy).toMatchObject(data);
    const lost = imported.log.changes.filter(({ reason }) => !/^(?:about the file|counted|the )/.test(reason));
    expect(lost).toEqual([]);

    const before = bytesIn(empty);
    const { result } = await importInto(empty, schedule, event.id);
    expect(bytesIn(empty)).toEqual(before);
    expect(result.different).toEqual([]);
  });
});

/** What is imported of the first talk of a schedule, with other values in its file. */
const importedFrom = (change: (file: File) => void): Imported => {
  const file = structuredClone(lighthouse);
  change(file);
  return frab({ text: JSON.stringify(file) }, { event: 'lighthouse' });
};

const talk1 = {
  guid: '11111111-2222-5333-8444-555555555555',
  title: 'Lamps',
  slug: 'on-lamps',
  url: 'https://archive.example.org/events/days/sessions/on-lamps/',
  date: '2024-05-17T09:30:00+01:00',
  start: '09:30',
  duration: '00:45',
  room: '–',
  type: 'workshop',
  language: 'en',
  persons: [{ name: 'Ada', biography: 'Writes.' }],
  links: [{ type: 'related', url: 'https://example.org/lamps.ogg', title: 'audio' }],
  abstract: 'After [oil](https://archive.example.org/events/days/sessions/on-oil/) and `[…]`.',
};
const lighthouse = {
  generator: { name: 'conference-archive', version: '1' },
  schedule: {
    base_url: 'https://archive.example.org/',
    conference: {
      title: 'Lighthouse Days',
      url: 'https://archive.example.org/events/days/',
      time_zone_name: 'Europe/Lisbon',
      days: [{ date: '2024-05-17', rooms: { '–': [talk1] } }],
    },
    conference_archive: {
      event: { place: 'Lisbon' },
      sessions: { 'on-lamps': { level: 'beginner', speakers: [{ name: 'Ada', company: 'Acme' }] } } as object,
    } as object,
  },
};
type File = typeof lighthouse;

describe('a schedule that an archive wrote', () => {
  test('says what the form has no place for', () => {
    const { event, sessions, log } = importedFrom(() => {});
    expect(event).toMatchObject({ name: 'Lighthouse Days', place: 'Lisbon', links: [] });
    expect(changesOf(log)).toContain(
      'dropped 1 × conference.url: the page of the event in the archive that the schedule comes from (`https://archive.example.org/events/days/`)',
    );
    expect(sessions[0]).toEqual({
      from: 'event 11111111-2222-5333-8444-555555555555, “Lamps”',
      id: 'on-lamps',
      title: 'Lamps',
      speakers: [{ name: 'Ada', company: 'Acme' }],
      level: 'beginner',
      language: 'en',
      start: '2024-05-17T09:30',
      duration: 45,
      topics: [],
      links: [],
      abstract: talk1.abstract,
    });
  });

  test('is a schedule like any other if something else wrote it', () => {
    const { event, sessions } = importedFrom((file) => {
      file.generator.name = 'other';
    });
    expect(event).not.toHaveProperty('place', 'Lisbon');
    expect(sessions[0]).toMatchObject({ importId: `frab/${talk1.guid}`, speakers: [{ name: 'Ada' }], room: '–' });
    expect(sessions[0]?.id).toBeUndefined();
    expect(sessions[0]?.level).toBeUndefined();
  });

  test('is read as far as it is valid, and what is not is reported', () => {
    const { sessions, speakers, event, log } = importedFrom(({ schedule }) => {
      schedule.conference_archive = {
        event: { place: 7 },
        sessions: { 'on-lamps': { level: 'easy' }, '../lamps': {} },
        tracks: 'none',
      };
    });
    expect(event.place).toBeUndefined();
    expect(sessions[0]).toMatchObject({
      id: 'on-lamps',
      importId: `frab/${talk1.guid}`,
      speakers: [{ name: 'Ada' }],
      format: 'workshop',
      links: [{ kind: 'audio', label: 'audio', url: 'https://example.org/lamps.ogg' }],
    });
    expect(sessions[0]?.video).toBeUndefined();
    expect(speakers).toMatchObject([{ name: 'Ada', bio: 'Writes.' }]);
    expect(changesOf(log)).toEqual(
      expect.arrayContaining([
        'dropped 1 × conference_archive.event: not valid (`{"place":7}`)',
        'dropped 1 × conference_archive.sessions: not valid (`{"level":"easy"}`)',
      ]),
    );
  });

  test.each(['../../../lamps', 'con', 'Lamps', '', 'a'.repeat(101)])('names no file %j', (slug) => {
    const { sessions } = importedFrom(({ schedule }) => {
      const [first] = schedule.conference.days[0]?.rooms['–'] ?? [];
      if (first) first.slug = slug;
      schedule.conference_archive = { sessions: { [slug]: {} } };
    });
    expect(sessions[0]?.id).toBeUndefined();
    expect(sessions[0]?.importId).toBe(`frab/${talk1.guid}`);
  });

  test('finds a talk whose title is another one here by its id', async () => {
    const folder = temporaryFolder(onTestFinished);
    await importInto(folder, JSON.stringify(lighthouse), 'days');
    const path = 'events/days/sessions/on-lamps.mdx';
    writeFileSync(join(folder, path), bytesIn(folder)[path]?.replace('title: Lamps', 'title: On lamps') ?? '');
    const { result } = await importInto(folder, JSON.stringify(lighthouse), 'days');
    expect(result.created).toEqual([]);
    expect(result.different.map(({ key, here, source }) => [key, here, source])).toEqual([
      ['title', 'On lamps', 'Lamps'],
    ]);
  });

  test('uses a topic, track and company that are here already, by their ids and names', async () => {
    const folder = temporaryFolder(onTestFinished);
    const schedule = (titles: { track: string; topic: string }): string => {
      const file = structuredClone(lighthouse);
      file.schedule.conference_archive = {
        event: { place: 'Lisbon' },
        tracks: { towers: { title: titles.track, order: 3, hue: 9, description: 'On towers.' } },
        topics: { oil: { title: titles.topic, description: 'On oil.', aliases: ['fuel'] } },
        companies: { acme: { name: 'Acme', aliases: ['Acme Inc.'] } },
        sessions: {
          'on-lamps': { track: 'towers', topics: ['oil'], speakers: [{ name: 'Ada', laterCompany: 'Acme' }] },
        },
      };
      return JSON.stringify(file);
    };
    const first = await importInto(folder, schedule({ track: 'Towers', topic: 'Oil' }), 'days');
    expect(first.result.created.map(({ file: { path } }) => path).toSorted()).toEqual([
      'archive.yaml',
      'companies/acme.yaml',
      'events/days/event.yaml',
      'events/days/sessions/on-lamps.mdx',
      'events/days/tracks/towers.yaml',
      'topics/oil.yaml',
    ]);
    expect(bytesIn(folder)['events/days/tracks/towers.yaml']).toContain('order: 3\nhue: 9\n');
    const second = await importInto(folder, schedule({ track: 'High towers', topic: 'Gas' }), 'days');
    expect(second.result.created).toEqual([]);
    expect(second.result.different.map(({ path, key }) => [path, key])).toEqual([
      ['events/days/tracks/towers.yaml', 'title'],
      ['topics/oil.yaml', 'title'],
    ]);
  });

  test('writes no second file of a company that has another name here', async () => {
    const folder = temporaryFolder(onTestFinished);
    mkdirSync(join(folder, 'companies'));
    writeFileSync(join(folder, 'companies/acme-inc.yaml'), 'name: Acme Inc.\naliases: [Acme]\n');
    const file = structuredClone(lighthouse);
    Object.assign(file.schedule.conference_archive, { companies: { acme: { name: 'Acme', aliases: ['ACM'] } } });
    await importInto(folder, JSON.stringify(file), 'days');
    expect(Object.keys(bytesIn(folder)).filter((path) => path.startsWith('companies/'))).toEqual([
      'companies/acme-inc.yaml',
    ]);
  });

  test('finds a talk whose file has another name here by its title', async () => {
    const folder = temporaryFolder(onTestFinished);
    await importInto(folder, JSON.stringify(lighthouse), 'days');
    const path = join(folder, 'events/days/sessions/on-lamps.mdx');
    renameSync(path, path.replace('on-lamps', 'lamps'));
    const { result } = await importInto(folder, JSON.stringify(lighthouse), 'days');
    expect(result.created).toEqual([]);
  });
});

test('talks with one title differ by their ids alone', () => {
  const imported = importedFrom(({ schedule }) => {
    schedule.conference.days[0]?.rooms['–'].push({ ...talk1, slug: 'lamps-again' });
    schedule.conference_archive = { sessions: { 'on-lamps': {}, 'lamps-again': {} } };
  });
  const { files } = planImport(imported, 'days', new Map());
  const talks = files.filter(({ kind }) => kind === 'session');
  expect(talks.map(({ path, data }) => [path, data.title, data.importId])).toEqual([
    ['events/days/sessions/on-lamps.mdx', 'Lamps', undefined],
    ['events/days/sessions/lamps-again.mdx', 'Lamps', undefined],
  ]);
});

test('a track that is not valid is read from the form', () => {
  const { tracks, sessions } = importedFrom(({ schedule }) => {
    const [first] = schedule.conference.days[0]?.rooms['–'] ?? [];
    Object.assign(first ?? {}, { track: 'Towers' });
    Object.assign(schedule.conference, { tracks: [{ name: 'Towers', slug: 'towers', color: '#1f6feb' }] });
    schedule.conference_archive = { tracks: { towers: { title: 7 } }, sessions: { 'on-lamps': { track: 'towers' } } };
  });
  expect(tracks).toMatchObject([{ title: 'Towers', hue: 260 }]);
  expect(sessions[0]?.track).toBe('Towers');
});

test('an abstract with a gap and a link to another talk of the schedule is as it was', () => {
  const { sessions } = importedFrom(({ schedule }) => {
    const list = schedule.conference.days[0]?.rooms['–'];
    list?.push({
      ...talk1,
      slug: 'on-oil',
      abstract: '[…] and [lamps](https://archive.example.org/events/days/sessions/on-lamps/)',
    });
  });
  expect(sessions[1]?.abstract).toBe('<Gap /> and [lamps](on-lamps.mdx)');
});

test.each([
  '<EditorsNote>\n\nOne.\n\nTwo, in *two*\nlines.\n\n- a list\n\n</EditorsNote>\n\nThe speaker’s own words.',
  '> A quote.\n\n<EditorsNote>\n\nA note.\n\n</EditorsNote>\n\n> Another\n> quote.',
])('an abstract with a note by the editors comes back as it was: %j', (mdx) => {
  const empty = new Map<string, never>();
  const archive = { event: {}, tracks: empty, topics: empty, companies: empty, speakers: empty, sessions: empty };
  expect(archivedAbstract(plainMarkdown(mdx), '', archive)).toBe(mdx);
});
