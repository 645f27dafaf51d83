import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { missingParts } from '../../src/text/letters.ts';
import { attribute, elementsOf } from '../sites/html.ts';
import { filesOf, folderOf, pagesOf, readFrom, type Site, sites } from '../sites/sites.ts';

const KB = 1000;
const isSession = ({ file }: { file: string }): boolean => /^events\/[^/]+\/sessions\/[^/]+\/index\.html$/.test(file);
const zipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/**
 * The files that only the page of the form loads: at first, once it is shown, and when an abstract is edited. Those that
 * come first are all that are named by it or by another of them.
 */
function formFiles(site: Site): Record<'first' | 'rules' | 'parser' | 'all', string[]> {
  const assets = filesOf(site).filter((file) => file.startsWith('assets/'));
  const parser = assets.filter((file) => /abstractParser|wasi-worker|\.wasm$/.test(file));
  const rules = assets.filter((file) => /archiveRules/.test(file));
  const isOf = (text: string, file: string): boolean => text.includes(file.slice('assets/'.length));
  const front = readFrom(site, 'index.html');
  const first = assets.filter((file) => isOf(readFrom(site, 'contribute/index.html'), file) && !isOf(front, file));
  for (const file of first) {
    const text = file.endsWith('.js') ? readFrom(site, file) : '';
    for (const other of assets)
      if (isOf(text, other) && ![...first, ...rules, ...parser].includes(other)) first.push(other);
  }
  return { first, rules, parser, all: [...first, ...rules, ...parser] };
}

