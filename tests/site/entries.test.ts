import { basename, extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { listFiles } from '../../src/files.ts';
import { attribute, elementsOf, textOf } from '../sites/html.ts';
import { FALLBACK_PAGES, filesOf, pagesOf, readFrom, sites } from '../sites/sites.ts';

describe.each(sites)('“$name”', (site) => {
  const { catalogue } = checkContent(site.content);
  if (!catalogue) throw new Error(`${site.content} has no event`);
  const folders = (collection: string) =>
    filesOf(site).flatMap((file) => new RegExp(`^${collection}/([^/]+)/index\\.html$`).exec(file)?.[1] ?? []);
  const fileNames = (collection: string) =>
    listFiles(`${site.content}/${collection}`).map((file) => basename(file, extname(file)));

  test('has a page for each entry of its content, and no other', () => {
    for (const collection of ['sessions', 'tracks', 'topics']) {
      expect(folders(collection), collection).toEqual(fileNames(collection));
    }
    expect(folders('speakers')).toEqual([...catalogue.speakers.keys()].toSorted());
    expect(folders('companies')).toEqual([...catalogue.companies.keys()].toSorted());
    const lists = ['sessions', 'tracks', 'topics', 'speakers', 'companies', 'about', 'search'].map(
      (name) => `${name}/index.html`,
    );
    const entries = pagesOf(site)
      .map(({ file }) => file)
      .filter((file) => !/^[^/]+\/[^/]+\/index\.html$/.test(file));
    expect(entries).toEqual([...FALLBACK_PAGES, 'index.html', ...lists].toSorted());
  });

  test('links every entry to every related one, both ways', () => {
    expect(catalogue.sessions.size).toBeGreaterThan(0);
    const pages = new Map(pagesOf(site).map(({ path, html }) => [path, elementsOf(html)]));
    const expectLinks = (from: string, to: string) => {
      for (const [here, there] of [
        [from, to],
        [to, from],
      ] as const) {
        const targets = pages.get(`${site.base}${here}/`)?.map((element) => attribute(element, 'href'));
        expect(targets?.includes(`${site.base}${there}/`), `${here} → ${there}`).toBe(true);
      }
    };
    for (const { id, track, topics, speakers } of catalogue.sessions.values()) {
      const session = `sessions/${id}`;
      expectLinks(session, `tracks/${track.id}`);
      for (const topic of topics) {
        expectLinks(session, `topics/${topic.id}`);
        expectLinks(`tracks/${track.id}`, `topics/${topic.id}`);
      }
      for (const { speaker, company, then } of speakers) {
        expectLinks(session, `speakers/${speaker.id}`);
        expectLinks(`tracks/${track.id}`, `speakers/${speaker.id}`);
        for (const topic of topics) expectLinks(`topics/${topic.id}`, `speakers/${speaker.id}`);
        const atTheTime = then ?? company;
        if (atTheTime) {
          expectLinks(`tracks/${track.id}`, `companies/${atTheTime.id}`);
          for (const topic of topics) expectLinks(`topics/${topic.id}`, `companies/${atTheTime.id}`);
        }
        for (const affiliation of [company, then]) {
          if (!affiliation) continue;
          expectLinks(session, `companies/${affiliation.id}`);
          expectLinks(`speakers/${speaker.id}`, `companies/${affiliation.id}`);
        }
      }
    }
  });

  test('shows the title, the abstract and the links of each session, with hosts and archived copies', () => {
    const pages = new Map(pagesOf(site).map(({ path, html }) => [path, elementsOf(html)]));
    const year = Number(catalogue.event.end.slice(0, 4)) + 1;
    for (const { id, title, abstract, slides, video, links } of catalogue.sessions.values()) {
      const elements = pages.get(`${site.base}sessions/${id}/`) ?? [];
      expect(textOf(elements.find(({ tagName }) => tagName === 'h1') ?? { type: 'text', value: '' })).toContain(
        title.replaceAll(/\s+/g, ' '),
      );
      const prose = elements.find((element) => attribute(element, 'className')?.split(',').includes('prose'));
      const shown = elementsOf(`<body>${abstract.html}</body>`).find(({ tagName }) => tagName === 'body');
      expect(prose ? textOf(prose) : '', id).toBe(shown ? textOf(shown) : '');
      expect(abstract.text === '', id).toBe(prose === undefined);
      for (const url of [slides, video, ...links.map((link) => link.url)]) {
        if (url === undefined) continue;
        const link = elements.find((element) => attribute(element, 'href') === url);
        expect(link && textOf(link), `${id} ${url}`).toContain(new URL(url).hostname.replace(/^www\./, ''));
        const copy = `https://web.archive.org/web/${year}/${url}`;
        expect(
          elements.some((element) => attribute(element, 'href') === copy),
          `${id} ${copy}`,
        ).toBe(true);
      }
    }
  });

  test('has a sitemap of all its pages except the fallback pages if the host is known, and otherwise none', () => {
    if (!site.host) {
      expect(filesOf(site)).not.toContain('sitemap.xml');
      return;
    }
    const listed = [...readFrom(site, 'sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
    const pages = pagesOf(site)
      .filter(({ file }) => !FALLBACK_PAGES.includes(file))
      .map(({ path }) => `${site.host}${path}`);
    expect(listed.toSorted()).toEqual(pages.toSorted());
  });
});
