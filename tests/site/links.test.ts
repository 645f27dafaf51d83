import { describe, expect, test } from 'vitest';
import { attribute, elementsOf, textOf } from '../sites/html.ts';
import { FALLBACK_PAGES, filesOf, pagesOf, sites } from '../sites/sites.ts';

describe.each(sites)('the links of “$name”', (site) => {
  const files = new Set(filesOf(site));
  const pages = pagesOf(site).map((page) => ({ ...page, elements: elementsOf(page.html) }));
  const ids = new Map(
    pages.map(({ file, elements }) => [file, new Set(elements.map((element) => attribute(element, 'id')))]),
  );
  const origin = 'https://here.invalid';

  /** The file that a path is served from. */
  const fileOf = (pathname: string) => {
    const below = decodeURIComponent(pathname.slice(site.base.length));
    return below === '' || below.endsWith('/') ? `${below}index.html` : below;
  };

  test('lead to a page or file of the site, and to an element on it', () => {
    const dead: string[] = [];
    let followed = 0;
    for (const { path, elements } of pages) {
      for (const element of elements) {
        const href = attribute(element, 'href');
        if (href === undefined || attribute(element, 'rel') === 'canonical') continue;
        const url = new URL(href, `${origin}${path}`);
        if (url.origin !== origin) continue;
        followed += 1;
        const file = fileOf(url.pathname);
        const fragment = decodeURIComponent(url.hash.slice(1));
        if (!url.pathname.startsWith(site.base) || !files.has(file)) dead.push(`${path} → ${href}`);
        else if (fragment && !ids.get(file)?.has(fragment)) dead.push(`${path} → ${href} (no such element)`);
      }
    }
    expect(dead).toEqual([]);
    expect(followed).toBeGreaterThan(pages.length);
  });

  test('to other hosts are http or https, and every link has a name', () => {
    for (const { path, elements } of pages) {
      for (const element of elements.filter(({ tagName }) => tagName === 'a')) {
        const href = attribute(element, 'href') ?? '';
        expect(new URL(href, `${origin}${path}`).protocol, `${path} → ${href}`).toMatch(/^(?:https?|mailto):$/);
        expect(textOf(element) || attribute(element, 'ariaLabel'), `${path} → ${href}`).toMatch(/\S/);
      }
    }
  });

  test('reach every page from the front page, except empty lists and the fallback pages', () => {
    const seen = new Set(['index.html']);
    const queue = ['index.html'];
    const byFile = new Map(pages.map((page) => [page.file, page]));
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const page = byFile.get(file);
      for (const element of page?.elements ?? []) {
        const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
        if (href === undefined || !page) continue;
        const url = new URL(href, `${origin}${page.path}`);
        const target = url.origin === origin ? fileOf(url.pathname) : '';
        if (byFile.has(target) && !seen.has(target)) {
          seen.add(target);
          queue.push(target);
        }
      }
    }
    const empty = ['companies', 'topics'].filter(
      (list) => !pages.some(({ file }) => file.startsWith(`${list}/`) && file !== `${list}/index.html`),
    );
    const unseen = pages.map(({ file }) => file).filter((file) => !seen.has(file));
    expect(unseen).toEqual([...FALLBACK_PAGES, ...empty.map((list) => `${list}/index.html`)].toSorted());
  });
});
