import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderAbstract } from '../../src/abstract/render.ts';
import { InputError } from '../../src/import/inputError.ts';
import { splitFrontMatter } from '../../src/reader/frontMatter.ts';
import { frabSchedule } from './fixtures/frab.ts';
import { changesOf, contentFolder } from './helpers.ts';

const LAMPS = 'events/lighthouse/sessions/lamps-and-lenses-from-oil-to-light.mdx';
const schedule = JSON.stringify(frabSchedule);

/** The schedule with other values in its first talk. */
function scheduleWith(values: Readonly<Record<string, unknown>>, more: readonly unknown[] = []): string {
  const copy = structuredClone(frabSchedule);
  const rooms: Record<string, unknown[]> = copy.schedule.conference.days[0]?.rooms ?? {};
  rooms['Lamp room'] = [{ ...(rooms['Lamp room']?.[0] as object), ...values }, ...more];
  return JSON.stringify(copy);
}

describe('what is written', () => {
  test('is one file per talk, track and speaker, and those of the event and the archive', async () => {
    const { run, files } = contentFolder();
    await run('frab', schedule);
    expect(files()).toEqual({
      'archive.yaml': `name: Lighthouse Days 2024
description: The talks of Lighthouse Days 2024.
language: en
`,
      'events/lighthouse/event.yaml': `name: Lighthouse Days 2024
start: 2024-05-17
end: 2024-05-18
place: Unknown place
timezone: Europe/Lisbon
description: Two days about light.
links:
  - label: Schedule
    url: https://lighthouse.example.org/
`,
      'events/lighthouse/tracks/towers.yaml': `title: Towers
order: 1
hue: 260
description: Talks in the track Towers at Lighthouse Days 2024.
`,
      'events/lighthouse/sessions/fog.mdx': `---
title: Fog
start: 2024-05-18T11:00
duration: 60
room: Gallery
importId: frab/second
---
`,
      [LAMPS]: `---
title: "Lamps and lenses: From oil to light"
track: towers
speakers:
  - name: Ada Lovelace
  - name: Mary Somerville
format: workshop
language: pt
start: 2024-05-17T09:30
duration: 45
room: Lamp room
slides: https://talks.lighthouse.example.org/media/lamps.pdf
recorded: false
links:
  - kind: paper
    label: Paper on lamps
    url: https://example.org/paper.pdf
  - kind: page
    label: Talk page
    url: https://talks.lighthouse.example.org/talk/ABCDEF/
  - kind: page
    label: Original talk page
    url: https://cfp.lighthouse.example.org/1
license: CC-BY-4.0
importId: frab/11111111-2222-3333-4444-555555555555
---

How to **trim** a wick.

All of it.

- Oil
- Gas
`,
      'speakers/ada-lovelace.yaml': `name: Ada Lovelace
bio: |-
  Writes programs.

  Lives in London.
links:
  - label: Mastodon
    url: https://social.example.org/@ada
  - label: ada.example.org
    url: https://ada.example.org/
`,
    });
  });

  test('has nothing private', async () => {
    const { run, files } = contentFolder();
    await run('frab', schedule);
    const all = Object.values(files()).join('\n');
    expect(all).not.toMatch(/ada@example\.org|Vegetarian|feedback|Augusta|rate/);
  });

  test('shows any text as it is, in every field', async () => {
    const hostile = '{a} <b> `c` *d* # - : "e" \'f\' & | [g](h) import $i \\ ---';
    const { run, files, read } = contentFolder();
    const csv = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    await run(
      'csv',
      `title,speakers,room,abstract,track\n${[hostile, hostile, hostile, `${hostile}\n\n---\ntitle: x\n---`, hostile].map(csv).join(',')}\n`,
    );
    const path = Object.keys(files()).find((name) => name.endsWith('.mdx')) ?? '';
    const parts = splitFrontMatter(read(path));
    if (typeof parts === 'string') throw new Error(parts);
    const { text, problems } = renderAbstract(parts.body, path, parts.bodyLine);
    expect(problems).toEqual([]);
    expect(text).toBe(`${hostile} --- title: x ---`);
    const { result } = await run('csv', `title,speakers,room\n${[hostile, hostile, hostile].map(csv).join(',')}\n`);
    expect(result.different).toEqual([]);
    expect(result.created).toEqual([]);
  });
});

