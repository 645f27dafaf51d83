import { describe, expect, test } from 'vitest';
import { nameInText, nameParts } from '../../src/text/personName.ts';

describe('nameParts', () => {
  test.each([
    ['Ada Lovelace', 'Ada', '', 'Lovelace', ''],
    ['Augusta Ada King', 'Augusta Ada', '', 'King', ''],
    ['Jean-Luc O’Brien', 'Jean-Luc', '', 'O’Brien', ''],
    ['Ludwig van Beethoven', 'Ludwig', 'van', 'Beethoven', ''],
    ['Juan de la Cruz', 'Juan', 'de la', 'Cruz', ''],
    ['Guido Van Rossum', 'Guido', '', 'Van Rossum', ''],
    ['Vincent van den Berg', 'Vincent', 'van den', 'Berg', ''],
    ['Santiago Ramón y Cajal', 'Santiago', '', 'Ramón y Cajal', ''],
    ['Jean d’Alembert', 'Jean', '', 'd’Alembert', ''],
    ['Sammy Davis, Jr.', 'Sammy', '', 'Davis', 'Jr.'],
    ['Martin Luther King Jr.', 'Martin Luther', '', 'King', 'Jr.'],
    ['Jane Doe, MD, PhD', 'Jane', '', 'Doe', 'MD, PhD'],
    ['Lovelace, Ada', 'Ada', '', 'Lovelace', ''],
    ['Wei Zhang (acoustics)', 'Wei', '', 'Zhang', ''],
    ['سارة العلي', 'سارة', '', 'العلي', ''],
    ['Анна Петрова', 'Анна', '', 'Петрова', ''],
    ['山田 太郎', '太郎', '', '山田', ''],
    ['Friedrich zu Hohenlohe', 'Friedrich', 'zu', 'Hohenlohe', ''],
    ['Guido van ’t Hoff', 'Guido', 'van ’t', 'Hoff', ''],
    ['Lin Zu Wei', 'Lin Zu', '', 'Wei', ''],
  ])('divides “%s”', (name, given, particle, family, suffix) => {
    expect(nameParts(name)).toEqual({ given, particle, family, suffix });
  });

  test.each([
    'Plato',
    '山田太郎',
    'The Bell Committee',
    'Ropes & Sons',
    'd0ppler',
    'van',
    'Acme, Rope, and Bell',
    'Bells and Ropes Ltd.',
    'Acme LLC',
    '🔔',
  ])('leaves “%s” whole', (name) => {
    expect(nameParts(name)).toEqual({ given: '', particle: '', family: name, suffix: '' });
  });

  test.each([
    ['Gabriel García Márquez', 'García Márquez, Gabriel', 'Gabriel', 'García Márquez'],
    ['Nguyễn Văn A', 'Nguyễn, Văn A', 'Văn A', 'Nguyễn'],
    ['Ada King (acoustics)', 'Ada King', '', 'Ada King'],
    // What only says where the name is in a list is not the name.
    ['山田 太郎', 'Yamada, Taro', '太郎', '山田'],
    ['Ada Lovelace', 'Lovelace', 'Ada', 'Lovelace'],
    ['Ludwig van Beethoven', 'Beethoven, Ludwig van', 'Ludwig', 'Beethoven', 'van'],
    ['Sammy Davis Jr.', 'Davis, Sammy, Jr.', 'Sammy', 'Davis', '', 'Jr.'],
    ['Sammy Davis Jr.', 'Davis, Sammy Jr.', 'Sammy', 'Davis', '', 'Jr.'],
  ])('divides “%s”, sorted as “%s”', (name, sortAs, given, family, particle = '', suffix = '') => {
    expect(nameParts(name, sortAs)).toEqual({ given, particle, family, suffix });
  });

  test('loses no letter of a name, whatever it is', () => {
    for (const name of ['(Ann)', 'Ann (', 'de', 'de la', 'a b c d e f', 'x y z', ', ', 'A, B', 'y y y y']) {
      const letters = (text: string): string => [...text.replaceAll(/[^\p{L}]/gu, '')].toSorted().join('');
      expect(letters(Object.values(nameParts(name)).join('')), name).toBe(letters(name));
    }
  });
});

test.each([
  ['Ludwig van Beethoven', 'Ludwig van Beethoven'],
  ['Sammy Davis, Jr.', 'Sammy Davis Jr.'],
  ['Lovelace, Ada', 'Ada Lovelace'],
  ['Wei Zhang (acoustics)', 'Wei Zhang'],
  ['山田 太郎', '山田 太郎'],
  ['김 철수 (Bells)', '김 철수'],
  ['The Bell Committee', 'The Bell Committee'],
])('the name “%s” in a sentence', (name, text) => {
  expect(nameInText(name)).toBe(text);
});
