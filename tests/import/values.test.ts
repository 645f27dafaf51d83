import { describe, expect, test } from 'vitest';
import { ChangeLog } from '../../src/import/changeLog.ts';
import { evenHue, hueOf } from '../../src/import/colour.ts';
import { resources } from '../../src/import/resources.ts';
import { minutesBetween, minutesIn, momentIn, validMinutes } from '../../src/import/time.ts';
import { formatOf, languageOf, levelOf, linkKindOf } from '../../src/import/words.ts';

describe('times', () => {
  test.each([
    ['2024-05-17', undefined, '2024-05-17', undefined],
    ['2024-05-17T09:30', undefined, '2024-05-17T09:30', undefined],
    ['2024-05-17 09:30:00', 'Europe/Lisbon', '2024-05-17T09:30', undefined],
    ['2024-05-17T09:30:00+01:00', 'Europe/Lisbon', '2024-05-17T09:30', '2024-05-17T09:30'],
    ['2024-05-17T23:30:00Z', 'Asia/Tokyo', '2024-05-17T23:30', '2024-05-18T08:30'],
    ['2024-05-17T09:30:00.000-0700', 'UTC', '2024-05-17T09:30', '2024-05-17T16:30'],
  ])('%j in %s', (value, zone, written, inZone) => {
    expect(momentIn(value, zone)).toMatchObject({ written, inZone });
  });

  test.each(['', 'tomorrow', '17.05.2024', '2024-02-30', '2024-05-17T25:00', '2024-13-01T09:00'])(
    '%j is none',
    (value) => {
      expect(momentIn(value)).toBeUndefined();
    },
  );

  test.each([
    ['45', 45],
    ['00:45', 45],
    ['1:30:00', 90],
    ['45 min', 45],
    ['1 h 30 min', 90],
    ['0', undefined],
    ['25:00', undefined],
    ['long', undefined],
    ['', undefined],
  ])('%j is %s minutes', (value, minutes) => {
    expect(minutesIn(value)).toBe(minutes);
  });

  test('durations', () => {
    expect(minutesBetween('2024-05-17T23:30', '2024-05-18T00:15')).toBe(45);
    expect(minutesBetween('2024-05-17T09:30', '2024-05-17T09:30')).toBeUndefined();
    expect(minutesBetween('2024-05-17', '2024-05-18')).toBeUndefined();
    expect([validMinutes(0.4), validMinutes(32.05), validMinutes(1441)]).toEqual([undefined, 32, undefined]);
  });
});

describe('words', () => {
  test.each([
    ['Keynote', 'keynote'],
    ['lightning_talk', 'lightning-talk'],
    ['Long Talk', 'talk'],
    ['Hands-on Lab', 'workshop'],
    ['Tutorial', 'tutorial'],
    ['Panel discussion', 'panel'],
    ['q_and_a', 'panel'],
    ['fireside_chat', 'interview'],
    ['Demo session', 'demo'],
    ['Poster', 'poster'],
    ['Concert', 'performance'],
    ['Opening ceremony', 'other'],
    ['Přednáška', 'talk'],
    ['maintrack', undefined],
  ])('%s is the format %s', (words, format) => {
    expect(formatOf(words)).toBe(format);
  });

  test.each([
    ['Beginner', 'beginner'],
    ['Introductory and overview', 'beginner'],
    ['INTERMEDIATE', 'intermediate'],
    ['Expert', 'advanced'],
    ['all', undefined],
  ])('%s is the level %s', (words, level) => {
    expect(levelOf(words)).toBe(level);
  });

  test.each([
    ['en', 'en'],
    ['eng', 'en'],
    ['slk', 'sk'],
    ['pt_BR', 'pt-BR'],
    ['de-formal', 'de'],
    ['Hebrew', 'he'],
    ['japanese', 'ja'],
    ['und', undefined],
    ['Klingon', undefined],
    ['', undefined],
  ])('%j is the language %s', (words, language) => {
    expect(languageOf(words)).toBe(language);
  });

  test.each([
    ['Slides', 'https://example.org/', 'slides'],
    ['', 'https://speakerdeck.com/a/b', 'slides'],
    ['', 'https://youtu.be/a', 'video'],
    ['write-up', 'https://example.org/', 'post'],
    ['', 'https://github.com/a/b', 'code'],
    ['Paper', 'https://github.com/a/b', 'paper'],
    ['transcript', 'https://youtu.be/a', 'transcript'],
    ['podcast', 'https://example.org/', 'audio'],
    ['More', 'https://notgithub.com/', 'page'],
  ])('%j at %s is of the kind %s', (words, url, kind) => {
    expect(linkKindOf(words, url)).toBe(kind);
  });
});

test.each([
  ['https://example.org/talks/customer-feedback-loops/', 'Customer feedback loops', 'url', true],
  ['https://example.org/feedback-loops.pdf', '', 'url', true],
  ['https://example.org/talk/1/feedback/', '', 'url', false],
  ['https://example.org/talk/1/feedback?lang=de', '', 'url', false],
  ['https://example.org/rate', 'Feedback form', 'url', false],
  ['https://example.org/rate', '', 'feedback_url', false],
  ['mailto:ada@example.org', '', 'url', false],
])('whether the link to %s, “%s”, in %s is written: %s', (url, label, field, isWritten) => {
  expect(resources([{ url, label, field }], new ChangeLog()).links.length).toBe(isWritten ? 1 : 0);
});

describe('hues', () => {
  test.each([
    ['#ff0000', 29],
    ['0f0', 142],
    ['#0000ffcc', 264],
    ['#808080', undefined],
    ['red', undefined],
  ])('%s is %s', (colour, hue) => {
    expect(hueOf(colour)).toBe(hue);
  });

  test('without colours are spread evenly', () => {
    expect([0, 1, 2, 3].map((index) => evenHue(index, 4))).toEqual([30, 120, 210, 300]);
  });
});
