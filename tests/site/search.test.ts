import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { facetValues } from '../../src/search/facets.ts';
import { filesOf, pagesOf, readFrom, sites } from '../sites/sites.ts';

describe.each(sites)('“$name”', (site) => {
  const { catalogue } = checkContent(site.content);
  const files = filesOf(site);
  const index = files.filter((file) => file.startsWith('pagefind/'));

  test('has an index of its sessions', () => {
    const { languages } = JSON.parse(readFrom(site, 'pagefind/pagefind-entry.json'));
    const language = catalogue?.language.toLowerCase() ?? '';
    expect(Object.keys(languages)).toEqual([language]);
    expect(languages[language].page_count).toBe(catalogue?.sessions.length);
    expect(index.filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(catalogue?.sessions.length ?? 0);
  });

  test('has what a search loads of Pagefind, without its user interface', () => {
    expect(index.filter((file) => /\.(?:js|css)$/.test(file))).toEqual(['pagefind/pagefind.js']);
    expect(index.filter((file) => file.startsWith('pagefind/wasm.'))).toHaveLength(1);
  });

  test('has the values of the facets and the words of titles and names', () => {
    const { version, ...values } = JSON.parse(readFrom(site, 'search/values.json'));
    expect(index).toContain(`pagefind/pagefind.${version}.pf_meta`);
    expect(values).toEqual(catalogue && facetValues(catalogue));
    expect(JSON.parse(readFrom(site, 'search/words.json')).length).toBeGreaterThan(0);
  });

  test('has no marks for Pagefind in its pages', () => {
    for (const { path, html } of pagesOf(site)) expect(html, path).not.toContain('data-pagefind');
  });
});
