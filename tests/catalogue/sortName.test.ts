import { expect, test } from 'vitest';
import { familyNameFirst } from '../../src/catalogue/sortName.ts';
import { idsOf, validCatalogue } from './records.ts';

test.each([
  { name: 'Ada Lovelace', sorted: 'Lovelace, Ada' },
  { name: 'Augusta Ada King', sorted: 'King, Augusta Ada' },
  { name: 'Matthias J. Sax', sorted: 'Sax, Matthias J.' },
  { name: 'Teller', sorted: 'Teller' },
  { name: 'teller', sorted: 'teller' },
  { name: 'Sinéad O’Brien', sorted: 'O’Brien, Sinéad' },
  { name: 'Anna von der Heide', sorted: 'Heide, Anna von der' },
  { name: 'Jan van der Meer', sorted: 'Meer, Jan van der' },
  { name: 'Charles de Gaulle', sorted: 'Gaulle, Charles de' },
  { name: 'Jan Van den Berg', sorted: 'Van den Berg, Jan' },
  { name: 'Ursula K. Le Guin', sorted: 'Le Guin, Ursula K.' },
  { name: 'Le Minh', sorted: 'Minh, Le' },
  { name: 'van Dyk', sorted: 'Dyk, van' },
  { name: 'bell hooks', sorted: 'hooks, bell' },
  { name: 'Jean-Luc Picard', sorted: 'Picard, Jean-Luc' },
  { name: 'Martin King Jr.', sorted: 'King, Martin Jr.' },
  { name: 'Martin King, Jr.', sorted: 'King, Martin, Jr.' },
  { name: 'Speaker 10', sorted: 'Speaker 10' },
  { name: 'Wei Zhang (acoustics)', sorted: 'Zhang, Wei (acoustics)' },
  { name: 'Anna Kuznecova', sorted: 'Kuznecova, Anna' },
  { name: 'Анна Кузнецова', sorted: 'Кузнецова, Анна' },
  { name: '王小明', sorted: '王小明' },
  { name: '佐藤 花子', sorted: '佐藤 花子' },
  { name: '김 민준', sorted: '김 민준' },
  { name: 'Nguyễn Thị Ánh Tuyết', sorted: 'Tuyết, Nguyễn Thị Ánh' },
])('$name is sorted as $sorted', ({ name, sorted }) => {
  expect(familyNameFirst(name, 'en')).toBe(sorted);
});

test.each(['hu', 'is', 'ja', 'ko', 'zh-Hant'])('names stay as they are written in an archive in %s', (language) => {
  expect(familyNameFirst('Nagy János', language)).toBe('Nagy János');
});

test('speakers are in the order of their family names by the rules of the archive’s language', () => {
  const names = [
    'Ada Zander',
    'Bo Åberg',
    'Cid Öst',
    'Dan Abel',
    'Anna von der Heide',
    'Bo Abel',
    'Gabriel García Márquez',
  ];
  const ids = (language: string, more: readonly object[] = []) =>
    idsOf([
      ...validCatalogue({
        archive: { language },
        sessions: [{ id: 'talk', speakers: names }],
        speakers: more.map((file) => ({ id: 'gabriel-garcia-marquez', name: 'Gabriel García Márquez', ...file })),
      }).speakers.values(),
    ]);
  const abel = ['bo-abel', 'dan-abel'];
  expect(ids('en')).toEqual([
    ...abel,
    'bo-aberg',
    'anna-von-der-heide',
    'gabriel-garcia-marquez',
    'cid-ost',
    'ada-zander',
  ]);
  expect(ids('sv')).toEqual([
    ...abel,
    'anna-von-der-heide',
    'gabriel-garcia-marquez',
    'ada-zander',
    'bo-aberg',
    'cid-ost',
  ]);
  const sorted = ids('en', [{ sortAs: 'García Márquez, Gabriel' }]);
  expect(sorted.indexOf('gabriel-garcia-marquez')).toBeLessThan(sorted.indexOf('anna-von-der-heide'));
});