describe('a second run', () => {
  test('changes no byte', async () => {
    const { run, files } = contentFolder();
    await run('frab', schedule);
    const before = files();
    const { result } = await run('frab', schedule);
    expect(files()).toEqual(before);
    expect(result.created).toEqual([]);
    expect(result.kept.map(({ path }) => path).toSorted()).toEqual(Object.keys(before));
    expect(result.different).toEqual([]);
  });

  test('adds a talk that is new, with its track and speaker', async () => {
    const { run, files } = contentFolder();
    await run('frab', schedule);
    const before = files();
    const bells = {
      guid: 'third',
      title: 'Bells',
      track: 'Sea',
      persons: [{ public_name: 'Grace', biography: 'Rings.' }],
    };
    await run('frab', scheduleWith({}, [bells]));
    const added = Object.keys(files()).filter((path) => !(path in before));
    expect(added).toEqual([
      'events/lighthouse/sessions/bells.mdx',
      'events/lighthouse/tracks/sea.yaml',
      'speakers/grace.yaml',
    ]);
    expect(files()).toMatchObject(before);
    expect(files()['events/lighthouse/tracks/sea.yaml']).toBe(`title: Sea
order: 2
hue: 210
description: Talks in the track Sea at Lighthouse Days 2024.
`);
  });

  test('keeps edits by hand, also in a file that was renamed, and lists what differs', async () => {
    const { run, files, read, write, rename } = contentFolder();
    await run('frab', schedule);
    const edited = read(LAMPS)
      .replace('room: Lamp room', '# As on the door\nroom: The lamp room')
      .replace('All of', 'Most of');
    write(LAMPS, edited);
    const renamed = 'events/lighthouse/sessions/lamps.mdx';
    rename(LAMPS, renamed);
    const before = files();
    const { result } = await run('frab', schedule);
    expect(files()).toEqual(before);
    const from = 'event 11111111-2222-3333-4444-555555555555, “Lamps and lenses: From oil to light”';
    expect(result.different).toEqual([
      { path: renamed, from, key: 'room', here: 'The lamp room', source: 'Lamp room' },
      {
        path: renamed,
        from,
        key: 'abstract',
        here: 'How to **trim** a wick.\n\nMost of it.\n\n- Oil\n- Gas',
        source: 'How to **trim** a wick.\n\nAll of it.\n\n- Oil\n- Gas',
      },
    ]);
  });

  test('recognises a talk without importId by its title', async () => {
    const { run, files, read, write } = contentFolder();
    await run('csv', 'title,room\nLamps,Hall\n');
    const path = 'events/lighthouse/sessions/lamps.mdx';
    write(path, read(path).replace(/importId: .*\n/, ''));
    const before = files();
    const { result } = await run('csv', 'title,room\nLámps,Hall\n');
    expect(files()).toEqual(before);
    expect(result.different.map(({ key }) => key)).toEqual(['title', 'importId']);
  });

  test('lists talks and values that the source no longer has, and deletes none', async () => {
    const { run, files, read, write } = contentFolder();
    await run(
      'csv',
      'title,speakers,room,tags,format\nLamps,Ada,Hall,Oil,\nBells,Ben,Hall,Oil,\nFog,Cy,Hall,,\nRain,,,,\n',
    );
    const lamps = 'events/lighthouse/sessions/lamps.mdx';
    write(lamps, read(lamps).replace('room:', 'format: talk\nlevel: beginner\norder: 2\nroom:'));
    const rain = 'events/lighthouse/sessions/rain.mdx';
    write(rain, read(rain).replace('csv/', 'frab/'));
    const before = files();
    const { result } = await run(
      'csv',
      'title,speakers,room,tags,format\nLamps,,,,\nBells,Ben,Hall,,\n',
      '--update',
      'room',
    );
    expect(result.different.map(({ path, key, here, source }) => [path, key, here, source])).toEqual([
      [lamps, 'speakers', [{ name: 'Ada' }], undefined],
      [lamps, 'room', 'Hall', undefined],
    ]);
    expect(result.gone.map(({ path }) => path)).toEqual(['events/lighthouse/sessions/fog.mdx']);
    expect(files()).toEqual(before);
  });

  test('stops before it writes anything if a file cannot be read', async () => {
    const { run, files, write } = contentFolder();
    await run('csv', 'title\nLamps\n');
    write('events/lighthouse/sessions/lamps.mdx', '---\ntitle: "Lamps\n---\n');
    const before = files();
    await expect(run('csv', 'title\nLamps\nFog\n')).rejects.toThrow(
      'events/lighthouse/sessions/lamps.mdx cannot be read: `"Lamps` cannot be read as it is: the `"` that opens here is not closed.\nCorrect it first; `npm run check:content` shows where. Nothing was written.',
    );
    expect(files()).toEqual(before);
  });

  test('of another event uses the topics, tracks of its own, and the archive', async () => {
    const { run, files } = contentFolder();
    await run('csv', 'title,tags,track\nA,Oil,Main\nB,oil,Main\nC,Gas,Main\nD,,\n');
    await run('csv', 'title,tags,track\nE,OIL,Main\n', '--event', 'other');
    expect(Object.keys(files())).toEqual([
      'archive.yaml',
      'events/lighthouse/event.yaml',
      ...['a', 'b', 'c', 'd'].map((id) => `events/lighthouse/sessions/${id}.mdx`),
      'events/lighthouse/tracks/main.yaml',
      'events/other/event.yaml',
      'events/other/sessions/e.mdx',
      'events/other/tracks/main.yaml',
      'topics/oil.yaml',
    ]);
    expect(files()['events/other/sessions/e.mdx']).toContain('topics: [oil]\n');
  });
});

