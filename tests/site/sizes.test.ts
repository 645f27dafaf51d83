import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf } from '../sites/html.ts';
import { filesOf, folderOf, pagesOf, readFrom, sites } from '../sites/sites.ts';

const KB = 1000;
const zipped = (text: string): number => gzipSync(text, { level: 9 }).length;

describe.each(sites.filter(({ content }) => content === 'content'))('“$name”', (site) => {
  test('loads at most 14 KB of HTML and CSS for a session page, the font, icons, three small scripts, and one for its time', () => {
    const sessions = pagesOf(site).filter(({ file }) => /^events\/[^/]+\/sessions\/[^/]+\/index\.html$/.test(file));
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
        ...Array.from({ length: html.includes('data-local-time') ? 4 : 3 }, () => 'script undefined'),
      ]);
      const sheet = loaded.find((element) => attribute(element, 'rel') === 'stylesheet');
      const css = readFrom(site, String(sheet?.properties.href).slice(site.base.length));
      expect(zipped(html) + zipped(css), path).toBeLessThanOrEqual(14 * KB);
    }
  });

  test('has three small scripts for every page, one for times, the search, one stylesheet of at most 12 KB, and small ones for some pages', () => {
    const files = filesOf(site);
    const page = elementsOf(readFrom(site, 'index.html'));
    const [theme, trigger, offline] = page.flatMap((element) =>
      element.tagName === 'script' ? (attribute(element, 'src') ?? []) : [],
    );
    const timed = pagesOf(site).find(({ html }) => html.includes('data-local-time'))?.html ?? '';
    const localTime = elementsOf(timed).flatMap((element) =>
      element.tagName === 'script' && /localTime/.test(attribute(element, 'src') ?? '')
        ? (attribute(element, 'src') ?? [])
        : [],
    )[0];
    const codeOn = (file: string): string | undefined =>
      elementsOf(readFrom(site, file)).flatMap((element) => attribute(element, 'dataSearchCode') ?? [])[0];
    const limits: [path: string | undefined, limit: number][] = [
      [theme, 0.6 * KB],
      [trigger, 0.8 * KB],
      [offline, 2 * KB],
      [localTime, 0.6 * KB],
      [codeOn('index.html'), 9 * KB],
      [codeOn('search/index.html'), 10 * KB],
    ];
    const scripts = limits.map(([path]) => path?.slice(site.base.length));
    expect(scripts.toSorted()).toEqual(files.filter((file) => /^assets\/.*\.m?js$/.test(file)));
    for (const [path = '', limit] of limits) {
      expect(zipped(readFrom(site, path.slice(site.base.length))), path).toBeLessThanOrEqual(limit);
    }
    const sheets = files.filter((file) => file.endsWith('.css'));
    const sizes = sheets.map((sheet) => zipped(readFrom(site, sheet))).toSorted((a, b) => b - a);
    const [largest = 0, second = 0] = sizes;
    expect(largest).toBeLessThanOrEqual(12 * KB);
    expect(second).toBeLessThanOrEqual(2 * KB);
  });

  test('loads at most 70 KB for a session page with its font', () => {
    const transferred = (path = '') => {
      const bytes = readFileSync(join(folderOf(site), path.slice(site.base.length)));
      return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
    };
    for (const { path, html } of pagesOf(site).filter(({ file }) => /^events\/[^/]+\/sessions\/[^/]+\//.test(file))) {
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
