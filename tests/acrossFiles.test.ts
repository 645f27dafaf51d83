import { describe, expect, test } from 'vitest';
import { checkContent } from '../src/check.ts';
import { applyFix } from './cases/applyFix.ts';
import { described, reportedOf, session, validArchive, writeContent } from './helpers.ts';

// What shows only when the files of several folders are compared, from the files to the message.

const check = (files: Readonly<Record<string, string>>) => checkContent(writeContent({ ...validArchive, ...files }));
const problemsOf = (files: Readonly<Record<string, string>>) => described(check(files).problems);

/** A talk at the event of the valid archive, from 17 to 18 May 2024. */
const lenses = (frontMatter: string) => ({
  'events/days/sessions/lenses.mdx': session(`title: Lenses\n${frontMatter}`),
});

describe('the start of a talk', () => {
  test.each(['2024-05-17', '2024-05-17T00:00', '2024-05-18T23:59', '2024-05-18'])('may be %s', (start) => {
    expect(problemsOf(lenses(`start: ${start}\n`))).toEqual([]);
  });

  test.each(['2024-05-16', '2024-05-16T23:59', '2024-05-19T00:00'])('may not be %s', (start) => {
    const message = `The talk starts on ${start.slice(0, 10)}, and its event is on 2024-05-17 to 2024-05-18.`;
    const fix = 'Correct the day, or the days of the event.';
    expect(problemsOf(lenses(`start: ${start}\n`))).toEqual([['3:8', 'outside-event', message, fix]]);
  });
});

describe('two talks in one room', () => {
  const lamps = {
    'events/days/sessions/lamps.mdx': session('title: Lamps\nstart: 2024-05-17T09:30\nduration: 45\nroom: Lantern\n'),
  };

  test.each([
    'start: 2024-05-17T10:15\nroom: Lantern\n',
    'start: 2024-05-17T09:00\nduration: 30\nroom: Lantern\n',
    'start: 2024-05-17T09:30\nroom: Gallery\n',
    'start: 2024-05-17T09:30\n',
    'start: 2024-05-18T09:30\nroom: Lantern\n',
    'start: 2024-05-17\nroom: Lantern\n',
  ])('do not clash: %j', (frontMatter) => {
    expect(reportedOf(check({ ...lamps, ...lenses(frontMatter) }))).toEqual([]);
  });

  test.each([
    [
      '10:14',
      '4:7',
      '`Lenses` and the talk in events/days/sessions/lamps.mdx are in the room `Lantern` at the same time (2024-05-17 10:14).',
    ],
    [
      '09:30',
      '5:7',
      '`Lamps` and the talk in events/days/sessions/lenses.mdx are in the room `Lantern` at the same time (2024-05-17 09:30).',
    ],
  ])('clash at %s, which is a warning and not a problem', (time, place, message) => {
    const start = `start: 2024-05-17T${time}\nroom: Lantern\n`;
    const checked = check({ ...lamps, ...lenses(start) });
    expect(checked.problems).toEqual([]);
    expect(checked.catalogue?.sessions).toHaveLength(2);
    const fix = 'Correct the time, the duration or the room of one of them, if they were not given together.';
    expect(described(reportedOf(checked))).toEqual([[place, 'room-clash', message, fix]]);
  });

  test('of two events do not clash', () => {
    const night = {
      'events/night/event.yaml': validArchive['events/days/event.yaml'].replace('Days', 'Night'),
      'events/night/sessions/lamps.mdx': lamps['events/days/sessions/lamps.mdx'],
    };
    expect(reportedOf(check({ ...lamps, ...night }))).toEqual([]);
  });
});

describe('a talk of which nothing was recorded', () => {
  test.each(['recorded: false\nslides: https://example.org/\n', 'recorded: true\nvideo: https://example.org/\n'])(
    'has no video: %j',
    (frontMatter) => {
      expect(problemsOf(lenses(frontMatter))).toEqual([]);
    },
  );

  test.each(['video: https://example.org/\n', 'links: [{ kind: video, url: https://example.org/ }]\n'])(
    'cannot have one: %j',
    (frontMatter) => {
      const message = 'The talk has a video, and `recorded` says that nothing was recorded.';
      expect(problemsOf(lenses(`recorded: false\n${frontMatter}`))).toEqual([
        ['3:11', 'not-recorded', message, 'Remove `recorded`, or the video.'],
      ]);
    },
  );
});