test('a folder in place of a new file is bad input', async () => {
  const { run, folder } = contentFolder();
  mkdirSync(join(folder, 'events/lighthouse/sessions/lamps.mdx'), { recursive: true });
  const running = run('csv', 'title\nLamps\n');
  await expect(running).rejects.toThrow(InputError);
  await expect(running).rejects.toThrow('events/lighthouse/sessions/lamps.mdx exists already');
});

describe('--update', () => {
  const hand = `---
# Checked by hand.
title: 'Lamps'
room: >-
  Lamp
  room
speakers:
  # The first one
  - { name: Ada Lovelace, company: Acme }

# Local time.
start: 2024-05-17T09:30
importId: frab/11111111-2222-3333-4444-555555555555
---

Words.
`;

  test('takes keys over, and leaves every other byte as it is', async () => {
    const { run, read, write, files } = contentFolder();
    await run('frab', schedule);
    write(LAMPS, hand);
    const others = { ...files(), [LAMPS]: '' };
    const later = scheduleWith({
      title: 'Lamps: again',
      subtitle: '',
      date: '2024-05-17T11:00:00+01:00',
      start: '11:00',
    });
    const { result } = await run('frab', later, '--update', 'title, start', '--update', 'license');
    expect(read(LAMPS)).toBe(
      hand
        .replace("'Lamps'", '"Lamps: again"')
        .replace('T09:30', 'T11:00')
        .replace('444-555555555555\n', '444-555555555555\nlicense: CC-BY-4.0\n'),
    );
    expect({ ...files(), [LAMPS]: '' }).toEqual(others);
    expect(result.updated.map(({ keys }) => keys)).toEqual([['title', 'start', 'license']]);
    const again = read(LAMPS);
    await run('frab', later, '--update', 'title,start,license');
    expect(read(LAMPS)).toBe(again);
  });

  test('replaces a block, and creates the files that the new value needs', async () => {
    const { run, read, write, files } = contentFolder();
    await run('frab', schedule);
    write(LAMPS, hand);
    const persons = [{ public_name: 'Grace Hopper', biography: 'Rings bells.' }];
    await run('frab', scheduleWith({ persons, track: 'Sea', room: 'Gallery' }), '--update', 'speakers,track,room');
    expect(read(LAMPS)).toBe(`---
# Checked by hand.
title: 'Lamps'
room: Gallery
speakers:
  - name: Grace Hopper

# Local time.
start: 2024-05-17T09:30
importId: frab/11111111-2222-3333-4444-555555555555
track: sea
---

Words.
`);
    expect(Object.keys(files())).toContain('speakers/grace-hopper.yaml');
    expect(Object.keys(files())).toContain('events/lighthouse/tracks/sea.yaml');
  });

  test('keeps the later company of a speaker, which is no difference', async () => {
    const { run, read, write } = contentFolder();
    const table = 'title,speakers,company\nLamps,Ada;Ben,Acme;Initech\n';
    await run('csv', table);
    const path = 'events/lighthouse/sessions/lamps.mdx';
    write(path, read(path).replace('company: Acme\n', 'company: Acme\n    laterCompany: Globex\n'));
    expect((await run('csv', table)).result.different).toEqual([]);
    await run('csv', table.replace('Initech', 'Umbrella').replace('Ada;Ben', 'Ada;Cy'), '--update', 'speakers');
    expect(read(path)).toContain(`speakers:
  - name: Ada
    company: Acme
    laterCompany: Globex
  - name: Cy
    company: Umbrella
`);
  });

  test('keeps an alias that the archive knows, which is no difference', async () => {
    const { folder, run, read, write } = contentFolder();
    await run('csv', 'title,speakers,company\nLamps,Ada,Acme\n');
    mkdirSync(join(folder, 'companies'));
    mkdirSync(join(folder, 'speakers'));
    write('companies/acme.yaml', 'name: Acme\naliases: [ACM]\n');
    write('speakers/ada.yaml', 'name: Ada\naliases: [Augusta]\n');
    const path = 'events/lighthouse/sessions/lamps.mdx';
    write(path, read(path).replace('Acme', 'ACM').replace('Ada', 'Augusta'));
    expect((await run('csv', 'title,speakers,company\nLamps,Ada,Acme\n')).result.different).toEqual([]);
    await run('csv', 'title,speakers,company\nLamps,Ada;Ben,Acme;Globex\n', '--update', 'speakers');
    expect(read(path)).toContain(
      'speakers:\n  - name: Augusta\n    company: ACM\n  - name: Ben\n    company: Globex\n',
    );
  });

  test('replaces an abstract, and keeps the line ends of the file', async () => {
    const { run, read, write } = contentFolder();
    await run('frab', schedule);
    write(LAMPS, hand.replaceAll('\n', '\r\n'));
    await run('frab', schedule, '--update', 'abstract,links');
    const { run: fresh, read: expected } = contentFolder();
    await fresh('frab', schedule);
    const [, , body] = expected(LAMPS).split('---\n');
    const links = /^links:\n(?: .*\n)*/m.exec(expected(LAMPS))?.[0] ?? '';
    const text = hand.replace('\nWords.\n', body ?? '').replace(/(importId.*\n)/, `$1${links}`);
    expect(read(LAMPS)).toBe(text.replaceAll('\n', '\r\n'));
  });
});

