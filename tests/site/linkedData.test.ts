import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { attribute, elementsOf } from '../sites/html.ts';
import { FALLBACK_PAGES, pagesOf, sites } from '../sites/sites.ts';
import { notInVocabulary } from '../sites/vocabulary.ts';

type Node = Readonly<Record<string, unknown>> & { readonly '@type': string; readonly '@id'?: string };

const DATA = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;

/** Every thing in a value that has a type. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(nodesIn);
  return '@type' in value ? [value as Node, ...inside] : inside;
}

/** Every reference in a value: an object with only an id. */
function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  const id = (value as Node)['@id'];
  return Object.keys(value).length === 1 && id !== undefined ? [id] : Object.values(value).flatMap(referencesIn);
}

test('the vocabulary is that of schema.org', () => {
  expect(notInVocabulary({ '@type': 'Event', name: 'a', superEvent: { '@id': 'b' } })).toEqual([]);
  expect(notInVocabulary({ '@type': 'Talk' })).toEqual(['no such type: Talk']);
  expect(notInVocabulary({ '@type': 'Person', affiliation: { '@type': 'Place', uploadDate: '' } })).toEqual([
    'Place has no uploadDate',
  ]);
});

describe.each(sites)('the linked data of “$name”', (site) => {
  const { catalogue } = checkContent(site.content);
  const pages = pagesOf(site).map((page) => {
    const blocks = [...page.html.matchAll(DATA)].map(([, text = '']) => text);
    return { ...page, blocks, graph: blocks[0] ? JSON.parse(blocks[0])['@graph'] : [] };
  });
  const nodes = pages.flatMap(({ graph }) => nodesIn(graph));
  const root = `${site.host ?? ''}${site.base}`;

  test('is one graph on each page that has an address, in words of schema.org', () => {
    for (const { file, path, blocks, graph } of pages) {
      expect(blocks, path).toHaveLength(FALLBACK_PAGES.includes(file) ? 0 : 1);
      for (const text of blocks) {
        expect(Object.keys(JSON.parse(text)), path).toEqual(['@context', '@graph']);
        expect(JSON.parse(text)['@context'], path).toBe('https://schema.org');
        expect(text, path).not.toContain('<');
      }
      expect(notInVocabulary(graph), path).toEqual([]);
    }
  });

  test('gives each thing one id, one type and one name, on every page', () => {
    const seen = new Map<string, string>();
    for (const { '@id': id, '@type': type, name } of nodes) {
      if (id === undefined) continue;
      expect(id.startsWith(root), id).toBe(true);
      expect(seen.get(id) ?? `${type} ${name}`, id).toBe(`${type} ${name}`);
      seen.set(id, `${type} ${name}`);
    }
    for (const id of pages.flatMap(({ graph }) => referencesIn(graph))) expect(seen.has(id), id).toBe(true);
  });

  test('says what each page is about', () => {
    const ids = new Set(nodes.map(({ '@id': id }) => id));
    for (const { event, id } of catalogue?.sessions ?? [])
      expect(ids.has(`${root}events/${event.id}/sessions/${id}/#talk`)).toBe(true);
    for (const id of catalogue?.events.keys() ?? []) expect(ids.has(`${root}events/${id}/#event`)).toBe(true);
    for (const id of catalogue?.speakers.keys() ?? []) expect(ids.has(`${root}speakers/${id}/#person`)).toBe(true);
    for (const id of catalogue?.companies.keys() ?? [])
      expect(ids.has(`${root}companies/${id}/#organization`)).toBe(true);
    for (const id of catalogue?.topics.keys() ?? []) expect(ids.has(`${root}topics/${id}/#topic`)).toBe(true);
    const [website] = nodes.filter((node) => node['@type'] === 'WebSite');
    expect(website?.potentialAction).toMatchObject({ target: `${root}search/?q={query}` });
  });

  test('joins talks and events in both directions', () => {
    for (const event of catalogue?.events.values() ?? []) {
      const id = `${root}events/${event.id}/#event`;
      const talks = event.sessions.map((session) => `${root}events/${event.id}/sessions/${session.id}/#talk`);
      const whole = nodes.find((node) => node['@id'] === id && node.subEvent !== undefined);
      expect(whole?.subEvent ?? []).toEqual(talks.map((talk) => ({ '@id': talk })));
      for (const talk of talks)
        expect(nodes.find((node) => node['@id'] === talk)?.superEvent, talk).toMatchObject({ '@id': id });
    }
  });

  test('has no video without its picture and day, and leads from the front page to each other', () => {
    expect(nodes.filter((node) => node['@type'] === 'VideoObject')).toEqual([]);
    for (const { path, file, graph } of pages) {
      const lists = nodesIn(graph).filter((node) => node['@type'] === 'BreadcrumbList');
      if (
        FALLBACK_PAGES.includes(file) ||
        nodesIn(graph).some((node) => node['@id'] === `${root}#site` && !lists.length)
      )
        continue;
      expect(lists, path).toHaveLength(1);
      const items = nodesIn(lists[0]?.itemListElement);
      expect(
        items.map(({ position }) => position),
        path,
      ).toEqual(items.map((_, index) => index + 1));
      expect(items[0]?.item, path).toBe(root);
      expect(items.length, path).toBeGreaterThan(1);
      const addresses = new Set(pages.map((page) => `${site.host ?? ''}${page.path}`));
      for (const { item } of items.filter((one) => one.item !== undefined))
        expect(addresses.has(String(item)), `${path}: ${item}`).toBe(true);
    }
  });
});

describe.each(sites)('the meta tags for Zotero of “$name”', (site) => {
  test('make presentations of the pages of talks, and nothing makes a paper of any page', () => {
    for (const { path, html } of pagesOf(site)) {
      const meta = elementsOf(html).filter(({ tagName }) => tagName === 'meta');
      const named = (name: string) =>
        meta.filter((element) => attribute(element, 'name') === name).map((element) => attribute(element, 'content'));
      const isTalk = /\/events\/[^/]+\/sessions\/[^/]+\/$/.test(path) && !/\/page\/\d+\/$/.test(path);
      expect(named('eprints.type'), path).toEqual(isTalk ? ['conference_item'] : []);
      expect(named('eprints.ispublished'), path).toEqual(isTalk ? ['unpub'] : []);
      expect(
        meta.map((element) => attribute(element, 'name') ?? '').filter((name) => /^citation_/i.test(name)),
      ).toEqual([]);
    }
  });
});
