import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NEW_TALK, readTalk, writeTalk } from '../../src/contribute/talkFile.ts';
import type { Talk, Values } from '../../src/contribute/values.ts';

const files = [...globSync('content/events/*/sessions/*.mdx'), ...globSync('tests/fixtures/*/events/*/sessions/*.mdx')];

function read(text: string): Talk {
  const talk = readTalk(text);
  if (!talk) throw new Error('The file cannot be read.');
  return talk;
}

/** The file with other values. */
function changed(text: string, values: Values, abstract?: string): string {
  const talk = read(text);
  return writeTalk(text, { values: { ...talk.values, ...values }, abstract: abstract ?? talk.abstract });
}

/** The lines that only one of two texts has: `- old`, `+ new`. */
function difference(one: string, other: string): string[] {
  const [old, now] = [one.split('\n'), other.split('\n')];
  let [start, end] = [0, 0];
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const part = (lines: string[]): string[] => lines.slice(start, lines.length - end);
  return [...part(old).map((line) => `- ${line}`), ...part(now).map((line) => `+ ${line}`)];
}

describe('a file that is opened and saved unchanged', () => {
  const readable = files.filter((file) => readTalk(readFileSync(file, 'utf8')));

  test('is one that the form can show', () => {
    expect(readable.filter((file) => file.startsWith('content')).length).toBeGreaterThan(50);
    expect(readable.length).toBeGreaterThan(70);
  });

  test.each(readable)('%s stays byte for byte the same', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(writeTalk(text, read(text))).toBe(text);
    const windows = text.replaceAll(/\r?\n/g, '\r\n');
    expect(writeTalk(windows, read(windows))).toBe(windows);
  });

  test.each(readable)('%s is the same talk when it is written from scratch', (file) => {
    const talk = read(readFileSync(file, 'utf8'));
    expect(readTalk(writeTalk(NEW_TALK, talk))).toEqual(talk);
  });
});

const LAMPS = `---
# Checked against the programme.
title: "Lamps: a history"  # as printed
track: main
speakers:
  # The first author.
  - name: Ada Lovelace
    company: Acme # until 2025
  - name: Grace Hopper
topics: [oil, 'fog']
links:
  - label: Talk page
    url: https://example.org/
order: 2
---


The text.

`;

