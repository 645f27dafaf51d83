import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { LINK_KINDS } from '../../src/schema/choices.ts';
import { choice, id, integer, language, link, prose, text, unique, yesNo } from '../../src/schema/fields.ts';
import { date, dateTime, minutes, timeZone } from '../../src/schema/time.ts';
import { url, urlProblem } from '../../src/schema/url.ts';

/** The details of a refusal; undefined for a valid value. */
function refused(schema: z.ZodType, value: unknown): unknown {
  const { error } = schema.safeParse(value);
  const [issue] = error?.issues ?? [];
  return issue && (issue.code === 'custom' ? issue.params : issue.code);
}

describe('text', () => {
  test.each(['Words', 'Ärzte & Söhne', 'می\u200Cخواهم', '👩\u200D🚀', 'A: b #c', '山田 花子'])('is %j', (value) => {
    expect(refused(text(), value)).toBeUndefined();
  });

  test.each([
    ['', { code: 'empty-value' }],
    [' a', { code: 'untidy-text', reason: 'a space at its beginning or end', tidy: 'a' }],
    ['a ', { code: 'untidy-text', reason: 'a space at its beginning or end', tidy: 'a' }],
    ['   ', { code: 'untidy-text', reason: 'a space at its beginning or end', tidy: '' }],
    ['a  b', { code: 'untidy-text', reason: 'several spaces in a row', tidy: 'a b' }],
    ['a\nb', { code: 'untidy-text', reason: 'a line break', tidy: 'a b' }],
    ['a\u2028b', { code: 'untidy-text', reason: 'a line break', tidy: 'a b' }],
    ['a\u00A0b', { code: 'untidy-text', reason: "a space of another kind than the space bar's (U+00A0)", tidy: 'a b' }],
    [
      '山田\u3000花子',
      { code: 'untidy-text', reason: "a space of another kind than the space bar's (U+3000)", tidy: '山田 花子' },
    ],
    ['a\u200Bb', { code: 'untidy-text', reason: 'an invisible character (U+200B)', tidy: 'ab' }],
    ['\uFEFFa', { code: 'untidy-text', reason: 'an invisible character (U+FEFF)', tidy: 'a' }],
    ['a\u0000b', { code: 'untidy-text', reason: 'an invisible control character (U+0000)', tidy: 'ab' }],
    [
      'a\u202Eb',
      {
        code: 'untidy-text',
        reason: 'an invisible character that turns the direction of the text (U+202E)',
        tidy: 'ab',
      },
    ],
    ['e\u0301', { code: 'untidy-text', reason: 'an accent that is stored apart from its letter', tidy: 'é' }],
  ])('is not %j', (value, params) => {
    expect(refused(text(), value)).toEqual(params);
    const { tidy } = params as { tidy?: string };
    if (tidy) expect(refused(text(), tidy)).toBeUndefined();
  });
});

describe('prose', () => {
  test.each(['Words.', 'One.\n\nTwo\nlines.\n', '\nOne.\n  \nTwo.\n\n'])('is %j', (value) => {
    expect(refused(prose(), value)).toBeUndefined();
  });

  const untidy = (reason: string, tidy: string) => ({ code: 'untidy-text', reason: `a line with ${reason}`, tidy });
  test.each([
    ['', { code: 'empty-value' }],
    [' \n\n', { code: 'empty-value' }],
    ['One.\n Two.', untidy('a space at its beginning or end', 'Two.')],
    ['One  and\nTwo.', untidy('several spaces in a row', 'One and')],
    ['One.\na\u200Bb', untidy('an invisible character (U+200B)', 'ab')],
    ['e\u0301', untidy('an accent that is stored apart from its letter', 'é')],
  ])('is not %j', (value, params) => {
    expect(refused(prose(), value)).toEqual(params);
  });
});

describe('a link', () => {
  const url = 'https://example.org/';

  test.each([{ label: 'a', url }, ...LINK_KINDS.map((kind) => ({ kind, url })), { kind: 'code', label: 'a', url }])(
    'is %j',
    (value) => {
      expect(refused(link(), value)).toBeUndefined();
      expect(link().parse(value)).toEqual(value);
    },
  );

  test.each([
    [{ url }, { code: 'link-without-words', kinds: LINK_KINDS }],
    [
      { kind: 'Slides', url },
      { code: 'bad-choice', value: 'Slides', nearest: 'slides', known: LINK_KINDS },
    ],
    [
      { kind: 'website', url },
      { code: 'bad-choice', value: 'website', nearest: 'page', known: LINK_KINDS },
    ],
    [{ label: '', url }, { code: 'empty-value' }],
    [{ label: 'a' }, 'invalid_type'],
    [{ label: 'a', url, b: 1 }, 'unrecognized_keys'],
  ])('is not %j', (value, params) => {
    expect(refused(link(), value)).toEqual(params);
  });
});

