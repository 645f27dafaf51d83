import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { citationsAndFeeds } from '../../src/export/citationsAndFeeds.ts';
import { feeds } from '../../src/export/feeds.ts';
import { type SessionSpec, validCatalogue } from '../catalogue/records.ts';
import { citationNames, citationTexts, manyNames } from './citationTexts.ts';

const ROOT = 'https://talks.example.org/sub/';
const ATOM = 'http://www.w3.org/2005/Atom';

const catalogueWith = (sessions: readonly SessionSpec[], topics: readonly { id: string }[] = []) =>
  validCatalogue({ archive: { name: 'The talks' }, event: { name: 'Days' }, sessions, topics });

const made = (catalogue: Parameters<typeof feeds>[0]): Map<string, string> =>
  new Map(feeds(catalogue, ROOT).map(([path, make]) => [path, make()]));

const children = (element: Element, name: string): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeName === name);
const textIn = (element: Element, name: string): string => children(element, name)[0]?.textContent ?? '';

/** Parses a feed and checks what RFC 4287 asks of it: 4.1.1, 4.1.2, 4.2.6, 4.2.7, 4.2.15. */
function parsed(xml: string): Element {
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'application/xml');
  const feed = document.documentElement as Element;
  expect([feed.namespaceURI, feed.localName]).toEqual([ATOM, 'feed']);
  const entries = children(feed, 'entry');
  for (const element of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated']) expect(children(element, name), name).toHaveLength(1);
    expect(textIn(element, 'id')).toMatch(/^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(textIn(element, 'updated')).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    for (const link of children(element, 'link')) expect(URL.canParse(link.getAttribute('href') ?? '')).toBe(true);
    expect(children(element, 'link').filter((link) => link.getAttribute('rel') === 'alternate')).toHaveLength(1);
    for (const author of children(element, 'author')) expect(children(author, 'name')).toHaveLength(1);
  }
  expect(children(feed, 'author')).toHaveLength(1);
  const ids = entries.map((entry) => textIn(entry, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  const days = entries.map((entry) => textIn(entry, 'updated'));
  expect(textIn(feed, 'updated')).toBe(days[0]);
  expect(days).toEqual(days.toSorted().toReversed());
  return feed;
}

describe('feeds', () => {
  test('are of the archive, and of each event, topic and speaker with more than one talk', () => {
    const catalogue = catalogueWith(
      [
        { id: 'one', speakers: ['Ada Lovelace', 'Wei Zhang'], topics: ['ropes', 'bells'] },
        { id: 'two', speakers: ['Ada Lovelace'], topics: ['ropes'] },
      ],
      [{ id: 'ropes' }, { id: 'bells' }],
    );
    expect([...made(catalogue).keys()]).toEqual([
      'feed.atom',
      'events/event/feed.atom',
      'topics/ropes/feed.atom',
      'speakers/ada-lovelace/feed.atom',
    ]);
    for (const xml of made(catalogue).values()) expect(children(parsed(xml), 'entry')).toHaveLength(2);
    const paths = citationsAndFeeds(catalogue, undefined).map(([path]) => path);
    expect(paths).toHaveLength(6);
    expect(paths.filter((path) => path.endsWith('feed.atom'))).toEqual([]);
  });

  test('name what they are of, and link to its page and to themselves', () => {
    const xml = made(catalogueWith([{ id: 'one' }, { id: 'two' }])).get('events/event/feed.atom') ?? '';
    const feed = parsed(xml);
    expect(textIn(feed, 'title')).toBe('Days – The talks');
    expect(children(feed, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')])).toEqual([
      ['self', `${ROOT}events/event/feed.atom`],
      ['alternate', `${ROOT}events/event/`],
    ]);
  });

  test('and their entries keep their ids when the site moves, and share none with another archive', () => {
    const idsOf = (name: string, root: string): string[] => {
      const sessions = [{ id: 'one' }, { id: 'two' }];
      const catalogue = validCatalogue({ archive: { name }, sessions });
      return feeds(catalogue, root).flatMap(([, make]) => make().match(/<id>.*<\/id>/g) ?? []);
    };
    const ids = idsOf('The talks', ROOT);
    expect(idsOf('The talks', 'https://elsewhere.example.org/')).toEqual(ids);
    expect(new Set([...ids, ...idsOf('Other talks', ROOT)]).size).toBe(2 * new Set(ids).size);
  });

  test('have the newest first, by the day on which the archive got a talk, its own day or the last of its event', () => {
    const catalogue = catalogueWith([
      { id: 'of-event' },
      { id: 'own-day', start: '2031-05-01T09:30' },
      { id: 'added', added: '2032-02-01', start: '2031-05-01' },
    ]);
    const feed = parsed(made(catalogue).get('feed.atom') ?? '');
    expect(children(feed, 'entry').map((entry) => [textIn(entry, 'title'), textIn(entry, 'updated')])).toEqual([
      ['added', '2032-02-01T00:00:00Z'],
      ['of-event', '2031-05-02T00:00:00Z'],
      ['own-day', '2031-05-01T00:00:00Z'],
    ]);
  });

  test('have the newest hundred talks', () => {
    const catalogue = catalogueWith(Array.from({ length: 120 }, (_, index) => ({ id: `talk-${index}` })));
    expect(children(parsed(made(catalogue).get('feed.atom') ?? ''), 'entry')).toHaveLength(100);
  });

  test('keep hostile titles, names and texts as they are', () => {
    const titles = citationTexts.map((text, index) => `${index}${'x'.repeat(index)} ${text}`);
    const catalogue = catalogueWith(titles.map((title, index) => ({ id: `talk-${index}`, title, text: title })));
    const [first] = catalogue.sessions;
    const speaker = first?.speakers[0];
    if (!first || !speaker) throw new Error('there is no speaker');
    const names = [...citationNames, ...manyNames];
    Object.assign(first, {
      speakers: names.map((name) => ({ ...speaker, speaker: { ...speaker.speaker, name } })),
    });
    const feed = parsed(made(catalogue).get('feed.atom') ?? '');
    const entries = children(feed, 'entry');
    const asXml = (text: string): string => text.replaceAll(/\r\n|\u2028/g, '\n');
    expect(entries.map((entry) => textIn(entry, 'title')).toSorted()).toEqual(titles.map(asXml).toSorted());
    const authors = entries.flatMap((entry) => children(entry, 'author').map((author) => textIn(author, 'name')));
    expect(authors).toEqual(expect.arrayContaining(names));
  });

  test('leave out what XML cannot have', () => {
    const xml =
      made(catalogueWith([{ id: 'one', title: 'a\u{0}b\u{8}c\uFFFF' }, { id: 'two' }])).get('feed.atom') ?? '';
    expect(textIn(children(parsed(xml), 'entry')[0] as Element, 'title')).toBe('abc');
  });
});
