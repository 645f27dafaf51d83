import type { TwinContext } from '../../src/export/twins/parts.ts';
import { wordsOf } from '../../src/words/words.ts';
import { eventIn, sessionIn, validCatalogue } from '../catalogue/records.ts';

// An archive whose twins the tests look at.

export const catalogue = validCatalogue({
  event: {
    name: 'Bells & lamps',
    series: 'Bells',
    place: 'Lisbon',
    timezone: 'Europe/Lisbon',
    source: { label: 'Programme', url: 'https://example.org/programme' },
  },
  tracks: [{ id: 'main', title: 'Main *hall*', description: 'What is rung.' }],
  topics: [{ id: 'rope', title: 'Ropes', description: 'All that is spliced.', aliases: ['Lines'] }],
  companies: [{ id: 'acme', name: 'Acme', url: 'https://acme.example.org/', aliases: ['Acme Inc.'] }],
  speakers: [
    {
      id: 'ada',
      name: 'Ada',
      aliases: ['A. L.'],
      bio: 'Writes [things].\n\n1. Lamps',
      links: [{ kind: 'code', label: 'Her code', url: 'https://gone.example.org/' }],
    },
  ],
  sessions: [
    {
      id: 'lamp',
      title: 'Lamps [and] <oil>',
      text: 'How to **trim** [a wick](../oil/), see https://gone.example.org/.',
      webLinks: ['https://gone.example.org/'],
      speakers: [{ name: 'Ada', company: 'Acme', laterCompany: 'Initech' }, 'Wei'],
      topics: ['rope'],
      level: 'beginner',
      start: '2031-05-01T09:30',
      duration: 45,
      room: 'Tower',
      slides: 'https://example.org/slides_(1).pdf',
      recorded: false,
      links: [{ kind: 'code', label: 'Lamps', url: 'https://example.org/code' }],
    },
    { id: 'oil', speakers: ['Ada'], text: '', format: 'workshop' },
  ],
});
export const words = wordsOf('en');
export const context: TwinContext = {
  words,
  severalEvents: false,
  deadSince: (url) => (url === 'https://gone.example.org/' ? '2032-01-01' : undefined),
};
export const [event, lamp, oil] = [eventIn(catalogue), sessionIn(catalogue, 'lamp'), sessionIn(catalogue, 'oil')];
export const of = <Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry => {
  const entry = entries.get(id);
  if (!entry) throw new Error(`There is no ${id}.`);
  return entry;
};

/** The line of the first talk in a list, and what it ends with. */
export const line = String.raw`[Lamps \[and\] \<oil\>](/events/event/sessions/lamp/index.md)`;
export const known = 'start: 2031-05-01T09:30, room: Tower, slides';
