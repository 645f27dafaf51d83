import { describe, expect, test } from 'vitest';
import { otherNamesOf, readWords } from '../../../src/search/browser/alternatives.ts';
import type { Vocabulary } from '../../../src/search/browser/vocabulary.ts';
import { perFacet } from '../../../src/search/facets.ts';

const words = ['cloud', 'events', 'kafka', 'kubernetes', 'ticketmaster', 'change', 'data', 'capture'];
const vocabulary: Vocabulary = {
  beginningWith: async (start) => words.filter((word) => word.startsWith(start)),
  has: async (word) => words.includes(word),
  mostSessions: async () => 1,
  nearest: async (word) => (word === 'kuberntes' ? 'kubernetes' : undefined),
  alike: async () => [],
  named: async () => new Uint32Array(),
  speakers: async () => [],
};
const values = {
  ...perFacet(() => []),
  topic: [
    { id: 'cdc', label: 'Change data capture', aliases: ['CDC'] },
    { id: 'kubernetes', label: 'Kubernetes', aliases: ['k8s'] },
  ],
};
const read = async (...query: string[]) => {
  const reading = await readWords(query, {
    vocabulary,
    otherNames: otherNamesOf(values),
    isFound: async (word) => word === 'ran',
  });
  const alternatives = reading.alternatives.map(({ covers, term }) => `${covers.join('+')} ${term}`);
  return { ...reading, alternatives: alternatives.toSorted(), corrections: [...reading.corrections] };
};
const NOTHING = { corrections: [], unknown: [], also: [] };

describe('the words of a query are read', () => {
  test('as they are, or as beginnings', async () => {
    expect(await read('Kaf', 'events')).toEqual({ ...NOTHING, alternatives: ['0 Kaf', '1 events'] });
  });

  test('in another form that the index knows', async () => {
    expect(await read('ran')).toEqual({ ...NOTHING, alternatives: ['0 ran'] });
  });

  test('joined with the next one', async () => {
    expect((await read('kafka', 'ticket', 'master')).alternatives).toContain('1+2 ticketmaster');
  });

  test('split in two', async () => {
    expect(await read('CloudEvents')).toMatchObject({ alternatives: ['0 "cloud events"'], unknown: [] });
  });

  test('as a letter', async () => {
    const { alternatives } = await readWords(['k'], {
      vocabulary,
      otherNames: otherNamesOf(values),
      isFound: async () => false,
    });
    expect(alternatives).toMatchObject([{ term: 'k', isLetter: true }]);
  });

  test('with the other names of a topic', async () => {
    expect(await read('k8s')).toMatchObject({
      alternatives: ['0 Kubernetes'],
      also: [{ label: 'Kubernetes', alias: 'k8s' }],
    });
    expect(await read('cdc')).toMatchObject({ alternatives: ['0 "Change data capture"'] });
    expect(await read('change', 'data', 'capture')).toMatchObject({
      alternatives: ['0 change', '0+1+2 CDC', '1 data', '2 capture'],
      also: [],
    });
  });

  test('corrected, or not at all', async () => {
    expect(await read('kafka', 'kuberntes', 'zebra')).toEqual({
      alternatives: ['0 kafka', '1 kubernetes'],
      corrections: [[1, 'kubernetes']],
      unknown: [2],
      also: [],
    });
  });

  test('as they are in a script without spaces, which the vocabulary does not have', async () => {
    expect(await read('钟声')).toEqual({ ...NOTHING, alternatives: ['0 钟声'] });
  });
});