describe('the file of a speaker', () => {
  const ada = (yaml: string) => ({ 'speakers/ada-lovelace.yaml': `name: Ada Lovelace\n${yaml}` });
  const byAlias = lenses('speakers: [{ name: Augusta King }]\n');

  test('gives other names of theirs, which all lead to one page', () => {
    const { catalogue, problems } = check({ ...ada('aliases: [Augusta King]\nbio: Words.\n'), ...byAlias });
    expect(problems).toEqual([]);
    const speakers = [...(catalogue?.speakers.values() ?? [])];
    expect(speakers.map(({ id, name, bio }) => [id, name, bio])).toEqual([['ada-lovelace', 'Ada Lovelace', 'Words.']]);
    expect(speakers[0]?.sessions.map(({ id }) => id)).toEqual(['lamps', 'lenses']);
    // Without the alias they are two.
    expect([...(check({ ...ada(''), ...byAlias }).catalogue?.speakers.keys() ?? [])]).toEqual([
      'augusta-king',
      'ada-lovelace',
    ]);
  });

  test('may have no alias that is the name of another', () => {
    const other = { 'speakers/augusta-king.yaml': 'name: Augusta King\n' };
    expect(problemsOf({ ...ada('aliases: [augusta KING]\n'), ...other, ...byAlias })).toEqual([
      [
        '2:11',
        'alias-clash',
        'The alias `augusta KING` already means the speaker `Augusta King` (speakers/augusta-king.yaml).',
        'Remove it from one of them; an alias may lead to one speaker only.',
      ],
      [
        '1:7',
        'alias-clash',
        '`augusta KING` is also an alias of the speaker `Ada Lovelace` (speakers/ada-lovelace.yaml).',
        'Remove it from one of them; an alias may lead to one speaker only.',
      ],
    ]);
  });

  test('is named after them', () => {
    expect(problemsOf({ 'speakers/ada.yaml': 'name: Ada Lovelace\n' })).toEqual([
      [
        '1:7',
        'wrong-file-name',
        'The file of the speaker `Ada Lovelace` must be named after it.',
        'Rename it to `speakers/ada-lovelace.yaml`, or correct the name.',
      ],
    ]);
  });

  test('is of someone whom a talk names', () => {
    expect(problemsOf({ 'speakers/ada-lovelase.yaml': 'name: Ada Lovelase\n' })).toEqual([
      [
        '1:7',
        'unused-file',
        'No session names the speaker `Ada Lovelase`, nor one of its aliases.',
        'Did you mean `Ada Lovelace`?',
      ],
    ]);
  });
});

describe('an alias of a topic', () => {
  const fog = (alias: string) => ({ 'topics/fog.yaml': `title: Fog\ndescription: Mist.\naliases: [${alias}]\n` });

  test('may be a word of no other topic', () => {
    expect(problemsOf({ ...fog('Mist'), ...lenses('topics: [fog, optics]\n') })).toEqual([]);
  });

  test('may not be the title of another', () => {
    expect(problemsOf(fog('OPTICS'))).toEqual([
      [
        '3:11',
        'alias-clash',
        'The alias `OPTICS` already means the topic `Optics` (topics/optics.yaml).',
        'Remove it from one of them; an alias may lead to one topic only.',
      ],
      [
        '1:8',
        'alias-clash',
        '`OPTICS` is also an alias of the topic `Fog` (topics/fog.yaml).',
        'Remove it from one of them; an alias may lead to one topic only.',
      ],
    ]);
  });
});

test('a talk may have no track and no speakers, and its event no tracks', () => {
  const { 'events/days/tracks/main.yaml': _, ...others } = validArchive;
  const lamps = session('title: Lamps\n');
  const { catalogue, problems } = checkContent(writeContent({ ...others, 'events/days/sessions/lamps.mdx': lamps }));
  expect(problems).toEqual([]);
  expect(catalogue?.sessions[0]).toMatchObject({ track: undefined, speakers: [], format: 'talk', language: 'en' });
});

describe('a warning has the exact place, and writing what it proposes settles it', () => {
  const talk = 'events/days/sessions/lenses.mdx';
  test.each([
    ['speakers: [{ name: Ada Lovelase }]\n', 'Words.\n', '3:20', 'similar-name'],
    ['speakers:\n  - name: A. Lovelace\n', 'Words.\n', '4:11', 'similar-name'],
    ['speakers: [{ name: Mary Somerville, company: Acme GmbH }]\n', 'Words.\n', '3:46', 'similar-name'],
    ['slides: http://example.org/a\n', 'Words.\n', '3:9', 'insecure-link'],
    ['links: [{ kind: page, url: https://de.slideshare.net/a }]\n', 'Words.\n', '3:28', 'untidy-link'],
    ['', 'Words.\n\nSee [the\npage](https://example.org/?utm_source=a).\n', '8:7', 'untidy-link'],
    ['', '[a](https://example.org/?fbclid=a), [b](https://example.org/).\n', '5:5', 'untidy-link'],
    ['', 'See https://youtu.be/a?si=b there.\n', '5:5', 'untidy-link'],
    ['', 'See [it].\n\n[it]: http://example.org/\n', '5:5', 'insecure-link'],
  ])('%j %j', (frontMatter, abstract, place, code) => {
    const files = { [talk]: session(`title: Lenses\n${frontMatter}`, abstract) };
    const codes = ['similar-name', 'insecure-link', 'untidy-link'];
    const warned = (text: string) => check({ [talk]: text }).warnings.filter((one) => codes.includes(one.code));
    const [found, ...others] = warned(files[talk] ?? '');
    expect(others).toEqual([]);
    expect([found && described([found])[0]?.[0], found?.code]).toEqual([place, code]);
    if (!found || abstract.includes('[it]')) return;
    expect(warned(applyFix(files[talk] ?? '', found) ?? '')).toEqual([]);
  });
});
