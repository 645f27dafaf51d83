import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf } from '../html.ts';
import { filesOf, pagesOf, readFrom, sites } from '../sites.ts';

const KB = 1000;
const zipped = (text: string): number => gzipSync(text, { level: 9 }).length;

describe.each(sites.filter(({ content }) => content === 'content'))('“$name”', (site) => {
  test('loads at most 14 KB of HTML and CSS for any session page, and nothing but those and an icon', () => {
    const sessions = pagesOf(site).filter(({ file }) => /^sessions\/[^/]+\/index\.html$/.test(file));
    expect(sessions.length).toBe(56);
    for (const { path, html } of sessions) {
      const loaded = elementsOf(html).filter(
        ({ tagName, properties }) =>
          /^(?:link|script|img|source|iframe)$/.test(tagName) && String(properties.rel ?? '') !== 'canonical',
      );
      const rels = loaded.map((element) => `${element.tagName} ${attribute(element, 'rel')}`);
      expect(rels.toSorted(), path).toEqual(['link icon', 'link stylesheet']);
      const sheet = loaded.find((element) => attribute(element, 'rel') === 'stylesheet');
      const css = readFrom(site, String(sheet?.properties.href).slice(site.base.length));
      expect(zipped(html) + zipped(css), path).toBeLessThanOrEqual(14 * KB);
    }
  });

  test('holds no JavaScript, and one stylesheet for all pages', () => {
    const files = filesOf(site);
    expect(files.filter((file) => /\.m?js$/.test(file))).toEqual([]);
    expect(files.filter((file) => file.endsWith('.css'))).toHaveLength(1);
  });
});
