import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery, type Query } from '../../src/search/query.ts';

const NOTHING: Query = { words: [], phrases: [], without: [], fields: [], number: undefined };

test.each<{ q: string; is: Partial<Query> }>([
  { q: '', is: {} },
  { q: ' ?! — "" - ', is: {} },
  { q: "Kafka  What's", is: { words: ['Kafka', "What's"] } },
  { q: 'kip-345', is: { words: ['kip-345'] } },
  { q: '(kafka), <streams>', is: { words: ['kafka', 'streams'] } },
  { q: '"exactly once" kafka', is: { words: ['kafka'], phrases: ['exactly once'] } },
  { q: '"exactly once', is: { words: ['exactly', 'once'] } },
  { q: 'kafka -streams -"exactly once"', is: { words: ['kafka'], without: ['streams', 'exactly once'] } },
  { q: '-streams', is: { without: ['streams'] } },
  { q: 'cross - az', is: { words: ['cross', 'az'] } },
  {
    q: 'speaker:gwen Company:"red hat" x',
    is: {
      words: ['x'],
      fields: [
        { facet: 'speaker', text: 'gwen' },
        { facet: 'company', text: 'red hat' },
      ],
    },
  },
  { q: 'speaker:', is: { words: ['speaker'] } },
  { q: 'speaker: gwen', is: { words: ['speaker', 'gwen'] } },
  { q: 'c++:templates', is: { words: ['c++:templates'] } },
  { q: 'note:this', is: { words: ['note:this'] } },
  { q: '35', is: { words: ['35'], number: 35 } },
  { q: ' #35 ', is: { words: ['35'], number: 35 } },
  { q: 'Number 35', is: { words: ['35'], number: 35 } },
  { q: 'no. 7', is: { words: ['7'], number: 7 } },
  { q: 'talk 7', is: { words: ['7'], number: 7 } },
  { q: 'kafka 102', is: { words: ['kafka', '102'] } },
  { q: '1234567', is: { words: ['1234567'] } },
  { q: '北山的', is: { words: ['北山', '的'] } },
])('“$q” is read', ({ q, is }) => expect(parseQuery(q)).toEqual({ ...NOTHING, ...is }));

test('any text is read, and every word and phrase has a letter or digit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (q) => {
      const { words, phrases, without, fields } = parseQuery(q);
      for (const text of [...words, ...phrases, ...without, ...fields.map((field) => field.text)]) {
        expect(text).toMatch(/[\p{L}\p{N}]/u);
      }
    }),
  );
});