describe.each(sites.filter(({ content }) => content === 'content'))('“$name”', (site) => {
  test('loads at most 14 KB of HTML and CSS for a session page, the font, icons, five small scripts and one for its time', () => {
    const sessions = pagesOf(site).filter(isSession);
    expect(sessions.length).toBe(56);
    for (const { path, html } of sessions) {
      const own = ['data-local-time'].filter((part) => html.includes(part));
      const loaded = elementsOf(html).filter(
        ({ tagName, properties }) =>
          /^(?:link|script|img|source|iframe)$/.test(tagName) &&
          String(properties.rel ?? '') !== 'canonical' &&
          properties.type !== 'application/ld+json',
      );
      const rels = loaded.map((element) => `${element.tagName} ${attribute(element, 'rel')}`);
      expect(rels.toSorted(), path).toEqual([
        'link alternate',
        'link apple-touch-icon',
        'link icon',
        'link manifest',
        'link preload',
        ...(site.host ? ['link search'] : []),
        'link stylesheet',
        ...Array.from({ length: 5 + own.length }, () => 'script undefined'),
      ]);
      const sheet = loaded.find((element) => attribute(element, 'rel') === 'stylesheet');
      const css = readFrom(site, String(sheet?.properties.href).slice(site.base.length));
      expect(zipped(html) + zipped(css), path).toBeLessThanOrEqual(14 * KB);
    }
  });

  test('loads at most 6 KB of its own scripts for a session page', () => {
    for (const { path, html } of pagesOf(site).filter(isSession)) {
      const scripts = elementsOf(html).flatMap((element) =>
        element.tagName === 'script' ? (attribute(element, 'src') ?? []) : [],
      );
      expect(scripts.length, path).toBeGreaterThanOrEqual(4);
      const sum = scripts.reduce((total, src) => total + zipped(readFrom(site, src.slice(site.base.length))), 0);
      expect(sum, path).toBeLessThanOrEqual(6 * KB);
    }
  });

  test('has four small scripts for every page, some for lanes, talks, the 404 and the offline page, the search, the list of saved talks, one stylesheet of at most 12 KB, and small ones for some pages', () => {
    const files = filesOf(site);
    const page = elementsOf(readFrom(site, 'index.html'));
    // The front page has one for its lanes too.
    const [theme, trigger, lanes, offline, saved] = page.flatMap((element) =>
      element.tagName === 'script' ? (attribute(element, 'src') ?? []) : [],
    );
    const codeOn = (file: string): string | undefined =>
      elementsOf(readFrom(site, file)).flatMap((element) => attribute(element, 'dataSearchCode') ?? [])[0];
    const indexOn = (file: string): string | undefined =>
      elementsOf(readFrom(site, file)).flatMap((element) => attribute(element, 'dataSearchIndex') ?? [])[0];
    const scriptOn = (file: string, name: RegExp): string | undefined =>
      elementsOf(readFrom(site, file))
        .flatMap((element) => (element.tagName === 'script' ? (attribute(element, 'src') ?? []) : []))
        .find((src) => name.test(src));
    const firstWith = (part: string): string => pagesOf(site).find(({ html }) => html.includes(part))?.file ?? '';
    const limits: [path: string | undefined, limit: number][] = [
      [theme, 0.6 * KB],
      [trigger, 0.6 * KB],
      [scriptOn('search/index.html', /firstUse/), 0.4 * KB],
      [lanes, 0.4 * KB],
      [offline, 2 * KB],
      [indexOn('index.html'), 2 * KB],
      [saved, 1.5 * KB],
      [scriptOn('search/index.html', /table-/), 0.6 * KB],
      [scriptOn('saved/index.html', /page-/), 6.5 * KB],
      [scriptOn(firstWith('data-local-time'), /localTime/), 0.6 * KB],
      [scriptOn(firstWith('data-share'), /talk/), 1.3 * KB],
      [
        elementsOf(readFrom(site, firstWith('data-share'))).flatMap((one) => attribute(one, 'dataShare') ?? [])[0],
        1 * KB,
      ],
      [scriptOn('404.html', /missingPage/), 0.3 * KB],
      [scriptOn('offline/index.html', /offlinePage/), 0.3 * KB],
      [codeOn('index.html'), 9 * KB],
      [codeOn('search/index.html'), 10 * KB],
    ];
    const scripts = limits.map(([path]) => path?.slice(site.base.length));
    expect(scripts.toSorted()).toEqual(
      files.filter((file) => /^assets\/.*\.m?js$/.test(file) && !formFiles(site).all.includes(file)),
    );
    for (const [path = '', limit] of limits) {
      expect(zipped(readFrom(site, path.slice(site.base.length))), path).toBeLessThanOrEqual(limit);
    }
    const sheets = files.filter((file) => file.endsWith('.css') && !formFiles(site).all.includes(file));
    const sizes = sheets.map((sheet) => zipped(readFrom(site, sheet))).toSorted((a, b) => b - a);
    const [largest = 0, second = 0] = sizes;
    expect(largest).toBeLessThanOrEqual(12 * KB);
    expect(second).toBeLessThanOrEqual(2 * KB);
  });

  test('has a button to save a talk that costs at most 2 KB, with its script', () => {
    const [{ html = '' } = {}] = pagesOf(site).filter(({ file }) =>
      /^events\/[^/]+\/sessions\/[^/]+\/index/.test(file),
    );
    const [, markup = '', script = ''] = /(<div class="save-talk.*?<\/div>)\s*<script src="([^"]+)"/s.exec(html) ?? [];
    const sum =
      zipped(html) - zipped(html.replace(markup, '')) + zipped(readFrom(site, script.slice(site.base.length)));
    expect(markup).toContain('</button>');
    expect(sum).toBeLessThanOrEqual(2 * KB);
  });

  test('has a form of at most 100 KB, 120 KB with what compares names with the archive, and 1.1 MB to check abstracts', () => {
    const { first, rules, parser } = formFiles(site);
    const sizeOf = (paths: readonly string[]): number =>
      paths.reduce((sum, file) => sum + gzipSync(readFileSync(join(folderOf(site), file)), { level: 9 }).length, 0);
    expect(first.length).toBeGreaterThan(1);
    expect(rules).toHaveLength(1);
    expect(parser.filter((file) => file.endsWith('.wasm'))).toHaveLength(1);
    expect(sizeOf(first)).toBeLessThanOrEqual(100 * KB);
    // The letters are loaded that are in the names of the archive. A letter of any other script needs one more part.
    const known = missingParts(readFrom(site, 'contribute/known.json')).map((part) => `contribute/letters/${part}.txt`);
    expect(known.length).toBeGreaterThan(0);
    expect(sizeOf([...rules, ...known])).toBeLessThanOrEqual(15 * KB);
    expect(sizeOf([...first, ...rules, ...known])).toBeLessThanOrEqual(120 * KB);
    const letters = filesOf(site).filter((file) => file.startsWith('contribute/letters/'));
    expect(letters).toHaveLength(16);
    for (const file of letters) expect(sizeOf([file]), file).toBeLessThanOrEqual(10 * KB);
    expect(sizeOf(parser)).toBeLessThanOrEqual(1100 * KB);
  });

  test('loads at most 70 KB for a session page with its font', () => {
    const transferred = (path = '') => {
      const bytes = readFileSync(join(folderOf(site), path.slice(site.base.length)));
      return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
    };
    for (const { path, html } of pagesOf(site).filter(({ file }) => /^events\/[^/]+\/sessions\/[^/]+\//.test(file))) {
      const loaded = elementsOf(html).flatMap((element) => {
        const rel = attribute(element, 'rel');
        if (element.tagName === 'script') return attribute(element, 'src') ?? [];
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
