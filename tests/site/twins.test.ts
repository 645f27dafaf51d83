import type { Nodes } from 'hast';
import { markdownToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { attribute, elementsIn, elementsOf, textOf } from '../sites/html.ts';
import { FALLBACK_PAGES, filesOf, german, many, pagesOf, readFrom, type Site, sites } from '../sites/sites.ts';

// The twin of each page in Markdown.

const twinOf = (file: string): string => file.replace(/\.html$/, '.md');
/** The text of a line of Markdown as it is read. */
const readLine = (line: string): string => textOf(markdownToHast(line) as Nodes);

/** The links of a Markdown text that lead to this site. */
const linksIn = (markdown: string): string[] =>
  elementsIn(markdownToHast(markdown) as Nodes)
    .filter(({ tagName }) => tagName === 'a')
    .map((element) => attribute(element, 'href') ?? '')
    .filter((href) => !/^(?:\w+:|#)/.test(href));

const own = (site: Site) => pagesOf(site).filter(({ file }) => !FALLBACK_PAGES.includes(file));

describe.each([...sites, german, many])('the twins of “$name”', (site) => {
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

  test('begin with the title of their page', () => {
    for (const { html, file } of pages) {
      const title = elementsOf(html).find(({ tagName }) => tagName === 'h1');
      const [first = ''] = readFrom(site, twinOf(file)).split('\n', 1);
      expect(first, file).toMatch(/^# ./);
      expect(readLine(first), file).toBe(title && textOf(title));
    }
  });

  test('are all reached by links from that of the front page, which lead to nothing but files of the site', () => {
    const reached = new Set(['index.md']);
    for (const file of reached) {
      if (!file.endsWith('.md')) continue;
      for (const href of linksIn(readFrom(site, file))) {
        const { pathname } = new URL(href, `https://a.example${site.base}${file}`);
        expect(files, `${file}: ${href}`).toContain(pathname.slice(site.base.length));
        reached.add(pathname.slice(site.base.length));
      }
    }
    expect(pages.map(({ file }) => twinOf(file)).filter((file) => !reached.has(file))).toEqual([]);
  });

  test.each(['companies', 'speakers', 'speakers/by/given-name', 'topics'])(
    'list %s in the order of the page',
    (list) => {
      const names = (hrefs: readonly string[]) => [
        ...new Set(hrefs.filter((href) => /\/(?:companies|speakers|topics)\/[^/]+\/$/.test(href))),
      ];
      const html = readFrom(site, `${list}/index.html`);
      const page = elementsOf(html.slice(html.indexOf('<main'))).map((element) => attribute(element, 'href') ?? '');
      const twin = linksIn(readFrom(site, `${list}/index.md`)).map((href) => href.replace(/index\.md$/, ''));
      expect(names(twin)).toEqual(names(page));
    },
  );

  test('list what is missing, as their pages do', () => {
    for (const { html, file } of pages.filter((page) => page.file.endsWith('health/index.html'))) {
      const links = new Set(linksIn(readFrom(site, twinOf(file))));
      const listed = elementsOf(html)
        .filter(({ tagName }) => tagName === 'li')
        .flatMap((item) => elementsIn(item).map((element) => attribute(element, 'href') ?? ''))
        .filter((href) => /\/sessions\/[^/]+\/$/.test(href) && href.startsWith('/'));
      expect(
        listed.filter((href) => !links.has(`${href}index.md`)),
        file,
      ).toEqual([]);
    }
  });

  test('have no list right after another, which would be read as one', () => {
    for (const { file } of pages) expect(readFrom(site, twinOf(file)), file).not.toMatch(/^- .*\n{2,}- /m);
  });

  test('take at most 15 % of the bytes of their pages on the median', () => {
    const shares = pages
      .map(({ html, file }) => Buffer.byteLength(readFrom(site, twinOf(file))) / Buffer.byteLength(html))
      .toSorted((a, b) => a - b);
    expect(shares[Math.floor(shares.length / 2)]).toBeLessThanOrEqual(0.15);
  });
});
