import fc from 'fast-check';
import { transliterate as full } from 'transliteration';
import { expect, test } from 'vitest';
import { addPart, missingParts, PARTS, partText, transliterate } from '../../src/text/letters.ts';
import { slug } from '../../src/text/slug.ts';

test('the form loads the parts of the table that a text needs, once', () => {
  expect(missingParts('Plain words, 24/7')).toEqual([]);
  expect(missingParts('Søren’s 鐘の音, 등대 😀')).toEqual([0, 2, 9, 3, 11, 13]);
  addPart(2, partText(2, full));
  expect(missingParts('Søren’s')).toEqual([0]);
  addPart(0, partText(0, full));
  expect(missingParts('Søren’s')).toEqual([]);
  expect(transliterate('Søren’s')).toBe("Soren's");
});

test('ids are the same with the parts and with the whole table', () => {
  for (let part = 0; part < PARTS; part += 1) addPart(part, partText(part, full));
  const isSame = (text: string): void => {
    expect(slug(transliterate(text)), text).toBe(slug(full(text)));
  };
  // Each letter by itself, between others, and after and before Chinese.
  for (let code = 0; code < 0x10000; code += 1) {
    const letter = String.fromCharCode(code);
    isSame(`${letter} a${letter}b 山${letter}’s${letter}山${letter}`);
  }
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), isSame), { numRuns: 2000 });
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'山田𠀀㐀の등é’\'`"-ʼk 1'), maxLength: 20 }), isSame), {
    numRuns: 5000,
  });
});