describe('a URL', () => {
  test.each([
    'https://example.org/',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG/a',
    'https://example.org/a?b=c&d=%20#e',
    'https://exämple.org/ü',
    'https://example.org:8080/(a)',
    'https://a.b.example.org/~x/',
  ])('is %s', (value) => {
    expect(urlProblem(value)).toBeUndefined();
    expect(url().parse(value)).toBe(new URL(value).href);
  });

  test.each([
    ['', 'it does not begin with https:// or http://', undefined],
    ['www.example.org', 'it does not begin with https:// or http://', 'https://www.example.org'],
    ['//example.org/a', 'it does not begin with https:// or http://', 'https://example.org/a'],
    ['example.org:80', 'it does not begin with https:// or http://', undefined],
    ['ftp://example.org', 'it does not begin with https:// or http://', undefined],
    ['mailto:a@example.org', 'it is the address of a mailbox', undefined],
    ['javascript:alert(1)', 'it does not begin with https:// or http://', undefined],
    ['JavaScript://example.org/%0aalert(1)', 'it does not begin with https:// or http://', undefined],
    ['data:text/html,x', 'it does not begin with https:// or http://', undefined],
    ['https:example.org', 'it does not begin with https:// or http://', 'https://example.org'],
    ['sessions', 'it does not begin with https:// or http://', undefined],
    ['https://example.org/a b', 'it has a space or line break', 'https://example.org/a%20b'],
    ['https://example.org/a\n b', 'it has a space or line break', 'https://example.org/ab'],
    [' https://example.org/', 'it has a space or line break', 'https://example.org/'],
    ['java\tscript:alert(1)', 'it has a space or line break', undefined],
    ['https://', 'it is not a whole address', undefined],
    ['https://user@example.org/', 'it contains a user name or password', undefined],
    ['https://example.org@evil.example/', 'it contains a user name or password', undefined],
    ['https://localhost/', 'localhost is not the name of a public host', undefined],
    ['https://127.0.0.1/', '127.0.0.1 is not the name of a public host', undefined],
    ['https://[::1]/', '[::1] is not the name of a public host', undefined],
    ['https://example.org/"x', 'it has a ", which a link writes as %22', 'https://example.org/%22x'],
    ["https://example.org/it's", "it has a ', which a link writes as %27", 'https://example.org/it%27s'],
    ['https://example.org/<b>', 'it has a <, which a link writes as %3C', 'https://example.org/%3Cb%3E'],
    ['https://example.org/a\\b', 'it has a \\, which a link writes as %5C', 'https://example.org/a%5Cb'],
  ])('is not %j', (value, reason, better) => {
    expect(urlProblem(value)).toEqual({ reason, ...(better && { better }) });
    if (better) expect(urlProblem(better)).toBeUndefined();
  });
});

test.each([
  [id('topics'), 'night-watch', ' ', { code: 'empty-value' }],
  [date(), '2024-02-29', '2023-02-29', { code: 'bad-date', value: '2023-02-29', better: undefined }],
  [date(), '2024-05-17', '17.5.2024', { code: 'bad-date', value: '17.5.2024', better: '2024-05-17' }],
  [date(), '2024-05-07', '2024-5-7', { code: 'bad-date', value: '2024-5-7', better: '2024-05-07' }],
  [language(), 'pt-BR', 'pt_BR', { code: 'bad-language', value: 'pt_BR', better: 'pt-BR' }],
  [language(), 'haw', 'english', { code: 'bad-language', value: 'english', better: 'en' }],
  [language(), 'en', '', { code: 'bad-language', value: '', better: undefined }],
  [integer(1), 1, 0, { code: 'bad-number', value: 0, min: 1, max: undefined }],
  [integer(1), 12, 1.5, { code: 'bad-number', value: 1.5, min: 1, max: undefined }],
  [integer(0, 359), 359, 360, { code: 'bad-number', value: 360, min: 0, max: 359 }],
  [integer(0, 359), 0, -1, { code: 'bad-number', value: -1, min: 0, max: 359 }],
  [unique(text()), ['a', 'b'], ['a', 'b', 'a'], { code: 'listed-twice', value: 'a' }],
])('%# accepts %j and refuses %j', (schema, valid, invalid, params) => {
  expect(refused(schema, valid)).toBeUndefined();
  expect(refused(schema, invalid)).toEqual(params);
});

