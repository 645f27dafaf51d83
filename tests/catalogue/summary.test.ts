import { expect, test } from 'vitest';
import { summaryOf } from '../../src/catalogue/summary.ts';
import { eventIn, validCatalogue } from './records.ts';

const catalogue = validCatalogue({
  topics: [{ id: 'bronze' }, { id: 'ropes' }, { id: 'unused' }],
  events: [
    {
      id: 'one',
      tracks: [{ id: 'a' }, { id: 'b' }, { id: 'unused' }],
      sessions: [
        {
          id: 's1',
          track: 'a',
          topics: ['bronze'],
          speakers: [{ name: 'Ann', company: 'Acme', laterCompany: 'Cogs' }],
        },
        { id: 's2', track: 'a', topics: ['bronze', 'ropes'], speakers: [{ name: 'Ann', company: 'Acme' }, 'Bob'] },
        { id: 's3', track: 'b', speakers: [] },
      ],
    },
    { id: 'two', start: '2029-05-01', sessions: [{ id: 's1', track: undefined, speakers: ['Ann'] }] },
  ],
});

test('everything is counted once, companies at the time of the talk, and nothing without a talk', () => {
  const counts = { talks: 3, tracks: 2, topics: 2, speakers: 2, companies: 1 };
  expect(summaryOf(eventIn(catalogue, 'one').sessions)).toEqual(counts);
  expect(summaryOf(eventIn(catalogue, 'two').sessions)).toEqual({
    talks: 1,
    tracks: 0,
    topics: 0,
    speakers: 1,
    companies: 0,
  });
  expect(summaryOf(catalogue.sessions)).toEqual({ ...counts, talks: 4 });
});

test('no sessions have nothing', () => {
  expect(summaryOf([])).toEqual({ talks: 0, tracks: 0, topics: 0, speakers: 0, companies: 0 });
});
