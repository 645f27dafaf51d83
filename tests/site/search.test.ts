import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/catalogue/types.ts';
import { checkContent } from '../../src/check.ts';
import { facetValues } from '../../src/search/facets.ts';
import { attribute, elementsOf } from '../sites/html.ts';
import { filesOf, pagesOf, readFrom, sites } from '../sites/sites.ts';

describe.each(sites)('“$name”', (site) => {
  const { catalogue } = checkContent(site.content);
  const files = filesOf(site);
  const index = files.filter((file) => file.startsWith('pagefind/'));

  test('has an index of its sessions', () => {
    const { lang, size } = JSON.parse(readFrom(site, 'search/values.json'));
    expect([lang, size]).toEqual([catalogue?.language, catalogue?.sessions.length]);
    expect(index.filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(catalogue?.sessions.length ?? 0);
  });

  test('has what a search loads of Pagefind, without its user interface', () => {
    expect(index.filter((file) => /\.(?:js|css|json)$/.test(file))).toEqual([]);
    expect(index).toContain('pagefind/engine.pagefind');
  });

  test('has the values of the facets, and every part of the vocabulary', () => {
    const { version, lang, size, columns, initials, ...labels } = JSON.parse(readFrom(site, 'search/values.json'));
    const { speaker, ...others } = facetValues(catalogue as Catalogue);
    expect(index).toContain(`pagefind/pagefind.${version}.pf_meta`);
    expect(labels).toEqual(others);
    // Which talks are saved only the reader's browser knows.
    expect([...Object.keys(columns), 'saved']).toEqual(Object.keys(others));
    expect(size).toBe(catalogue?.sessions.length);
    expect(JSON.parse(readFrom(site, 'search/speakers.json')).values).toEqual(speaker);
    expect(JSON.parse(readFrom(site, 'search/titles.json'))).toHaveLength(size);
    for (const folder of ['search/names/', 'search/words/']) {
      const parts = files.filter((file) => file.startsWith(folder));
      expect(parts).toEqual(initials.map((name: string) => `${folder}${name}.json`));
    }
  });

  test('declares the search as a tool for agents, on its page and nowhere else', () => {
    const forms = pagesOf(site).flatMap(({ file, html }) =>
      elementsOf(html).flatMap((element) =>
        element.tagName === 'form' && attribute(element, 'toolname') !== undefined ? [{ file, element }] : [],
      ),
    );
    const [form] = forms;
    expect(forms).toHaveLength(1);
    expect(form?.file).toBe('search/index.html');
    expect(form?.element.properties).toMatchObject({
      action: `${site.base}search/`,
      toolname: 'search_talks',
      tooldescription: expect.stringContaining(catalogue?.name ?? '-'),
      toolautosubmit: '',
    });
    const fields = elementsOf(readFrom(site, 'search/index.html')).filter(
      (element) => attribute(element, 'toolparamdescription') !== undefined,
    );
    expect(fields.map(({ tagName, properties }) => [tagName, properties.name])).toEqual([['input', 'q']]);
  });

  test('has no marks for Pagefind in its pages', () => {
    for (const { path, html } of pagesOf(site)) expect(html, path).not.toContain('data-pagefind');
  });
});
