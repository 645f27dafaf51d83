import { describe, expect, test } from 'vitest';
import { ID, idOf } from '../src/ids.ts';

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