describe('ids', () => {
  test('are short, unique, possible as file names, and never empty', async () => {
    const { run, files } = contentFolder();
    const long = 'A very long title that goes on and on '.repeat(4);
    const titles = ['Con', 'nul', 'COM1', 'Żółw!', '???', 'Same', 'Same', 'same?', long, 'x'.repeat(100)];
    const { imported } = await run('csv', `title\n${titles.map((title) => `"${title}"`).join('\n')}\n`);
    const ids = Object.keys(files()).flatMap((path) => /sessions\/(.*)\.mdx$/.exec(path)?.[1] ?? []);
    expect(ids.toSorted()).toEqual([
      'a-very-long-title-that-goes-on-and-on-a-very-long-title-that-goes-on-and-on-a',
      'com1-1',
      'con-1',
      'csv-lighthouse',
      'nul-1',
      'same',
      'same-2',
      'same-3',
      'x'.repeat(80),
      'zolw',
    ]);
    expect(changesOf(imported.log)).toContain('changed 1 × title: another talk has the same title: numbered (`Same`)');
    expect(files()['events/lighthouse/sessions/same-2.mdx']).toContain('title: Same (2)\n');
  });
});

describe('names', () => {
  const table = (...names: string[]): string =>
    `title,speakers\n${names.map((name, index) => `Talk ${index},${name}`).join('\n')}\n`;

  test('are joined if they are equal without case and diacritics', async () => {
    const { run, read } = contentFolder();
    const { plan, imported } = await run('csv', table('Loic Dupont', 'Loïc Dupont', 'LOÏC  DUPONT', 'Loïc Dupont'));
    expect(plan.near).toEqual([]);
    expect(read('events/lighthouse/sessions/talk-0.mdx')).toContain('name: Loïc Dupont\n');
    expect(changesOf(imported.log)).toContain(
      'changed 2 × name of a speaker: written “Loïc Dupont”, as elsewhere (`Loic Dupont`)',
    );
  });

  test('are written as in the archive', async () => {
    const { run, read } = contentFolder();
    await run('csv', table('Loïc Dupont'));
    await run('csv', table('loic dupont', 'loic dupont'), '--event', 'other');
    expect(read('events/other/sessions/talk-1.mdx')).toContain('name: Loïc Dupont\n');
  });

  test('are reported if they are only similar', async () => {
    const { run } = contentFolder();
    const { plan } = await run(
      'csv',
      table('Łukasz Nowak', 'Lukasz Nowak', 'Ada B. King', 'Ada King', 'King Ada', 'Speaker 1', 'Speaker 2'),
    );
    expect(plan.near.map(({ name, other, clash }) => [name, other, clash])).toEqual([
      ['Łukasz Nowak', 'Lukasz Nowak', true],
      ['Ada B. King', 'Ada King', false],
      ['Ada King', 'King Ada', false],
    ]);
  });

  test('of companies are joined and reported in the same way', async () => {
    const { run, files } = contentFolder();
    const { plan } = await run(
      'csv',
      'title,speakers,company\nA,Ada,Acme\nB,Ben,ACME\nC,Cy,"Acmé, Inc."\nD,Di,Acme Inc\n',
    );
    expect(
      Object.values(files())
        .join('')
        .match(/company: .*/g),
    ).toEqual(['company: Acme', 'company: Acme', 'company: Acmé, Inc.', 'company: Acme Inc']);
    expect(plan.near.map(({ noun, name, other, clash }) => [noun, name, other, clash])).toEqual([
      ['company', 'Acmé, Inc.', 'Acme Inc', true],
    ]);
  });

  test('are listed once in a talk', async () => {
    const { run, read } = contentFolder();
    await run('csv', table('Ada Lovelace; Mary Somerville; ada lovelace'));
    expect(read('events/lighthouse/sessions/talk-0.mdx').match(/name: .*/g)).toEqual([
      'name: Ada Lovelace',
      'name: Mary Somerville',
    ]);
  });
});

