import { expect, test } from 'vitest';
import { gapsOf } from '../../src/contribute/gaps.ts';
import { catalogueOf, records, type SessionSpec } from '../catalogue/records.ts';

const url = 'https://example.org/';

/** What talks lack, by kind: their ids, with the speaker if it is theirs, and of how many. */
function missing(...sessions: SessionSpec[]): Record<string, unknown> {
  const { sessions: all } = catalogueOf(records({ sessions, topics: [{ id: 'ropes' }] }));
  return Object.fromEntries(
    gapsOf(all).map(({ gap, of, missing }) => [
      gap,
      [missing.map(({ session, speaker }) => (speaker ? `${session.id}: ${speaker.name}` : session.id)), of],
    ]),
  );
}

const whole: SessionSpec = {
  id: 'whole',
  text: 'Words.',
  slides: url,
  video: url,
  topics: ['ropes'],
  speakers: [{ name: 'Ann', company: 'Acme' }],
};

test('a talk with everything lacks nothing', () => {
  expect(missing(whole)).toEqual({
    slides: [[], 1],
    video: [[], 1],
    abstract: [[], 1],
    topics: [[], 1],
    company: [[], 1],
  });
});

test.each([
  ['slides', { slides: undefined }, ['talk'], 1],
  ['slides', { slides: undefined, links: [{ kind: 'slides' as const, url }] }, [], 1],
  ['video', { video: undefined }, ['talk'], 1],
  ['video', { video: undefined, links: [{ kind: 'video' as const, url }] }, [], 1],
  ['video', { video: undefined, recorded: false }, [], 0],
  ['video', { video: undefined, recorded: true }, ['talk'], 1],
  ['abstract', { text: '' }, ['talk'], 1],
  ['topics', { topics: [] }, ['talk'], 1],
  ['topics', { topics: [], text: '' }, [], 0],
  ['company', { speakers: ['Ann', { name: 'Bea', company: 'Acme' }] }, ['talk: Ann'], 2],
  ['company', { speakers: [{ name: 'Ann', laterCompany: 'Acme' }] }, ['talk: Ann'], 1],
  ['company', { speakers: [] }, [], 0],
])('%s of a talk with %j', (gap, more, names, of) => {
  expect(missing({ ...whole, id: 'talk', ...more })[gap]).toEqual([names, of]);
});
