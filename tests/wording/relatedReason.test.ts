import { expect, test } from 'vitest';
import { reasonText } from '../../src/wording/relatedReason.ts';
import { wordsOf } from '../../src/words/words.ts';
import { type SessionSpec, sessionIn, validCatalogue } from '../catalogue/records.ts';

/** The reason why the first of two sessions is related to the second. */
function reasonOf(one: Omit<SessionSpec, 'id'>, two: Omit<SessionSpec, 'id'>): string {
  const catalogue = validCatalogue({
    topics: [
      { id: 'bronze', title: 'Bronze' },
      { id: 'ropes', title: 'Ropes & knots' },
      { id: 'tuning', title: 'Tuning' },
    ],
    sessions: [{ id: 's1', ...one }, { id: 's2', ...two }, { id: 's3' }, { id: 's4' }],
  });
  const [related] = sessionIn(catalogue, 's1').related;
  return related ? reasonText(wordsOf('en'), related.reason) : '';
}

const acme = { name: 'Cid', company: 'Acme' };

test.each([
  { one: { speakers: ['Ann'] }, two: { speakers: ['Ann'] }, text: 'both by Ann' },
  {
    one: { topics: ['bronze'], text: 'Bronze.' },
    two: { topics: ['bronze'], text: 'Of bronze.' },
    text: 'both on Bronze',
  },
  { one: { text: 'Pigeons.' }, two: { text: 'Of pigeons.' }, text: 'both speak of pigeons' },
  { one: { text: 'Lead, pigeons.' }, two: { text: 'Pigeons, lead.' }, text: 'both speak of lead and pigeons' },
  { one: { speakers: ['Ann', 'Bob'] }, two: { speakers: ['Bob', 'Ann'] }, text: 'both by Ann and Bob' },
  {
    one: { topics: ['ropes', 'tuning', 'bronze'] },
    two: { topics: ['bronze', 'ropes', 'tuning'] },
    text: 'both on Ropes & knots, Tuning, and Bronze',
  },
  {
    one: { topics: ['bronze'], speakers: [acme] },
    two: { topics: ['bronze'], speakers: [{ name: 'Dan', company: 'Acme' }] },
    text: 'both on Bronze; both from Acme',
  },
  {
    one: { topics: ['bronze'], speakers: [acme], text: 'Pigeons.' },
    two: { topics: ['bronze'], speakers: [acme], text: 'Pigeons.' },
    text: 'both by Cid; both on Bronze; both from Acme; both speak of pigeons',
  },
])('$text', ({ one, two, text }) => {
  expect(reasonOf(one, two)).toBe(text);
});
