import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../src/search/browser/entities.ts';
import { type FacetValue, perFacet } from '../../../src/search/facets.ts';

const values = {
  ...perFacet((): readonly FacetValue[] => []),
  company: [
    { id: 'bell-works', label: 'Bell Works', aliases: ['BW'] },
    { id: 'works', label: 'Works' },
    { id: 'o-bell', label: "O'Bell" },
  ],
  topic: [
    { id: 'old-bells', label: 'Old bells' },
    { id: 'bells', label: 'Bells' },
    { id: 'ropes', label: 'Ropes', aliases: ['bell ropes'] },
    { id: 'belfries', label: 'Belfries' },
  ],
  track: [{ id: 'ninth/bells', label: 'Bells (Ninth)', title: 'Bells', hue: 40 }],
  event: [{ id: 'ninth', label: 'Ninth Congress of Bells' }],
};
const speakers = [
  ['loic-bell', 'Loïc Bell'],
  ['lukasz-zolc', 'Łukasz Żółć', 'The Ringer'],
] as const;
const find = (text: string): string[] =>
  findEntities(text, values, speakers).map(({ kind, label }) => `${kind} ${label}`);

describe('the pages that match a text', () => {
  test('have for each word a word that begins so', () => {
    expect(find('loi be')).toEqual(['speaker Loïc Bell']);
    expect(find('be loi')).toEqual(['speaker Loïc Bell']);
    expect(find('loi works')).toEqual([]);
  });

  test('regardless of case and diacritics', () => {
    expect(find('LOIC')).toEqual(['speaker Loïc Bell']);
    expect(find('Łukasz')).toEqual(['speaker Łukasz Żółć']);
  });

  test('also by another name, and by a name in the letters a–z', () => {
    expect(find('ringer')).toEqual(['speaker Łukasz Żółć']);
    expect(find("o'bell")).toEqual(["company O'Bell"]);
    expect(find('bw')).toEqual(['company Bell Works']);
    expect(find('lukasz zolc')).toEqual(['speaker Łukasz Żółć']);
  });

  test('come whole names first, then beginnings, then other words; at most three of a kind and six in all', () => {
    expect(find('bells')).toEqual([
      'topic Bells',
      'track Bells (Ninth)',
      'topic Old bells',
      'event Ninth Congress of Bells',
    ]);
    expect(find('bel')).toEqual([
      'company Bell Works',
      'topic Bells',
      'topic Belfries',
      'track Bells (Ninth)',
      'speaker Loïc Bell',
      "company O'Bell",
    ]);
    expect(find('works')).toEqual(['company Works', 'company Bell Works']);
  });

  test('are none for a text without words', () => {
    expect(find('')).toEqual([]);
    expect(find(' – ')).toEqual([]);
  });

  test('lead to their pages; a track has its colour', () => {
    expect(findEntities('bells', values, []).map(({ url, hue }) => [url, hue])).toEqual([
      ['/topics/bells/', undefined],
      ['/events/ninth/tracks/bells/', 40],
      ['/topics/old-bells/', undefined],
      ['/events/ninth/', undefined],
    ]);
  });
});
