import { describe, expect, test } from 'vitest';
import { betterAddress } from '../../../src/catalogue/warnings/addresses.ts';
import { isInCapitals } from '../../../src/catalogue/warnings/texts.ts';
import { warningsOf } from '../../../src/catalogue/warnings/warnings.ts';
import { at } from '../../../src/problems/position.ts';
import { records, type Spec } from '../records.ts';

const found = (spec: Spec) =>
  warningsOf(records(spec)).map(({ code, file, place, message, fix }) => [code, file, place, message, fix]);
const codes = (spec: Spec) => found(spec).map(([code]) => code);
const titled = (...titles: string[]): Spec => ({
  sessions: titles.map((title, index) => ({ id: `talk-${index}`, title })),
});
const talk = (id: string) => `events/event/sessions/${id}.mdx`;

describe('a talk that looks like another', () => {
  test.each([
    ['Building Lighthouses with Kafka', 'Building Lighthouse with Kafka'],
    ['Building Lighthouses with Kafka', 'Bulding Lighthouses with Kafka'],
    ['The Data Base of the Tides', 'The Database of the Tides'],
    ['Tides, Lamps and Fog', 'Fog, Lamps and Tides'],
    ['Émile Zola et la mer', 'Emile Zola et la mer'],
  ])('%s, %s', (one, other) => {
    const fix = 'If it is the same talk, remove one of the two files; if they are two talks, leave them as they are.';
    expect(found(titled(one, other))).toEqual([
      [
        'similar-talk',
        talk('talk-1'),
        at('title'),
        `The title \`${other}\` is nearly that of another talk of the event, \`${one}\` (${talk('talk-0')}).`,
        fix,
      ],
    ]);
  });

  test.each([
    ['How we test tides, part 1', 'How we test tides, part 2'],
    ['Tides of 2018 in numbers', 'Tides of 2019 in numbers'],
    ['Part A of the great lamp', 'Part B of the great lamp'],
    ['Kafka for developers', 'Kafka for operators'],
    ['Opening', 'Openings'],
    // Equal titles are a problem, or the talk was given twice.
    ['How we test tides', 'How we test: tides'],
  ])('is not %s, %s', (one, other) => {
    expect(codes(titled(one, other))).toEqual([]);
  });

  test('is of the same event', () => {
    const one = { id: 'one', sessions: [{ id: 'a', title: 'Building Lighthouses' }] };
    const other = { id: 'other', sessions: [{ id: 'a', title: 'Building Lighthouse' }] };
    expect(codes({ events: [one, other] })).toEqual([]);
  });
});

describe('a title in capitals', () => {
  test.each(['HOW WE TEST', 'APACHE KAFKA', 'KUBERNETES', 'ПРИЛИВЫ И МАЯКИ', 'WAS IST KSQL?'])('%s', (title) => {
    expect(isInCapitals(title)).toBe(true);
  });

  test.each(['How we test', 'KSQL', 'GDPR & HIPAA', 'NASA and ESA', 'C++', '潮の歴史', 'iOS', '2019'])(
    'is not %s',
    (title) => {
      expect(isInCapitals(title)).toBe(false);
    },
  );

  test('is reported at the title', () => {
    expect(found(titled('HOW WE TEST'))).toEqual([
      [
        'title-in-capitals',
        talk('talk-0'),
        at('title'),
        'The title `HOW WE TEST` is in capitals.',
        'Write it like a sentence or a heading, with capitals only where words begin with one and in abbreviations.',
      ],
    ]);
  });
});

describe('an abstract', () => {
  const of = (text: string, language = 'en'): Spec => ({ sessions: [{ id: 'lamps', text, language }] });
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

  test('of fewer than 20 words is reported where it begins', () => {
    expect(found(of(words(19)))).toEqual([
      [
        'short-abstract',
        talk('lamps'),
        { line: 10, column: 1 },
        'The abstract has 19 words: with fewer than 20, readers and the search hardly learn what the talk was about.',
        'Add the rest, if it was published somewhere; if this is all, leave it as it is.',
      ],
    ]);
    expect(found(of('Words – …'))[0]?.[3]).toContain('has one word:');
  });

  test.each([
    ['20 words', words(20), 'en'],
    ['none', '', 'en'],
    [
      'a script without spaces',
      '潮の満ち引きと灯台の光について、二百年分の記録をもとにお話しします。灯台守の日記も読みます。',
      'ja',
    ],
  ])('may have %s', (_, text, language) => {
    expect(found(of(text, language))).toEqual([]);
  });
});

