import { expect, test } from 'vitest';
import { companiesAtTheTime, listedCompanies } from '../../src/catalogue/affiliations.ts';
import type { Session } from '../../src/catalogue/types.ts';
import { idsOf, type SessionSpec, sessionIn, validCatalogue } from './records.ts';

const sessionWith = (speakers: SessionSpec['speakers'] = []): Session =>
  sessionIn(validCatalogue({ sessions: [{ id: 'talk', speakers }] }), 'talk');

test.each([
  { what: 'no company', speakers: ['Ann'], atTheTime: [], all: [] },
  { what: 'one company', speakers: [{ name: 'Ann', company: 'Acme' }], atTheTime: ['acme'], all: ['acme'] },
  {
    what: 'a later company',
    speakers: [{ name: 'Ann', company: 'Acme', laterCompany: 'Bolts' }],
    atTheTime: ['acme'],
    all: ['acme', 'bolts'],
  },
  {
    what: 'only a later company',
    speakers: [{ name: 'Ann', laterCompany: 'Acme' }],
    atTheTime: [],
    all: ['acme'],
  },
  { what: 'no speakers', speakers: [], atTheTime: [], all: [] },
  {
    what: 'one company for two speakers',
    speakers: [{ name: 'Ann', company: 'Bolts' }, 'Bob', { name: 'Cid', company: 'Bolts', laterCompany: 'Acme' }],
    atTheTime: ['bolts'],
    all: ['bolts', 'acme'],
  },
])('a session with $what', ({ speakers, atTheTime, all }) => {
  const session = sessionWith(speakers);
  expect(idsOf(companiesAtTheTime(session))).toEqual(atTheTime);
  expect(idsOf(listedCompanies(session))).toEqual(all);
});
