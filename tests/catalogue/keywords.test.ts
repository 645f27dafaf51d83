import { describe, expect, test } from 'vitest';
import { type Keywords, keywordsOf, wordCounter } from '../../src/catalogue/keywords.ts';
import { shuffled } from './records.ts';

const keywordsIn = (texts: readonly string[], language = 'en'): Keywords[] =>
  keywordsOf(
    texts.map(wordCounter(language)),
    texts.map(() => language),
  );
const lengthOf = (words: ReadonlyMap<string, number>): number => Math.hypot(...words.values());
const wordsOf = (texts: readonly string[], language = 'en'): string[][] =>
  keywordsIn(texts, language).map((words) => [...words.keys()].toSorted());

describe('vectors', () => {
  const texts = [
    'Copper and tin, copper and lead.',
    'Copper roofs and pigeons.',
    'Pigeons and lead.',
    'Nothing of the kind.',
    '',
  ];

  test('have length 1, or are empty if a text shares no word', () => {
    const lengths = keywordsIn(texts, 'en').map(lengthOf);
    for (const length of lengths.slice(0, 3)) expect(length).toBeCloseTo(1, 12);
    expect(lengths.slice(3)).toEqual([0, 0]);
  });

  test('of texts with the same words have the product 1, of texts without a common word 0', () => {
    const [one, two, three, four] = keywordsIn(['copper tin', 'tin copper', 'lead zinc', 'zinc lead'], 'en');
    const product = (a = new Map<string, number>(), b = new Map<string, number>()) =>
      [...a].reduce((sum, [word, weight]) => sum + weight * (b.get(word) ?? 0), 0);
    expect(product(one as Map<string, number>, two as Map<string, number>)).toBeCloseTo(1, 12);
    expect(product(three as Map<string, number>, four as Map<string, number>)).toBeCloseTo(1, 12);
    expect(product(one as Map<string, number>, three as Map<string, number>)).toBe(0);
  });

  test('weigh a word more if its text contains it more often and fewer texts contain it', () => {
    const [words = new Map<string, number>()] = keywordsIn(
      ['copper copper tin lead', 'copper tin lead', 'lead', ...Array.from({ length: 9 }, () => 'nothing')],
      'en',
    );
    const weight = (word: string) => words.get(word) ?? 0;
    expect(weight('copper')).toBeGreaterThan(weight('tin'));
    expect(weight('tin')).toBeGreaterThan(weight('lead'));
    expect(weight('lead')).toBeGreaterThan(0);
  });

  test('leave out words of more than a quarter of the texts', () => {
    const others = Array.from({ length: 9 }, (_, n) => (n === 0 ? 'from' : 'none'));
    expect(wordsOf(['tin from', 'tin from', ...others])[0]).toEqual(['tin']);
    expect(wordsOf(['tin from', 'tin from', ...others, 'none'])[0]).toEqual(['from', 'tin']);
  });

  test('leave out words that are common in the language of a text, however rare in all', () => {
    const english = Array.from({ length: 20 }, (_, n) => [n < 2 ? 'copper' : 'tin', 'en'] as const);
    const german = ['und copper', 'und glocke', 'und glocke', 'und zinn'].map((text) => [text, 'de'] as const);
    const texts = [...english, ...german];
    const found = keywordsOf(
      texts.map(([text, language]) => wordCounter(language)(text)),
      texts.map(([, language]) => language),
    ).map((words) => [...words.keys()]);
    expect(found.slice(20)).toEqual([['copper'], ['glocke'], ['glocke'], []]);
    expect(found.slice(0, 3)).toEqual([['copper'], ['copper'], []]);
  });

  test('of the only text of a language are words that it shares with texts of others', () => {
    const texts = ['copper und glocke', 'copper', 'tin', 'tin'];
    const found = keywordsOf(texts.map(wordCounter('en')), ['de', 'en', 'en', 'en']);
    expect(found.map((words) => [...words.keys()])).toEqual([['copper'], ['copper'], ['tin'], ['tin']]);
  });

  test('leave out words of only one text and words of all texts', () => {
    expect(wordsOf(['all some one', 'all some', 'all'])).toEqual([['some'], ['some'], []]);
    expect(wordsOf(['the same', 'the same'])).toEqual([[], []]);
  });

  test('depend on what the other texts are, not on their order', () => {
    const mixed = shuffled(texts, 7);
    const given = keywordsIn(texts, 'en');
    const found = keywordsIn(mixed, 'en');
    for (const [index, text] of mixed.entries()) expect(found[index]).toEqual(given[texts.indexOf(text)]);
  });

  test('of no texts are an empty list', () => {
    expect(keywordsIn([], 'en')).toEqual([]);
  });
});

test('long texts have only 25 keywords each, so that thousands of texts can be compared', () => {
  const vocabulary = Array.from({ length: 800 }, (_, n) => `word${letters(n)}`);
  const texts = Array.from({ length: 2000 }, (_, n) =>
    shuffled(vocabulary, n + 1)
      .slice(0, 60 + (n % 60))
      .join(' '),
  );
  const found = keywordsIn(texts, 'en');
  expect(new Set(found.map(({ size }) => size))).toEqual(new Set([25]));
  for (const words of found) expect(lengthOf(words)).toBeCloseTo(1, 12);
});

describe('words', () => {
  /** The keywords of a text; a second text is equal, a third has none of the words. */
  const found = (text: string, language = 'en') => wordsOf([text, text, '…'], language)[0];

  test.each([
    { what: 'ignore case', text: 'Copper COPPER copper', words: ['copper'] },
    { what: 'have three letters or more', text: 'a be tin x2 42 2024', words: ['tin'] },
    { what: 'may contain digits and apostrophes', text: "ringer's log4j", words: ['log4j', "ringer's"] },
    { what: 'keep diacritics', text: 'Älvdalen, łódź', words: ['älvdalen', 'łódź'] },
    { what: 'are found in Cyrillic', text: 'Тишина, тишина и колокол', words: ['колокол', 'тишина'] },
    { what: 'are found in Greek', text: 'Η ΚΑΜΠΆΝΑ', words: ['καμπάνα'] },
    { what: 'are found in Hebrew', text: 'פעמון גדול', words: ['גדול', 'פעמון'] },
    { what: 'are found in Arabic', text: 'الجرس القديم', words: ['الجرس', 'القديم'] },
    { what: 'are found in Chinese, without spaces', text: '青铜很重', language: 'zh', words: ['很', '重', '青铜'] },
    {
      what: 'are found in Chinese in an event in another language',
      text: '青铜',
      language: 'sv',
      words: ['青铜'],
    },
    {
      what: 'are found in Japanese, without spaces',
      text: '東京の大学',
      language: 'ja',
      words: ['の', '大学', '東京'],
    },
    { what: 'are found in Thai, without spaces', text: 'ระฆังใหญ่', language: 'th', words: ['ระฆัง', 'ใหญ่'] },
    { what: 'are converted to lower case by the rules of the language', text: 'IŞIK', language: 'tr', words: ['ışık'] },
  ])('$what', ({ text, language, words }) => {
    expect(found(text, language)).toEqual(words);
  });
});

/** A number in letters: 0 a, 1 b, 26 ba. */
function letters(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : letters(Math.floor(number / 26)) + last;
}
