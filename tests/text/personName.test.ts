import { describe, expect, test } from 'vitest';
import { nameParts } from '../../src/text/personName.ts';

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
    '🔔',
  ])('leaves “%s” whole', (name) => {
    expect(nameParts(name)).toEqual({ given: '', particle: '', family: name, suffix: '' });
  });

  test('loses no letter of a name, whatever it is', () => {
    for (const name of ['(Ann)', 'Ann (', 'de', 'de la', 'a b c d e f', 'x y z', ', ', 'A, B', 'y y y y']) {
      const letters = (text: string): string => [...text.replaceAll(/[^\p{L}]/gu, '')].toSorted().join('');
      expect(letters(Object.values(nameParts(name)).join('')), name).toBe(letters(name));
    }
  });
});
