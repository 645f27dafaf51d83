import { expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { keyedSessionPath, sessionKey, sessionPath } from '../../src/paths.ts';
import { talksFile } from '../../src/saved/talks.ts';

const { catalogue } = checkContent('tests/fixtures/invented-archive');
if (!catalogue) throw new Error('The fixture has problems.');
const file = talksFile(catalogue);

test('the file has every talk in programme order, with what the list shows of it', () => {
  expect(file.talks.map(({ key }) => key)).toEqual(catalogue.sessions.map(sessionKey));
  expect({ largest: file.largest, severalEvents: file.severalEvents }).toEqual({ largest: 17, severalEvents: true });
  expect(file.talks.find(({ key }) => key === 'water-clock-days-2025/build-a-clepsydra')).toEqual({
    duration: 120,
    event: 'Water Clocks 2025',
    has: [],
    key: 'water-clock-days-2025/build-a-clepsydra',
    number: 4,
    room: 'Werkstatt',
    speakers: 'Anneliese Ziffer, Werkstatt für Wasseruhren; İlknur Işık Öztürk, Obertonwerk Grünewald & Söhne',
    start: '2025-10-25T13:30',
    when: '25 October 2025, 13:30',
    timeZone: 'Europe/Berlin',
    title: 'Build a clepsydra',
    track: {
      hue: 80,
      label: 'Filling',
    },
  });
});

test('a key leads to the page of its talk', () => {
  for (const session of catalogue.sessions) expect(keyedSessionPath(sessionKey(session))).toBe(sessionPath(session));
});
