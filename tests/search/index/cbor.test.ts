import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CborReader, cborArray, cborText } from '../../../src/search/index/cbor.ts';

type Item = string | readonly Item[];

const { item: items } = fc.letrec<{ item: Item }>((tie) => ({
  item: fc.oneof({ depthSize: 'small' }, fc.string({ maxLength: 300 }), fc.array(tie('item'), { maxLength: 40 })),
}));

const encode = (item: Item): Buffer => (typeof item === 'string' ? cborText(item) : cborArray(item.map(encode)));

test('what is written is read as one item, and again as its parts', () => {
  fc.assert(
    fc.property(fc.array(items, { maxLength: 300 }), (list) => {
      const bytes = encode(list);
      const whole = new CborReader(Buffer.concat([bytes, Buffer.from('rest')]));
      expect(whole.item().equals(bytes)).toBe(true);
      expect(whole.at).toBe(bytes.length);
      const reader = new CborReader(bytes);
      expect(reader.array()).toBe(list.length);
      for (const item of list) {
        if (typeof item === 'string') expect(reader.text()).toBe(item.isWellFormed() ? item : expect.anything());
        else expect(reader.item().equals(encode(item))).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test.each([
  { what: 'integers of each length', bytes: [0x86, 0x17, 0x18, 0xff, 0x19, 1, 0, 0x1a, 0, 1, 0, 0, 0x20, 0x39, 1, 0] },
  { what: 'a text of 70,000 bytes', bytes: [...cborText('a'.repeat(70_000))] },
])('reads $what', ({ bytes }) => {
  expect(new CborReader(Buffer.from(bytes)).item().length).toBe(bytes.length);
});

test.each([
  { what: 'a map', bytes: [0xa0], read: 'item', message: 'The index has an item of the unknown kind 5.' },
  { what: 'unknown length', bytes: [0x9f], read: 'array', message: 'The index has an item of unknown length.' },
  {
    what: '8 bytes',
    bytes: [0x1b, 0, 0, 0, 0, 0, 0, 0, 0],
    read: 'item',
    message: 'The index has an item of unknown length.',
  },
  { what: 'a text', bytes: [0x60], read: 'array', message: 'The index has an item of kind 3 in place of one of 4.' },
] as const)('refuses $what', ({ bytes, read, message }) => {
  expect(() => new CborReader(Buffer.from(bytes))[read]()).toThrow(message);
});
