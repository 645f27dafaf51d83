import { expect, test } from 'vitest';
import { initialParts } from '../../../src/search/index/initials.ts';
import { searchRecords } from '../../../src/search/index/records.ts';
import { unpackLists } from '../../../src/search/lists.ts';
import { type Spec, validCatalogue } from '../../catalogue/records.ts';

const partsOf = (spec: Spec) => {
  const catalogue = validCatalogue(spec);
  return initialParts(catalogue, searchRecords(catalogue));
};

test('the vocabulary is in parts by initial, with sessions and speakers that have it in their names', () => {
  const parts = partsOf({
    speakers: [{ id: 'ada-ek', name: 'Ada Ek', aliases: ['Étude'] }],
    sessions: [
      { id: 'bells', title: 'Bells', speakers: ['Ada Ek'], text: 'Even a bell, and 12 more. 钟声', order: 1 },
      { id: 'ropes', title: 'Ropes', speakers: [{ name: 'Bo', company: 'Élan' }], text: 'A bell.', order: 2 },
    ],
  });
  const shown = Object.fromEntries(
    [...parts].map(
      ([
        name,
        {
          words,
          names: { named, speakers },
        },
      ]) => [name, { words, named: [...unpackLists(named).items], speakers }],
    ),
  );
  expect(shown).toEqual({
    0: { words: { 1: 1, 2: 1, 12: 1 }, named: [], speakers: [] },
    a: { words: { a: 2, ada: 1, and: 1 }, named: [0], speakers: [['ada-ek', 'Ada Ek', 'Étude']] },
    b: { words: { bell: 2, bells: 1, bo: 1 }, named: [0, 1], speakers: [['bo', 'Bo']] },
    e: { words: { ek: 1, elan: 1, etude: 1, even: 1 }, named: [0, 1], speakers: [['ada-ek', 'Ada Ek', 'Étude']] },
    m: { words: { more: 1 }, named: [], speakers: [] },
    r: { words: { ropes: 1 }, named: [1], speakers: [] },
  });
  expect([...parts.keys()]).toEqual(['0', 'a', 'b', 'e', 'm', 'r']);
});
