import { describe, expect, test } from 'vitest';
import { attribute, elementsOf } from '../sites/html.ts';
import { FALLBACK_PAGES, filesOf, many, pagesOf, readFrom, type Site, sites } from '../sites/sites.ts';

// The twin of each page in Markdown.

const twinOf = (file: string): string => file.replace(/\.html$/, '.md');
const own = (site: Site) => pagesOf(site).filter(({ file }) => !FALLBACK_PAGES.includes(file));

describe.each([...sites, many])('the twins of “$name”', (site) => {
  const files = new Set(filesOf(site));
  const pages = own(site);

  test('are beside every page, and nowhere else', () => {
    expect([...files].filter((file) => file.endsWith('.md'))).toEqual(pages.map(({ file }) => twinOf(file)).toSorted());
  });

  test('are linked to by their pages', () => {
    for (const { html, file } of pages) {
      const href = elementsOf(html)
        .filter((element) => attribute(element, 'type') === 'text/markdown')
        .map((element) => attribute(element, 'href') ?? '');
      expect(href, file).toHaveLength(1);
      expect(files, `${file}: ${href}`).toContain(href[0]?.slice(site.base.length));
    }
  });

  test('begin with the title of their page, and link to what there is', () => {
    for (const { file } of pages) {
      const text = readFrom(site, twinOf(file));
      expect(text, file).toMatch(/^# .+\n/);
      const links = [...text.matchAll(/\]\((\/[^)]*)\)/g)].map(([, href = '']) => href.slice(site.base.length));
      expect(
        links.filter((link) => !files.has(link)),
        file,
      ).toEqual([]);
    }
  });

  test('take at most 15 % of the bytes of their pages on the median', () => {
    const shares = pages
      .map(({ html, file }) => Buffer.byteLength(readFrom(site, twinOf(file))) / Buffer.byteLength(html))
      .toSorted((a, b) => a - b);
    expect(shares[Math.floor(shares.length / 2)]).toBeLessThanOrEqual(0.15);
  });
});
