import { expect, onTestFinished, test } from 'vitest';
import type { Catalogue } from '../../src/catalogue/types.ts';
import { readContent } from '../../src/reader/read.ts';
import { facetsOf } from '../../src/search/facets.ts';
import { catalogueOf, records, type Spec } from '../catalogue/records.ts';
import { inventedCatalogue } from '../search/inventedSessions.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { writeCatalogue } from './catalogueContent.ts';

/** A catalogue as far as pages show it, as one value. */
const shown = ({ events, sessions, speakers, companies, topics, ...archive }: Catalogue): unknown => ({
  ...archive,
  events: [...events.values()].map(({ tracks, sessions: its, ...event }) => [
    event,
    [...tracks.values()].map(({ id, title, hue }) => [id, title, hue]),
    its.length,
  ]),
  sessions: sessions.map((session) => {
    const { id, file, number, title, start, duration, room, links, order, abstract, previous, next } = session;
    return {
      ...{ id, file, number, title, start, duration, room, links, order },
      text: abstract.text,
      facets: facetsOf(session),
      neighbours: [previous?.id, next?.id],
    };
  }),
  speakers: [...speakers.values()].map(({ id, name, sortName, aliases, bio, links }) => {
    return { id, name, sortName, aliases, bio, links };
  }),
  companies: [...companies.values()].map(({ id, name, aliases, url }) => ({ id, name, aliases, url })),
  topics: [...topics.values()].map(({ id, title, aliases }) => ({ id, title, aliases })),
});

const small: Spec = {
  topics: [{ id: 'ropes', aliases: ['lines'] }],
  companies: [{ id: 'acme', name: 'Acme', aliases: ['ACME Ltd.'], url: 'https://acme.example.org/' }],
  speakers: [
    {
      id: 'ann',
      name: 'Ann',
      sortAs: 'Zann',
      aliases: ['A.'],
      bio: 'Rings.',
      links: [{ kind: 'page', url: 'https://a.org/' }],
    },
  ],
  events: [
    {
      id: 'days',
      timezone: 'Europe/Lisbon',
      language: 'pt',
      sessions: [
        {
          id: 'lamps',
          speakers: [{ name: 'A.', company: 'ACME Ltd.', laterCompany: 'Bolts' }],
          start: '2031-05-01T09:30',
          duration: 45,
          room: 'Hall',
          links: [{ kind: 'video', url: 'https://example.org/' }],
          order: 2,
          topics: ['ropes'],
        },
        { id: 'nobody', speakers: [], track: undefined },
      ],
    },
  ],
};

test.each([
  { what: 'one event', catalogue: inventedCatalogue(30) },
  { what: 'several events', catalogue: inventedCatalogue(60, 4) },
  { what: 'every key', catalogue: catalogueOf(records(small)) },
])('a catalogue of $what that is written and read again is the same', ({ catalogue }) => {
  const folder = temporaryFolder(onTestFinished);
  writeCatalogue(catalogue, folder);
  const { records: read, problems } = readContent(folder);
  expect(problems).toEqual([]);
  expect(shown(catalogueOf(read))).toEqual(shown(catalogue));
});
