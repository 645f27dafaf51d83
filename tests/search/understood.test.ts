import { expect, test } from 'vitest';
import { EVERYTHING } from '../../src/search/state.ts';
import { validCatalogue } from '../catalogue/records.ts';
import { useEngine } from './inNode.ts';

const engine = useEngine(
  validCatalogue({
    topics: [{ id: 'kubernetes', title: 'Kubernetes', aliases: ['k8s'] }],
    sessions: [
      { id: 'pods', title: 'Pods of whales', topics: ['kubernetes'], speakers: ['Ada Ek'], text: 'Kubernetes at sea.' },
      { id: 'ropes', title: 'Ropes and knots', speakers: ['Bo Quist'], text: 'Kubernetes on a rope, "as is".' },
      { id: 'bells', title: 'Bells', speakers: ['Cy Rao'], text: 'Of bronze, not of rope.' },
    ],
  }),
);
const find = async (q: string) => {
  const { results, unknown, corrected, brokenPhrases, also } = await engine().search({ ...EVERYTHING, q });
  return { found: results.map(({ title }) => title).toSorted(), unknown, corrected, brokenPhrases, also };
};
const PLAIN = { unknown: [], corrected: undefined, brokenPhrases: [], also: [] };

test.each([
  ['kuberntes', 'kubernetes', ['Pods of whales', 'Ropes and knots']],
  [' (kuberntes) -whales', '(kubernetes) -whales', ['Ropes and knots']],
  ['speaker:ada kuberntes', 'speaker:ada kubernetes', ['Pods of whales']],
  ['kuberntes broze', 'kubernetes bronze', ['Bells']],
  ['kuber-netis? sea', 'kubernetes? sea', ['Pods of whales']],
])('“%s” is corrected where it is wrong, and searched for so', async (q, corrected, found) => {
  expect(await find(q)).toEqual({ ...PLAIN, found, corrected });
});

test.each([
  ['"knots and ropes"', { brokenPhrases: ['knots and ropes'], found: ['Ropes and knots'] }],
  ['"ropes and knots"', { found: ['Ropes and knots'] }],
  ['zebra bronze', { unknown: ['zebra'], found: ['Bells'] }],
  ['zebra', { unknown: ['zebra'], found: [] }],
  ['k8s', { also: [{ label: 'Kubernetes', alias: 'k8s' }], found: ['Pods of whales', 'Ropes and knots'] }],
  ['-kubernetes', { found: ['Bells'] }],
  ['speaker:zoe', { found: [] }],
  ['number 9', { unknown: ['9'], found: [] }],
])('“%s” is understood', async (q, expected) => {
  expect(await find(q)).toEqual({ ...PLAIN, ...expected });
});
