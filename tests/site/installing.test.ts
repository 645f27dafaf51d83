import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { attribute, elementsOf } from '../sites/html.ts';
import { filesOf, pagesOf, readFrom, sites } from '../sites/sites.ts';

describe.each(sites)('“$name”', (site) => {
  const { icons, ...manifest } = JSON.parse(readFrom(site, 'manifest.webmanifest'));

  test('is installed under the name of the archive, and starts at its front page', () => {
    const { catalogue } = checkContent(site.content);
    const [event, ...others] = catalogue?.events.values() ?? [];
    const short = others.length === 0 && (event?.shortName ?? event?.name);
    expect(manifest).toEqual({
      id: site.base,
      start_url: site.base,
      scope: site.base,
      name: catalogue?.name,
      short_name: short || catalogue?.name,
      description: catalogue?.description,
      lang: catalogue?.language,
      display: 'standalone',
      display_override: ['minimal-ui'],
      theme_color: '#fcf9f3',
      background_color: '#fcf9f3',
    });
  });

  test('has plain and maskable icons', () => {
    expect(icons.map(({ sizes, purpose }: Record<string, string>) => `${purpose} ${sizes}`)).toEqual([
      'any 192x192',
      'maskable 192x192',
      'any 512x512',
      'maskable 512x512',
    ]);
    for (const { src, type } of icons) {
      expect(src.startsWith(site.base)).toBe(true);
      expect(filesOf(site)).toContain(src.slice(site.base.length));
      expect(type).toBe('image/png');
    }
  });

  test('can be installed from every page', () => {
    for (const { path, html } of pagesOf(site)) {
      const links = elementsOf(html).filter((element) => attribute(element, 'rel') === 'manifest');
      expect(
        links.map((element) => attribute(element, 'href')),
        path,
      ).toEqual([`${site.base}manifest.webmanifest`]);
    }
  });
});