describe('a choice', () => {
  const level = choice(['beginner', 'intermediate', 'advanced']);

  test('is one of its words', () => {
    expect(refused(level, 'advanced')).toBeUndefined();
  });

  test.each([
    ['begginer', 'beginner'],
    ['Advanced', 'advanced'],
    ['anything', undefined],
  ])('is not %j', (value, nearest) => {
    const known = ['beginner', 'intermediate', 'advanced'];
    expect(refused(level, value)).toEqual({ code: 'bad-choice', value, nearest, known });
  });
});

describe('yes or no', () => {
  test.each([true, false])('is %j', (value) => {
    expect(refused(yesNo(), value)).toBeUndefined();
    expect(yesNo().parse(value)).toBe(value);
  });

  test.each([
    ['yes', 'true'],
    ['True', 'true'],
    ['off', 'false'],
    [0, 'false'],
    ['maybe', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    [[], undefined],
    [{ toString: 1 }, undefined],
  ])('is not %j', (value, better) => {
    expect(refused(yesNo(), value)).toEqual({ code: 'bad-yes-no', value, better });
  });
});

describe('a date and time', () => {
  test.each(['2024-05-17T09:30', '2024-02-29T00:00', '2024-05-17T23:59', '2024-05-17'])('is %s', (value) => {
    expect(refused(dateTime(), value)).toBeUndefined();
  });

  test.each([
    ['2024-05-17 09:30', '2024-05-17T09:30'],
    ['2024-05-17T9:30', '2024-05-17T09:30'],
    ['2024-05-17T09:30:00', '2024-05-17T09:30'],
    ['2024-05-17T09:30:00.000Z', '2024-05-17T09:30'],
    ['2024-05-17T09:30+02:00', '2024-05-17T09:30'],
    ['2024-05-17T24:00', undefined],
    ['2024-05-17T09:60', undefined],
    ['2023-02-29T09:30', undefined],
    ['17.5.2024 09:30', '2024-05-17T09:30'],
    ['09:30', undefined],
    ['2024-05-17T', undefined],
    ['', undefined],
  ])('is not %j', (value, better) => {
    expect(refused(dateTime(), value)).toEqual({ code: 'bad-date-time', value, better });
  });
});

describe('minutes', () => {
  test.each([1, 40, 1440])('are %d', (value) => {
    expect(refused(minutes(), value)).toBeUndefined();
    expect(minutes().parse(value)).toBe(value);
  });

  test.each([
    ['40', 40],
    ['40 min', 40],
    ['45 minutes', 45],
    ['0:40', 40],
    ['01:30:00', 90],
    ['1h', 60],
    ['1 h 30 min', 90],
    ['PT45M', 45],
    [0, undefined],
    [-5, undefined],
    [12.5, undefined],
    [1441, undefined],
    ['25:00', undefined],
    ['long', undefined],
    ['', undefined],
    [[40], undefined],
    [{ toString: 1 }, undefined],
  ])('are not %j', (value, better) => {
    expect(refused(minutes(), value)).toEqual({ code: 'bad-minutes', value, max: 1440, better });
  });
});

describe('a time zone', () => {
  test.each(['Europe/Lisbon', 'America/Argentina/Buenos_Aires', 'Asia/Calcutta', 'UTC'])('is %s', (value) => {
    expect(refused(timeZone(), value)).toBeUndefined();
  });

  test.each([
    ['europe/lisbon', 'Europe/Lisbon'],
    ['Lisbon', 'Europe/Lisbon'],
    ['new york', 'America/New_York'],
    ['Europe/Lisabon', 'Europe/Lisbon'],
    ['utc', 'UTC'],
    ['PST', undefined],
    ['+02:00', undefined],
    ['GMT+2', undefined],
    ['Etc/GMT+5', undefined],
    ['', undefined],
  ])('is not %j', (value, better) => {
    expect(refused(timeZone(), value)).toEqual({ code: 'bad-time-zone', value, better });
  });
});