test('two talks with one id at the source stay two', async () => {
  const { run, files } = contentFolder();
  const table = 'id,title\n7,Lamps\n7,Fog\n7,Fog\n';
  const { imported } = await run('csv', table);
  expect(Object.values(files()).flatMap((text) => /importId: .*/.exec(text)?.[0] ?? [])).toEqual([
    'importId: csv/lighthouse/7/fog-2',
    'importId: csv/lighthouse/7/fog',
    'importId: csv/lighthouse/7',
  ]);
  expect(changesOf(imported.log)).toContain(
    'changed 2 × importId: the source has the id twice: the title is added (`csv/lighthouse/7`)',
  );
  const before = files();
  expect((await run('csv', table)).result.different).toEqual([]);
  expect(files()).toEqual(before);
});

test('talks with one title and different starts keep it, and stay the same talks when rows are swapped', async () => {
  const { run, files } = contentFolder();
  const rows = ['Opening,2024-05-17 09:00,Hall', 'Opening,2024-05-18 09:00,Tower'];
  const table = (list: readonly string[]): string => `title,start,room\n${list.join('\n')}\n`;
  await run('csv', table(rows.slice(0, 1)));
  await run('csv', table(rows));
  const before = files();
  expect(Object.values(before).flatMap((text) => /title: .*/.exec(text)?.[0] ?? [])).toEqual([
    'title: Opening',
    'title: Opening',
  ]);
  for (const list of [rows, rows.toReversed(), rows.slice(1)]) {
    const { result } = await run('csv', table(list));
    expect(result.created).toEqual([]);
    expect(result.different.filter(({ key }) => key !== 'importId')).toEqual([]);
  }
  expect(files()).toEqual(before);
});

