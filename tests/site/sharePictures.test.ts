import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { attribute, elementsOf } from '../sites/html.ts';
import { FALLBACK_PAGES, filesOf, folderOf, pagesOf, sites } from '../sites/sites.ts';

const named = (html: string, name: string): (string | undefined)[] =>
  elementsOf(html)
    .filter((element) => [attribute(element, 'property'), attribute(element, 'name')].includes(name))
    .map((element) => attribute(element, 'content'));

describe.each(sites.filter(({ host }) => host))('“$name”, whose host is known', (site) => {
  const pages = pagesOf(site).filter(({ file }) => !FALLBACK_PAGES.includes(file));
  const events = [...(checkContent(site.content).catalogue?.events.keys() ?? [])];
  const only = events.length === 1 ? events[0] : undefined;
  const beginning = `${site.host}${site.base}`;

  test('has a picture for each session’s page and each page of an event, and one for the others', () => {
    for (const { path, file, html } of pages) {
      const [, event, id] = /^events\/([^/]+)\/(?:sessions\/([^/]+)\/)?/.exec(file) ?? [];
      const own = id ? `events/${event}/${id}` : event && `events/${event}`;
      const picture = `${beginning}share/${own ?? (only ? `events/${only}` : 'archive')}.png`;
      expect(named(html, 'og:image'), path).toEqual([picture]);
      expect(named(html, 'og:image:width'), path).toEqual(['1200']);
      expect(named(html, 'og:image:height'), path).toEqual(['630']);
      expect(named(html, 'og:image:alt'), path).toEqual([expect.stringMatching(/\S/)]);
      expect(named(html, 'twitter:card'), path).toEqual(['summary_large_image']);
    }
  });

  test('has exactly the pictures of its pages: PNGs of 1200 × 630, at most 60 KB', () => {
    const pictures = new Set(pages.flatMap(({ html }) => named(html, 'og:image')));
    const files = filesOf(site).filter((file) => file.startsWith('share/'));
    expect(files.map((file) => `${beginning}${file}`).toSorted()).toEqual([...pictures].toSorted());
    for (const file of files) {
      const png = readFileSync(join(folderOf(site), file));
      expect(png.subarray(1, 4).toString(), file).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
      expect(png.length, file).toBeLessThanOrEqual(60_000);
    }
  });
});

describe.each(sites.filter(({ host }) => !host))('“$name”, whose host is not known', (site) => {
  test('has no share pictures, and no page links to one', () => {
    expect(existsSync(join(folderOf(site), 'share'))).toBe(false);
    for (const { path, html } of pagesOf(site)) {
      expect(named(html, 'og:image'), path).toEqual([]);
      expect(named(html, 'twitter:card'), path).toEqual([]);
    }
  });
});

describe.each(sites)('the icons of “$name”', (site) => {
  test('are square PNGs of at most 6 KB', () => {
    for (const [file, size] of [
      ['apple-touch-icon.png', 180],
      ['icon-192.png', 192],
      ['icon-512.png', 512],
      ['maskable-192.png', 192],
      ['maskable-512.png', 512],
    ] as const) {
      const png = readFileSync(join(folderOf(site), file));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([size, size]);
      expect(png.length, file).toBeLessThanOrEqual(6_000);
    }
  });
});
