import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { date, distinct, id, language, link, text, whole } from '../../src/schema/fields.ts';
import { url, urlFault } from '../../src/schema/url.ts';

/** What a refusal holds; undefined when the value passes. */
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
    ['a\u0000b', { code: 'untidy-text', reason: 'an invisible character (U+0000)', tidy: 'ab' }],
    ['a\u202Eb', { code: 'untidy-text', reason: 'an invisible character (U+202E)', tidy: 'ab' }],
    ['e\u0301', { code: 'untidy-text', reason: 'an accent that is stored apart from its letter', tidy: 'é' }],
  ])('is not %j', (value, params) => {
    expect(refused(text(), value)).toEqual(params);
    const { tidy } = params as { tidy?: string };
    if (tidy) expect(refused(text(), tidy)).toBeUndefined();
  });
});

describe('a clean address', () => {
  test.each([
    'https://example.org/',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG/a',
    'https://example.org/a?b=c&d=%20#e',
    'https://exämple.org/ü',
    'https://example.org:8080/(a)',
    'https://a.b.example.org/~x/',
  ])('is %s', (value) => {
    expect(urlFault(value)).toBeUndefined();
    expect(url().parse(value)).toBe(new URL(value).href);
  });

  test.each([
    ['', 'it does not begin with https:// or http://', undefined],
    ['www.example.org', 'it does not begin with https:// or http://', 'https://www.example.org'],
    ['//example.org/a', 'it does not begin with https:// or http://', 'https://example.org/a'],
    ['example.org:80', 'it does not begin with https:// or http://', undefined],
    ['ftp://example.org', 'it does not begin with https:// or http://', undefined],
    ['mailto:a@example.org', 'it does not begin with https:// or http://', undefined],
    ['javascript:alert(1)', 'it does not begin with https:// or http://', undefined],
    ['JavaScript://example.org/%0aalert(1)', 'it does not begin with https:// or http://', undefined],
    ['data:text/html,x', 'it does not begin with https:// or http://', undefined],
    ['https:example.org', 'it does not begin with https:// or http://', undefined],
    ['sessions', 'it does not begin with https:// or http://', undefined],
    ['https://example.org/a b', 'it has a space or line break', 'https://example.org/a%20b'],
    ['https://example.org/a\n b', 'it has a space or line break', 'https://example.org/ab'],
    [' https://example.org/', 'it has a space or line break', 'https://example.org/'],
    ['java\tscript:alert(1)', 'it has a space or line break', undefined],
    ['https://', 'it is not a whole address', undefined],
    ['https://user@example.org/', 'it holds a user name or password', undefined],
    ['https://example.org@evil.example/', 'it holds a user name or password', undefined],
    ['https://localhost/', 'localhost is not the name of a public host', undefined],
    ['https://127.0.0.1/', '127.0.0.1 is not the name of a public host', undefined],
    ['https://[::1]/', '[::1] is not the name of a public host', undefined],
    ['https://example.org/"x', 'it has a ", which a link writes as %22', 'https://example.org/%22x'],
    ["https://example.org/it's", "it has a ', which a link writes as %27", 'https://example.org/it%27s'],
    ['https://example.org/<b>', 'it has a <, which a link writes as %3C', 'https://example.org/%3Cb%3E'],
    ['https://example.org/a\\b', 'it has a \\, which a link writes as %5C', 'https://example.org/a%5Cb'],
  ])('is not %j', (value, reason, better) => {
    expect(urlFault(value)).toEqual({ reason, ...(better && { better }) });
    if (better) expect(urlFault(better)).toBeUndefined();
  });
});

test.each([
  [id(), 'night-watch', 'Night Watch', { code: 'bad-id', value: 'Night Watch', better: 'night-watch' }],
  [id(), 'a-1', '…', { code: 'bad-id', value: '…', better: '' }],
  [date(), '2024-02-29', '2023-02-29', { code: 'bad-date', value: '2023-02-29' }],
  [date(), '2024-05-17', '17.5.2024', { code: 'bad-date', value: '17.5.2024' }],
  [date(), '2024-05-07', '2024-5-7', { code: 'bad-date', value: '2024-5-7' }],
  [language(), 'pt-BR', 'pt_BR', { code: 'bad-language', value: 'pt_BR' }],
  [language(), 'haw', 'english', { code: 'bad-language', value: 'english' }],
  [language(), 'en', '', { code: 'bad-language', value: '' }],
  [whole(1), 1, 0, { code: 'bad-number', value: 0, least: 1, most: undefined }],
  [whole(1), 12, 1.5, { code: 'bad-number', value: 1.5, least: 1, most: undefined }],
  [whole(0, 359), 359, 360, { code: 'bad-number', value: 360, least: 0, most: 359 }],
  [whole(0, 359), 0, -1, { code: 'bad-number', value: -1, least: 0, most: 359 }],
  [distinct(text()), ['a', 'b'], ['a', 'b', 'a'], { code: 'listed-twice', value: 'a' }],
  [
    link(),
    { label: 'a', url: 'https://example.org/' },
    { label: 'a', url: 'https://example.org/', b: 1 },
    'unrecognized_keys',
  ],
])('%# passes %j and refuses %j', (schema, sound, bad, params) => {
  expect(refused(schema, sound)).toBeUndefined();
  expect(refused(schema, bad)).toEqual(params);
});
