import { expect, test } from 'vitest';
import { sessionPage } from '../../src/paths.ts';
import { EVERYTHING } from '../../src/search/state.ts';
import { eventIn, sessionIn, validCatalogue } from '../catalogue/records.ts';
import { useEngine } from './inNode.ts';

const catalogue = validCatalogue({
  topics: [{ id: 'kubernetes', title: 'Kubernetes', aliases: ['k8s', 'container orchestration'] }],
  speakers: [{ id: 'ada-ek', name: 'Ada Ek', aliases: ['Augusta Quist'] }],
  companies: [{ id: 'klang', name: 'Klang', aliases: ['Obertonwerk'] }],
  events: [
    {
      id: 'old',
      name: 'Bell Days 2029',
      start: '2029-05-01',
      sessions: [{ id: 'talk', title: 'Ropes', speakers: ['Ada Ek'], text: 'On hemp.' }],
    },
    {
      id: 'new',
      name: 'Bell Days 2031',
      sessions: [
        { id: 'talk', title: 'Ropes again', speakers: ['Augusta Quist'], text: 'On hemp, again.' },
        { id: 'pods', title: 'Pods', topics: ['kubernetes'], text: 'Of whales.' },
        { id: 'hum', title: 'Hum', speakers: [{ name: 'Bo', company: 'Klang' }], text: 'Of bronze.', track: undefined },
      ],
    },
  ],
});
const engine = useEngine(catalogue);
const search = async (q: string, more = {}) => (await engine().search({ ...EVERYTHING, q, ...more })).results;

test.each([
  { what: 'a speaker', q: 'augusta quist', found: ['new/talk', 'old/talk'] },
  { what: 'a topic', q: 'k8s', found: ['new/pods'] },
  { what: 'a topic, of two words', q: 'orchestration', found: ['new/pods'] },
  { what: 'a company', q: 'obertonwerk', found: ['new/hum'] },
])('the talks of $what are found by another name: $q', async ({ q, found }) => {
  const pages = found
    .map((key) => key.split('/'))
    .map(([event, id = '']) => sessionPage(sessionIn(catalogue, id, event)));
  expect((await search(q)).map(({ url }) => url.slice(url.indexOf('events/'))).toSorted()).toEqual(pages.toSorted());
});

test('a result has its number in its event, the event, and the track without it', async () => {
  expect(await search('pods')).toMatchObject([
    {
      number: eventIn(catalogue, 'new').sessions.findIndex(({ id }) => id === 'pods') + 1,
      title: 'Pods',
      event: 'Bell Days 2031',
      track: { label: 'main', hue: 0 },
    },
  ]);
  const [hum] = await search('hum');
  expect(hum?.track).toBeUndefined();
});

test('the id of a track chooses that of one event', async () => {
  const found = await search('ropes', { track: ['old/main'] });
  expect(found.map(({ title }) => title)).toEqual(['Ropes']);
});
