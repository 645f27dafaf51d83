import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { help } from '../../src/import/options.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** Runs the command as npm does, in a folder with a content folder and a table. */
function command(table: string) {
  const folder = temporaryFolder(onTestFinished);
  const content = join(folder, 'content');
  mkdirSync(content);
  const file = join(folder, 'talks.csv');
  writeFileSync(file, table);
  const run = (...args: string[]) => {
    const env = { ...process.env, CONTENT_DIR: content };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/import.ts', ...args], {
      env,
      encoding: 'utf8',
    });
    return { status, stdout, stderr: stderr.replaceAll(file, 'talks.csv') };
  };
  return { run, file, content };
}

const TABLE = `title,speakers,room,start,e-mail
Lamps,Łukasz Nowak,Hall,2024-05-17 09:00,a@example.org
Fog,Lukasz Nowak,Hall,2024-05-17 10:00,b@example.org
`;

test('prints what it wrote, left out and added, what to do next, and where problems come from', () => {
  const { run, file } = command(TABLE);
  const { status, stdout, stderr } = run('csv', file, '--event', 'lighthouse-2024');
  expect(status).toBe(1);
  expect(stderr).toMatch(/events\/lighthouse-2024\/sessions\/lamps\.mdx:4:11 {2}name-clash\n/);
  expect(stderr).toContain('It comes from row 2, “Lamps” of the source.');
  expect({ stdout }).toEqual({
    stdout: `New: 1 archive, 1 event and 2 talks.
Kept as they are: nothing.
Fields of the source: 4 mapped, 0 changed, 1 left out.

Left out:
     2 ×  e-mail             private: never written

Not in the source, and added:
     1 ×  archive.language   the source does not say it: correct it, such as \`en\`
     1 ×  event.description  the source has no description: a neutral sentence, such as \`The talks of Lighthouse 2024.\`
     1 ×  event.name         the source has no name of the event: it is made from its id, such as \`Lighthouse 2024\`
     1 ×  event.place        the source does not say where it was: correct it, such as \`Unknown place\`

Similar names, which were not joined:
  “Łukasz Nowak” (row 2, “Lamps”) and “Lukasz Nowak” (row 3, “Fog”): one speaker? They would share one page: change one of them.

Next:
  Check it: npm run check:content
  Look at it: npm run dev
  Complete events/lighthouse-2024/event.yaml: the source does not have all of it.
`,
  });
});

test('lists what differs at the source, and takes it over when asked', () => {
  const { run, file } = command(TABLE.replace('Lukasz', 'Łukasz'));
  run('csv', file, '--event', 'lighthouse-2024');
  writeFileSync(file, TABLE.replace('Lukasz', 'Łukasz').replace('Fog,Łukasz Nowak,Hall', 'Fog,Łukasz Nowak,Tower'));
  const second = run('csv', file, '--event', 'lighthouse-2024');
  expect(second.stdout).toBe(`New: nothing.
Kept as they are: 1 archive, 1 event and 2 talks.
Different at the source: 1 file.
Fields of the source: 4 mapped, 0 changed, 1 left out.

Left out:
     2 ×  e-mail  private: never written

Different at the source; nothing here was changed:
  events/lighthouse-2024/sessions/fog.mdx: room
    here    \`Hall\`
    source  \`Tower\` (row 3, “Fog”)

Next:
  Check it: npm run check:content
  Take keys of talks over from the source: add --update title,start
`);
  const third = run('csv', file, '--event', 'lighthouse-2024', '--update', 'room');
  expect(third.stdout).toBe(`New: nothing.
Kept as they are: 1 archive, 1 event and 1 talk.
Updated: 1 talk (room).
Fields of the source: 4 mapped, 0 changed, 1 left out.

Left out:
     2 ×  e-mail  private: never written

Next:
  Check it: npm run check:content
`);
});

test('lists talks that the source no longer has', () => {
  const { run, file } = command('title\nLamps\nFog\n');
  run('csv', file, '--event', 'lighthouse-2024');
  writeFileSync(file, 'title\nLamps\n');
  expect(run('csv', file, '--event', 'lighthouse-2024').stdout).toContain(`
No longer in the source; nothing here was deleted:
  events/lighthouse-2024/sessions/fog.mdx (csv/lighthouse-2024/fog)
`);
});

test('prints warnings with the entry they come from, and exits with 0', () => {
  const { run, file } = command(
    'title,start,duration,room\nLamps,2024-05-17 09:00,60,Hall\nFog,2024-05-17 09:30,60,Hall\n',
  );
  const { status, stderr } = run('csv', file, '--event', 'lighthouse-2024');
  expect(stderr).toContain('  room-clash\n');
  expect(stderr).toContain('It comes from row 3, “Fog” of the source.');
  expect(stderr).toContain('1 warning in 1 file.');
  expect(status).toBe(0);
});

test('bad input exits with 1, without a stack, and writes nothing', () => {
  const { run, file, content } = command('{"sessions":[{"id":"1","title":"Lamps"}],"speakers":[]}');
  expect(run('csv', file, '--event', 'lighthouse-2024')).toEqual({
    status: 1,
    stdout: '',
    stderr: `Expected a CSV file: headings in its first row, and a row per talk.
Found JSON.
It can be imported as sessionize: npm run import -- sessionize …
`,
  });
  expect(readdirSync(content)).toEqual([]);
});

test('control characters of the source do not reach the terminal', () => {
  const { run, file } = command('title,weird\n"Lamps\u001b[31m","x\u001b[2Jy"\n');
  const { stdout } = run('csv', file, '--event', 'lighthouse-2024');
  expect(stdout).not.toContain('\u001b');
});

test('without arguments it prints its help', () => {
  const { run } = command('');
  expect(run()).toEqual({ status: 0, stdout: `${help()}\n`, stderr: '' });
});
