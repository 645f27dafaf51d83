import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { attribute, elementsOf } from '../sites/html.ts';
import { filesOf, pagesOf, readFrom, sites } from '../sites/sites.ts';

describe.each(sites)('the OpenSearch description of “$name”', (site) => {
  const links = pagesOf(site).map(({ html }) =>
    elementsOf(html).filter((element) => attribute(element, 'type') === 'application/opensearchdescription+xml'),
  );

  test('is linked from every page and leads to the search if the host is known; otherwise there is none', () => {
    if (!site.host) {
      expect(filesOf(site)).not.toContain('opensearch.xml');
      expect(links.flat()).toEqual([]);
      return;
    }
    for (const [link, ...others] of links) {
      expect(link && attribute(link, 'href')).toBe(`${site.base}opensearch.xml`);
      expect(others).toEqual([]);
    }
    const xml = readFrom(site, 'opensearch.xml');
    const tag = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
    expect(tag('ShortName').length).toBeGreaterThan(0);
    expect(tag('ShortName').length).toBeLessThanOrEqual(16);
    expect(tag('Description')).toContain(checkContent(site.content).catalogue?.name);
    expect(xml).toContain(`<Url type="text/html" template="${site.host}${site.base}search/?q={searchTerms}"/>`);
    const image = /<Image [^>]*>([^<]*)</.exec(xml)?.[1]?.slice(`${site.host}${site.base}`.length);
    expect(filesOf(site)).toContain(image);
  });
});
