import { describe, expect, test } from 'vitest';
import { ID, idOf, isReserved, shortened } from '../src/ids.ts';

describe('idOf', () => {
  test.each([
    ['How we test', 'how-we-test'],
    ['  Spaces,  signs & more!  ', 'spaces-signs-more'],
    ["What's next? It’s here", 'whats-next-its-here'],
    ['Crème brûlée', 'creme-brulee'],
    ['Cre\u0300me', 'creme'],
    ['Straße nach Łódź', 'strasse-nach-lodz'],
    ['Иван Маяков', 'ivan-mayakov'],
    ['Ελένη Φάρου', 'eleni-faroy'],
    ['山田花子', 'shan-tian-hua-zi'],
    ['등대', 'deungdae'],
    ['등대'.normalize('NFD'), 'deungdae'],
    ['C++ and C#', 'c-and-c'],
    ['24/7', '24-7'],
    ['--a--b--', 'a-b'],
    ['😀', ''],
    ['…', ''],
    ['', ''],
  ])('the id of %j is %j', (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  test.each(['مريم', 'דבורה', 'प्रकाश', 'แสง', 'ልደት'])('%s has an id', (name) => {
    expect(idOf(name)).toMatch(ID);
  });

  test.each(['how-we-test', 'a', '7', 'a-1-b'])('the id %j does not change', (id) => {
    expect(idOf(id)).toBe(id);
    expect(ID.test(id)).toBe(true);
  });

  test.each(['', '-', 'a-', '-a', 'a--b', 'A', 'a_b', 'a b', 'a.b', 'é', '../a', 'a\n', 'a/b'])(
    '%j is not an id',
    (text) => {
      expect(ID.test(text)).toBe(false);
    },
  );
});

describe('names that Windows keeps for devices', () => {
  test.each(['Con', 'nul', 'AUX', 'prn', 'COM1', 'lpt9'])('%s has an id that is none of them', (name) => {
    expect(isReserved(name.toLowerCase())).toBe(true);
    expect(idOf(name)).toBe(`${name.toLowerCase()}-1`);
    expect(isReserved(idOf(name))).toBe(false);
  });

  test.each(['con-1', 'console', 'com', 'com10', 'lpt0', 'aux-in', 'null'])('%s is not one', (id) => {
    expect(isReserved(id)).toBe(false);
    expect(idOf(id)).toBe(id);
  });
});

describe('an id that is too long', () => {
  test.each([
    ['a'.repeat(100), 'a'.repeat(100)],
    ['a'.repeat(101), 'a'.repeat(100)],
    [`${'word-'.repeat(20)}word`, `${'word-'.repeat(19)}word`],
    [`${'word-'.repeat(19)}words-more`, `${'word-'.repeat(19)}words`],
  ])('%s loses its last words', (id, short) => {
    expect(shortened(id)).toBe(short);
  });
});
