import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { EXPORTED_FILE, setBase } from '../../src/paths.ts';
import { exportedFiles } from '../../src/site-pages/exportedFiles.ts';
import { siteOf } from '../../src/site-pages/site.ts';
import { attribute, elementsOf } from '../sites/html.ts';
import { filesOf, pagesOf, readFrom, sites } from '../sites/sites.ts';

describe.each(sites)('the files for other programs of “$name”', (site) => {
  const content = checkContent(site.content);
  const files = filesOf(site).filter((file) => EXPORTED_FILE.test(file));
  setBase(site.base);
  const archive = siteOf(content, site.host, site.service ?? {});
  const expected = new Map(archive && exportedFiles(archive));

  test('are the twin of each page, the citations of each talk and, if the host is known, the feeds', () => {
    setBase(site.base);
    expect(files).toEqual([...expected.keys()].toSorted());
    expect(files.filter((file) => /cite\.\w+$/.test(file))).toHaveLength(3 * (content.catalogue?.sessions.length ?? 0));
    expect(files.includes('feed.atom')).toBe(site.host !== undefined);
    for (const file of files) expect(readFrom(site, file), file).toBe(expected.get(file)?.());
  });

  test('are linked from the page beside which they are: each feed once, and each citation to download', () => {
    const withoutTwins = files.filter((file) => !file.endsWith('.md'));
    const linked = pagesOf(site).flatMap(({ path, html }) =>
      elementsOf(html).flatMap((element) => {
        const isFeed = attribute(element, 'type') === 'application/atom+xml';
        const href = isFeed || element.properties.download !== undefined ? attribute(element, 'href') : undefined;
        return href === undefined
          ? []
          : [new URL(href, `https://here.invalid${path}`).pathname.slice(site.base.length)];
      }),
    );
    const own = linked.filter((file) => EXPORTED_FILE.test(file) && !/^(?:topics|events)\/.*\/page\//.test(file));
    expect([...new Set(own)].toSorted()).toEqual(withoutTwins);
  });
});