describe('a link', () => {
  test.each([
    [
      'https://example.org/a?utm_source=x&b=1#c',
      'https://example.org/a?b=1#c',
      ['its parameter utm_source only tracks readers'],
    ],
    [
      'https://example.org/?fbclid=1&gclid=2',
      'https://example.org/',
      ['its parameters fbclid and gclid only track readers'],
    ],
    ['https://youtu.be/4Qo?si=abc', 'https://youtu.be/4Qo', ['its parameter si only tracks readers']],
    [
      'https://m.youtube.com/watch?v=4Qo&feature=share&t=10',
      'https://www.youtube.com/watch?v=4Qo&t=10',
      ['its parameter feature only tracks readers', 'the host m.youtube.com is for phones'],
    ],
    [
      'https://de.slideshare.net/a/b',
      'https://www.slideshare.net/a/b',
      ['the host de.slideshare.net is for readers of one language'],
    ],
    [
      'https://en.m.wikipedia.org/wiki/Tide',
      'https://en.wikipedia.org/wiki/Tide',
      ['the host en.m.wikipedia.org is for phones'],
    ],
    [
      'https://mobile.twitter.com/a/status/1?s=20',
      'https://twitter.com/a/status/1',
      ['its parameter s only tracks readers', 'the host mobile.twitter.com is for phones'],
    ],
  ])('%s has a better address', (url, better, reasons) => {
    expect(betterAddress(url)).toEqual({ better, reasons, insecure: false });
  });

  test.each([
    'https://example.org/?si=1&source=2&ref=3&s=4',
    'https://example.org/search?q=utm_source',
    'https://www.youtube.com/watch?v=4Qo&list=b&t=1s',
    'https://www.slideshare.net/a',
    'https://m.example.org/',
    'https://de.wikipedia.org/wiki/Ebbe?',
    'https://web.archive.org/web/2019/http://example.org/?a=b&c',
  ])('%s is as it should be', (url) => {
    expect(betterAddress(url)).toEqual({ better: url, reasons: [], insecure: false });
  });

  test('is reported where it is written: in a value, in a list, in an abstract, in the file of a company', () => {
    const insecure = (url: string) => [
      `\`${url}\` is an address without encryption.`,
      `Write \`${url.replace('http:', 'https:')}\`, if that opens the same page.`,
    ];
    const spec: Spec = {
      companies: [{ id: 'acme', name: 'Acme', url: 'http://example.org/acme' }],
      sessions: [
        {
          id: 'lamps',
          speakers: [{ name: 'Ada Lovelace', company: 'Acme' }],
          slides: 'http://example.org/slides',
          links: [{ kind: 'page', url: 'http://example.org/page' }],
          webLinks: ['http://example.org/text?utm_source=a'],
        },
      ],
    };
    expect(found(spec)).toEqual([
      ['insecure-link', 'companies/acme.yaml', at('url'), ...insecure('http://example.org/acme')],
      ['insecure-link', talk('lamps'), at('slides'), ...insecure('http://example.org/slides')],
      ['insecure-link', talk('lamps'), at('links', 0, 'url'), ...insecure('http://example.org/page')],
      [
        'untidy-link',
        talk('lamps'),
        { line: 20, column: 5 },
        '`http://example.org/text?utm_source=a` is not the plain address of the page: its parameter utm_source only tracks readers.',
        'Write `https://example.org/text`, if that opens the same page.',
      ],
    ]);
  });
});

describe('a topic', () => {
  const topics = [{ id: 'fog', title: 'Fog' }];
  const having = (...lists: string[][]): Spec => ({
    topics,
    sessions: lists.map((topics, index) => ({ id: `talk-${index}`, topics })),
  });

  test('of one talk, or of none, is reported in its file', () => {
    expect(found(having(['fog'], []))).toEqual([
      [
        'rare-topic',
        'topics/fog.yaml',
        at('title'),
        `Only one talk has the topic \`Fog\`: ${talk('talk-0')}.`,
        'Add it to the talks that are about it too, or remove the file and the topic in that talk.',
      ],
    ]);
    expect(found(having([]))[0]?.slice(3)).toEqual([
      'No talk has the topic `Fog`.',
      'Add it to the talks that are about it too, or remove the file.',
    ]);
  });

  test('of two talks is not, nor where a talk could not be read', () => {
    expect(found(having(['fog'], ['fog']))).toEqual([]);
    expect(found({ ...having(['fog']), refused: ['events/event/sessions/oil'] })).toEqual([]);
  });
});
