import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf } from '../sites/html.ts';
import { filesOf, folderOf, pagesOf, readFrom, sites } from '../sites/sites.ts';

const KB = 1000;
const zipped = (text: string): number => gzipSync(text, { level: 9 }).length;

describe.each(sites.filter(({ content }) => content === 'content'))('“$name”', (site) => {
  test('loads at most 14 KB of HTML and CSS for any session page, and nothing but those, the font, icons, the manifest and three small scripts', () => {
    const sessions = pagesOf(site).filter(({ file }) => /^sessions\/[^/]+\/index\.html$/.test(file));
    expect(sessions.length).toBe(56);
    for (const { path, html } of sessions) {
      const loaded = elementsOf(html).filter(
        ({ tagName, properties }) =>
          /^(?:link|script|img|source|iframe)$/.test(tagName) && String(properties.rel ?? '') !== 'canonical',
      );
      const rels = loaded.map((element) => `${element.tagName} ${attribute(element, 'rel')}`);
      expect(rels.toSorted(), path).toEqual([
        'link apple-touch-icon',
        'link icon',
        'link manifest',
        'link preload',
        ...(site.host ? ['link search'] : []),
        'link stylesheet',
        'script undefined',
        'script undefined',
        'script undefined',
      ]);
      const sheet = loaded.find((element) => attribute(element, 'rel') === 'stylesheet');
      const css = readFrom(site, String(sheet?.properties.href).slice(site.base.length));
      expect(zipped(html) + zipped(css), path).toBeLessThanOrEqual(14 * KB);
    }
  });

  test('holds three small scripts for every page, the search, and one stylesheet for all pages of at most 12 KB', () => {
    const files = filesOf(site);
    const scripts = files.filter((file) => /^assets\/.*\.m?js$/.test(file));
    const limits = { offline: 2 * KB, search: 9 * KB, theme: 0.6 * KB, trigger: 0.6 * KB };
    expect(scripts).toEqual(
      Object.keys(limits).map((name) => expect.stringMatching(new RegExp(`^assets/${name}[.-][^/]+\\.js$`))),
    );
    for (const [index, limit] of Object.values(limits).entries()) {
      expect(zipped(readFrom(site, scripts[index] as string)), scripts[index]).toBeLessThanOrEqual(limit);
    }
    const sheets = files.filter((file) => file.endsWith('.css'));
    expect(sheets).toHaveLength(1);
    expect(zipped(readFrom(site, sheets[0] as string))).toBeLessThanOrEqual(12 * KB);
  });

  test('loads at most 70 KB for any session page with its font', () => {
    const transferred = (path = '') => {
      const bytes = readFileSync(join(folderOf(site), path.slice(site.base.length)));
      return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
    };
    for (const { path, html } of pagesOf(site).filter(({ file }) => file.startsWith('sessions/'))) {
      const loaded = elementsOf(html).flatMap((element) => {
        const rel = attribute(element, 'rel');
        if (element.tagName === 'script') return [attribute(element, 'src')];
        return element.tagName === 'link' && /^(?:stylesheet|preload|icon)$/.test(rel ?? '')
          ? [attribute(element, 'href')]
          : [];
      });
      expect(loaded.length, path).toBeGreaterThan(3);
      const sum = loaded.reduce((total, one) => total + transferred(one), zipped(html));
      expect(sum, path).toBeLessThanOrEqual(70 * KB);
    }
  });
});
