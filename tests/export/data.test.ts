import { expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { dataOf } from '../../src/export/data.ts';
import { dataJsonSchema, dataSchema } from '../../src/export/dataSchema.ts';
import { validCatalogue } from '../catalogue/records.ts';
import { hostileTexts } from './hostile.ts';

const SITE = new URL('https://archive.example.org');
const { catalogue } = checkContent('tests/fixtures/invented-archive');
if (!catalogue) throw new Error('The invented archive has problems.');

test('the data of an archive are of their schema, and nothing is lost by writing them', () => {
  const data = dataOf(catalogue, SITE);
  expect(dataSchema.parse(data)).toBeTruthy();
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  expect(data.sessions).toHaveLength(catalogue.sessions.length);
  for (const kind of ['events', 'speakers', 'companies', 'topics'] as const)
    expect(data[kind].map(({ id }) => id)).toEqual([...catalogue[kind].keys()]);
});

test('every id leads to an entry', () => {
  const { sessions, tracks, speakers, companies, topics, events } = dataOf(catalogue, SITE);
  const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id));
  for (const session of sessions) {
    expect(ids(events)).toContain(session.event);
    if (session.track)
      expect(tracks.some((track) => track.event === session.event && track.id === session.track)).toBe(true);
    for (const speaker of session.speakers) {
      expect(ids(speakers)).toContain(speaker.id);
      for (const company of [speaker.companyId, speaker.laterCompanyId])
        if (company) expect(ids(companies)).toContain(company);
    }
    for (const topic of session.topics ?? []) expect(ids(topics)).toContain(topic);
  }
});

test('the data of an event have only what its talks name', () => {
  const [event] = catalogue.events.values();
  if (!event) throw new Error('There is no event.');
  const data = dataOf(catalogue, undefined, event);
  expect(dataSchema.parse(data)).toBeTruthy();
  expect(data.sessions.map(({ id }) => id)).toEqual(event.sessions.map(({ id }) => id));
  const names = event.sessions.flatMap(({ speakers }) => speakers.map(({ speaker }) => speaker.id));
  expect(new Set(data.speakers.map(({ id }) => id))).toEqual(new Set(names));
  expect(data.speakers.length).toBeLessThan(catalogue.speakers.size);
});

test('a talk has everything that its file says, and links to its page', () => {
  const [title = ''] = hostileTexts;
  const archive = validCatalogue({
    companies: [{ id: 'acme', name: 'Acme', url: 'https://acme.example.org/' }],
    topics: [{ id: 'rope' }],
    sessions: [
      {
        id: 'lamp',
        title,
        text: hostileTexts.join('\n\n'),
        topics: ['rope'],
        speakers: [{ name: 'Ada', company: 'Acme', laterCompany: 'Initech' }],
        links: [{ kind: 'code', url: 'https://example.org/code' }],
        importId: 'frab/1',
        order: 3,
      },
    ],
  });
  expect(dataOf(archive, SITE).sessions).toEqual([
    {
      event: 'event',
      id: 'lamp',
      number: 1,
      url: 'https://archive.example.org/events/event/sessions/lamp/',
      title,
      track: 'main',
      speakers: [
        {
          id: 'ada',
          name: 'Ada',
          company: 'Acme',
          companyId: 'acme',
          laterCompany: 'Initech',
          laterCompanyId: 'initech',
        },
      ],
      format: 'talk',
      language: 'en',
      topics: ['rope'],
      links: [{ kind: 'code', url: 'https://example.org/code' }],
      abstract: hostileTexts.join('\n\n'),
    },
  ]);
});

test('dead links are those among the addresses of the entries', () => {
  const [all, ...ofEvents] = [undefined, ...catalogue.events.values()].map((event) =>
    dataOf(catalogue, SITE, event).deadLinks.map(({ url }) => url),
  );
  expect(all?.toSorted()).toEqual([
    'https://papers.example.org/fuellstaende.pdf',
    'https://shop.example.com/crucible?size=large#top',
    'https://soren.example.org/last-splice/',
  ]);
  expect([...new Set(ofEvents.flat())].toSorted()).toEqual(all?.toSorted());
});

test('links of abstracts to other talks lead there from anywhere', () => {
  const texts = (site: URL | undefined): string => JSON.stringify(dataOf(catalogue, site).sessions);
  expect(texts(SITE)).not.toMatch(/\]\(\.\./);
  expect(texts(undefined)).toContain('](/events/ninth-congress-of-bells/sessions/');
});

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: unknown;
}

test('the JSON Schema describes every field, and lets new ones be', () => {
  const undescribed = (schema: Schema, path: string): string[] => [
    ...('additionalProperties' in schema ? [`${path} is closed`] : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, value]) => [
      ...(value.description ? [] : [`${path}.${key}`]),
      ...undescribed(value, `${path}.${key}`),
    ]),
    ...(schema.items ? undescribed(schema.items, `${path}[]`) : []),
  ];
  expect(undescribed(JSON.parse(JSON.stringify(dataJsonSchema())), '')).toEqual([]);
});
