import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { dataSchema } from '../../src/export/dataSchema.ts';
import { attribute, elementsOf } from '../sites/html.ts';
import { filesOf, many, readFrom, type Site, sites } from '../sites/sites.ts';

// The files for programs, and the page that lists them.

const linksOn = (site: Site): Set<string> =>
  new Set(
    elementsOf(readFrom(site, 'data/index.html')).flatMap((element) => {
      const href = element.tagName === 'a' && attribute(element, 'href');
      return href ? [href.slice(site.base.length)] : [];
    }),
  );

describe.each([...sites, many])('the data of “$name”', (site) => {
  const files = filesOf(site);
  const ofData = files.filter(
    (file) =>
      /^(?:api\/|archive\.zip|llms\.txt)|\.csv$|schedule\.(?:ics|json)$/.test(file) && !file.includes('/tracks/'),
  );

  test('are all on the page that lists them, and the page lists no others', () => {
    const links = linksOn(site);
    expect(ofData.filter((file) => !links.has(file))).toEqual([]);
    expect([...links].filter((file) => /\.\w+$/.test(file) && !files.includes(file))).toEqual([]);
    expect(ofData.length).toBeGreaterThan(5);
  });

  test('are all in the twin of that page too', () => {
    const links = readFrom(site, 'data/index.md').matchAll(/\]\(([^)]+)\)/g);
    const linked = [...links].map(([, path = '']) => path.slice(site.base.length));
    expect(linked.filter((path) => !path.endsWith('.md')).toSorted()).toEqual(ofData.toSorted());
  });

  const json = ofData.filter((file) => /^api\/(?:archive|events\/.+)\.json$/.test(file));

  test('are of their schema', () => {
    const validate = new Ajv2020({ validateFormats: false }).compile(JSON.parse(readFrom(site, 'api/schema.json')));
    for (const file of json) {
      const data = JSON.parse(readFrom(site, file));
      // That of the archive refuses keys that it does not know; the published one does not.
      expect(() => dataSchema.parse(data), file).not.toThrow();
      expect([validate(data), validate.errors], file).toEqual([true, null]);
    }
  });

  test('have the address of a page for each entry', () => {
    const root = `${site.host ?? ''}${site.base}`;
    const { url, events, tracks, sessions, speakers, companies, topics } = JSON.parse(
      readFrom(site, 'api/archive.json'),
    );
    expect(url).toBe(root);
    const entries: { readonly url: string }[] = [
      ...events,
      ...tracks,
      ...sessions,
      ...speakers,
      ...companies,
      ...topics,
    ];
    const pages = entries.map((entry) => `${entry.url.slice(root.length)}index.html`);
    expect(pages.filter((page) => !files.includes(page))).toEqual([]);
    expect(new Set(pages).size).toBe(pages.length);
  });
});
