import { expect, test } from 'vitest';
import { companiesAtTheTime, listedCompanies } from '../../src/catalogue/affiliations.ts';
import type { Session } from '../../src/catalogue/types.ts';
import { idsOf, type SessionSpec, validCatalogue } from './records.ts';

const sessionWith = (speakers: SessionSpec['speakers'] = []): Session =>
  validCatalogue({ sessions: [{ id: 'talk', speakers }] }).sessions.get('talk') as Session;

test.each([
  { what: 'no company', speakers: ['Ann'], atTheTime: [], all: [] },
  { what: 'one company', speakers: [{ name: 'Ann', company: 'Acme' }], atTheTime: ['acme'], all: ['acme'] },
  {
    what: 'a later company',
    speakers: [{ name: 'Ann', company: 'Acme', then: 'Bolts' }],
    atTheTime: ['bolts'],
    all: ['acme', 'bolts'],
  },
  {
    what: 'only the company at the time',
    speakers: [{ name: 'Ann', then: 'Acme' }],
    atTheTime: ['acme'],
    all: ['acme'],
  },
  {
    what: 'one company for two speakers',
    speakers: [{ name: 'Ann', company: 'Bolts' }, 'Bob', { name: 'Cid', company: 'Acme', then: 'Bolts' }],
    atTheTime: ['bolts'],
    all: ['bolts', 'acme'],
  },
])('a session with $what', ({ speakers, atTheTime, all }) => {
  const session = sessionWith(speakers);
  expect(idsOf(companiesAtTheTime(session))).toEqual(atTheTime);
  expect(idsOf(listedCompanies(session))).toEqual(all);
});