test('problems name the entry of the source', async () => {
  const { run } = contentFolder();
  const { plan } = await run(
    'csv',
    'title,speakers,start,duration,room\nA,★,,60,Hall\nB,Ben,2024-05-17 09:00,60,Hall\nC,Cy,2024-05-17 09:30,60,Hall\n',
  );
  expect(plan.problems).toEqual([{ from: 'row 2, “A”', message: 'The name “★” has no letter or digit.' }]);
  const { run: another } = contentFolder();
  expect((await another('csv', 'title\nA\n')).plan.problems).toEqual([
    { from: 'the file', message: 'No talk has a date: write `start` and `end` in events/lighthouse/event.yaml.' },
  ]);
});

test('tags become topics if they join talks', async () => {
  const { run, files } = contentFolder();
  const rows = ['oil lamps;light', 'Oil Lamps;light;gas', 'light;Lighthouse', 'light;lighthouse', '★'];
  const { imported } = await run('csv', `title,tags\n${rows.map((tags, index) => `T${index},${tags}`).join('\n')}\n`);
  expect(Object.keys(files()).filter((path) => path.startsWith('topics/'))).toEqual(['topics/oil-lamps.yaml']);
  expect(files()['topics/oil-lamps.yaml']).toBe('title: Oil lamps\ndescription: Talks on Oil lamps.\n');
  expect(changesOf(imported.log).filter((line) => / tags:/.test(line))).toEqual([
    'dropped 4 × tags: more than half of the talks have the tag: it says little (`light`)',
    'dropped 2 × tags: part of the name of the event (`Lighthouse`)',
    'dropped 1 × tags: only one talk has the tag: it joins nothing (`gas`)',
    'dropped 1 × tags: no letters or digits (`★`)',
    'changed 2 × tags: became the topic “Oil lamps” (`oil lamps`)',
  ]);
});

describe('the topics C, C++ and C#', () => {
  test('are three', async () => {
    const { run, read } = contentFolder();
    const rows = ['C', 'C++', 'C#', 'c', 'c++', 'c#', ''];
    const table = `title,tags\n${rows.map((tag, index) => `T${index},${tag}`).join('\n')}\n`;
    const { result } = await run('csv', table);
    expect(result.created.flatMap(({ file }) => (file.kind === 'topic' ? [[file.path, file.data.title]] : []))).toEqual(
      [
        ['topics/c.yaml', 'C'],
        ['topics/c-2.yaml', 'C++'],
        ['topics/c-3.yaml', 'C#'],
      ],
    );
    expect(read('events/lighthouse/sessions/t4.mdx')).toContain('topics: [c-2]\n');
    expect((await run('csv', table)).result.different).toEqual([]);
  });

  test('of the archive are not taken for one another, and each other spelling is reported', async () => {
    const { run, read } = contentFolder();
    await run('csv', 'title,tags\nA,C\nB,C\nC,machine learning\nD,machine learning\n');
    const later = 'title,tags\nE,C++\nF,C++\nG,Machine-Learning\nH,c\n';
    const { imported } = await run('csv', later, '--event', 'other');
    expect(read('events/other/sessions/e.mdx')).toContain('topics: [c-2]\n');
    expect(read('events/other/sessions/g.mdx')).toContain('topics: [machine-learning]\n');
    expect(changesOf(imported.log).filter((line) => / tags:/.test(line))).toEqual([
      'changed 1 × tags: became the topic “Machine learning” (`Machine-Learning`)',
      'changed 1 × tags: became the topic “C” (`c`)',
    ]);
  });
});