describe('a change is one of its lines', () => {
  test.each<{ what: string; values: Values; lines: string[] }>([
    {
      what: 'a title keeps its quotes and the comment behind it',
      values: { title: 'Oil' },
      lines: ['- title: "Lamps: a history"  # as printed', '+ title: "Oil"  # as printed'],
    },
    { what: 'a new key is where the schema has it', values: { level: 'beginner' }, lines: ['+ level: beginner'] },
    { what: 'a number has no quotes', values: { duration: '45' }, lines: ['+ duration: 45'] },
    { what: 'a text of digits has', values: { room: '45' }, lines: ['+ room: "45"'] },
    { what: 'a time has none', values: { start: '2024-05-17T09:30' }, lines: ['+ start: 2024-05-17T09:30'] },
    { what: 'a word has none', values: { recorded: 'false' }, lines: ['+ recorded: false'] },
    { what: 'an emptied key is gone', values: { track: '' }, lines: ['- track: main'] },
    {
      what: 'a topic is added to the list in one line',
      values: { topics: ['oil', 'fog', 'bells'] },
      lines: ["- topics: [oil, 'fog']", "+ topics: [oil, 'fog', bells]"],
    },
    {
      what: 'a speaker gets a company',
      values: {
        speakers: [
          { name: 'Ada Lovelace', company: 'Acme' },
          { name: 'Grace Hopper', company: 'Navy' },
        ],
      },
      lines: ['+     company: Navy'],
    },
    {
      what: 'a company changes and keeps the comment behind it',
      values: { speakers: [{ name: 'Ada Lovelace', company: 'Initech' }, { name: 'Grace Hopper' }] },
      lines: ['-     company: Acme # until 2025', '+     company: Initech # until 2025'],
    },
    {
      what: 'a company is gone',
      values: { speakers: [{ name: 'Ada Lovelace' }, { name: 'Grace Hopper' }] },
      lines: ['-     company: Acme # until 2025'],
    },
    {
      what: 'a speaker is added',
      values: { speakers: [{ name: 'Ada Lovelace', company: 'Acme' }, { name: 'Grace Hopper' }, { name: 'Alan: T' }] },
      lines: ['+   - name: "Alan: T"'],
    },
    {
      what: 'a speaker is taken out with their comment',
      values: { speakers: [{ name: 'Grace Hopper' }] },
      lines: ['-   # The first author.', '-   - name: Ada Lovelace', '-     company: Acme # until 2025'],
    },
    {
      what: 'speakers change places with their comments',
      values: { speakers: [{ name: 'Grace Hopper' }, { name: 'Ada Lovelace', company: 'Acme' }] },
      lines: [
        '-   # The first author.',
        '-   - name: Ada Lovelace',
        '-     company: Acme # until 2025',
        '-   - name: Grace Hopper',
        '+   - name: Grace Hopper',
        '+   # The first author.',
        '+   - name: Ada Lovelace',
        '+     company: Acme # until 2025',
      ],
    },
    {
      what: 'a link gets a kind, which comes first',
      values: { links: [{ kind: 'page', label: 'Talk page', url: 'https://example.org/' }] },
      lines: ['-   - label: Talk page', '+   - kind: page', '+     label: Talk page'],
    },
  ])('$what', ({ values, lines }) => {
    const result = changed(LAMPS, values);
    expect(difference(LAMPS, result)).toEqual(lines);
    const windows = LAMPS.replaceAll('\n', '\r\n');
    expect(changed(windows, values)).toBe(result.replaceAll('\n', '\r\n'));
  });

  test('new keys are below the last of those that come before them in the schema', () => {
    const result = changed(LAMPS, { level: 'beginner', slides: 'https://example.org/', format: 'demo' });
    expect(result).toBe(
      LAMPS.replace('topics:', 'format: demo\nlevel: beginner\ntopics:').replace(
        'links:',
        'slides: https://example.org/\nlinks:',
      ),
    );
  });

  test('another abstract keeps the empty lines around it', () => {
    expect(difference(LAMPS, changed(LAMPS, {}, 'Other words.\n\nMore.'))).toEqual([
      '- The text.',
      '+ Other words.',
      '+ ',
      '+ More.',
    ]);
  });

  test('slides are added to every talk with one line', () => {
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      const talk = readTalk(text);
      if (!talk || talk.values.slides) continue;
      const result = changed(text, { slides: 'https://example.org/slides.pdf' });
      expect(difference(text, result)).toEqual(['+ slides: https://example.org/slides.pdf']);
    }
  });
});

test('a file with its keys in braces is written again, and says the same', () => {
  const text = '---\n{ title: Oil, track: main }\n---\n';
  expect(changed(text, { track: 'other' })).toBe('---\ntitle: Oil\ntrack: other\n---\n');
});

test('a block of text gives way to a line', () => {
  const text = '---\ntitle: >-\n  Oil\n  and fog\ntrack: main\n---\n';
  expect(changed(text, { title: 'Oil' })).toBe('---\ntitle: Oil\ntrack: main\n---\n');
});

test('a key without value gets one', () => {
  expect(changed('---\ntitle: Oil\ntrack:\nlevel: # unknown\n---\n', { track: 'main' })).toBe(
    '---\ntitle: Oil\ntrack: main\nlevel: # unknown\n---\n',
  );
});

test('a new talk has its keys in the order of the schema', () => {
  const values = {
    links: [{ url: 'https://example.org/', kind: 'page' }],
    topics: ['oil', 'fog'],
    speakers: [{ company: 'Acme', name: 'Ada Lovelace' }, { name: 'Grace Hopper' }],
    title: 'Lamps: a history',
  };
  expect(writeTalk(NEW_TALK, { values, abstract: 'The text.' })).toBe(`---
title: "Lamps: a history"
speakers:
  - name: Ada Lovelace
    company: Acme
  - name: Grace Hopper
topics: [oil, fog]
links:
  - kind: page
    url: https://example.org/
---

The text.
`);
});
