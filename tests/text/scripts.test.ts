import { expect, test } from 'vitest';
import { deceptiveWords, mixedWords, withScripts } from '../../src/text/scripts.ts';

test.each([
  ['Adа Lovelace', ['а'], 'Cyrillic', 'Latin', 'Ada Lovelace'],
  ['Аdа', ['А', 'а'], 'Cyrillic', 'Latin', 'Ada'],
  ['Сергeй', ['e'], 'Latin', 'Cyrillic', 'Сергей'],
  ['Ꭺda', ['Ꭺ'], 'Cherokee', 'Latin', 'Ada'],
  ['Adα', ['α'], 'Greek', 'Latin', 'Ada'],
  ['Дmitri', ['Д'], 'Cyrillic', 'Latin', 'Дmitri'],
  ['Adа and Аda', ['а'], 'Cyrillic', 'Latin', 'Ada and Ada'],
])('%s mixes scripts', (name, letters, script, mainScript, better) => {
  const words = mixedWords(name);
  expect(words[0]).toMatchObject({ letters, script, mainScript });
  expect(withScripts(name, words)).toBe(better);
});

test.each(['Кирилл Ivanov', 'T恤', '山田タロウ', 'LG전자', 'ไทยPBS', 'Ωmega', 'µTorrent', '1С', 'O’Brien', 'Ⅷ', ''])(
  '%j is a name',
  (name) => {
    expect(mixedWords(name)).toEqual([]);
  },
);

test.each(['NFκB', 'Яndex', 'Всё о Kafkе', 'β-testing'])('%s is a title', (title) => {
  expect(deceptiveWords(title)).toEqual([]);
});

test.each(['Kafkа', 'Всё о Кafka', 'Τest'])('%s is deceptive in a title', (title) => {
  expect(deceptiveWords(title)).toHaveLength(1);
});
