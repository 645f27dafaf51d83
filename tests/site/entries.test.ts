import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { listFiles } from '../../src/files.ts';
import { attribute, elementsOf, textOf } from '../sites/html.ts';
import { FALLBACK_PAGES, filesOf, isIndexed, pagesOf, readFrom, sites } from '../sites/sites.ts';

describe.each(sites)('“$name”', (site) => {
  const { catalogue } = checkContent(site.content);
  if (!catalogue) throw new Error(`${site.content} has no event`);
  const several = catalogue.events.size > 1;
  const events = [...catalogue.events.values()];

  test('has a page for each entry of its content, and no other', () => {
    const files = listFiles(site.content).map((file) => file.replace(/\.[^.]+$/, ''));
    const entries = [
      ...files.filter((file) => /^(?:topics|events\/.+\/(?:sessions|tracks))\//.test(file)),
      ...events.map(({ id }) => `events/${id}`),
      ...[...catalogue.speakers.keys()].map((id) => `speakers/${id}`),
      ...[...catalogue.companies.keys()].map((id) => `companies/${id}`),
    ];
    const lists = [
      ...[
        'topics',
        'speakers',
        'speakers/by/given-name',
        'companies',
        'about',
        'contribute',
        'data',
        'health',
        'saved',
        'search',
      ],
      ...(several ? ['events'] : []),
      ...events.flatMap(({ id, tracks }) => [
        `events/${id}/sessions`,
        ...(tracks.size > 0 ? [`events/${id}/tracks`] : []),
        ...(several ? [`events/${id}/health`] : []),
      ]),
    ];
    const expected = [...entries, ...lists].map((path) => `${path}/index.html`);
    const found = pagesOf(site).map(({ file }) => file);
    expect(found).toEqual([...FALLBACK_PAGES, 'index.html', ...expected].toSorted());
  });

  test('links every entry to every related one, both ways', () => {
    expect(catalogue.sessions.length).toBeGreaterThan(0);
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
    for (const { id, event, track, topics, speakers } of catalogue.sessions) {
      const session = `events/${event.id}/sessions/${id}`;
      const trackPage = track && `events/${event.id}/tracks/${track.id}`;
      if (trackPage) expectLinks(session, trackPage);
      for (const topic of topics) {
        expectLinks(session, `topics/${topic.id}`);
        if (trackPage && !several) expectLinks(trackPage, `topics/${topic.id}`);
      }
      for (const { speaker, company, laterCompany } of speakers) {
        expectLinks(session, `speakers/${speaker.id}`);
        if (trackPage && !several) expectLinks(trackPage, `speakers/${speaker.id}`);
        if (!several) for (const topic of topics) expectLinks(`topics/${topic.id}`, `speakers/${speaker.id}`);
        if (company && !several) {
          if (trackPage) expectLinks(trackPage, `companies/${company.id}`);
          for (const topic of topics) expectLinks(`topics/${topic.id}`, `companies/${company.id}`);
        }
        for (const affiliation of [company, laterCompany]) {
          if (!affiliation) continue;
          expectLinks(session, `companies/${affiliation.id}`);
          expectLinks(`speakers/${speaker.id}`, `companies/${affiliation.id}`);
        }
      }
    }
  });

  test('shows the title, the abstract and the links of each session, with hosts and archived copies', () => {
    const pages = new Map(pagesOf(site).map(({ path, html }) => [path, elementsOf(html)]));
    for (const { id, event, title, abstract, slides, video, links } of catalogue.sessions) {
      const year = Number(event.end.slice(0, 4)) + 1;
      const elements = pages.get(`${site.base}events/${event.id}/sessions/${id}/`) ?? [];
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

  test('has a sitemap of all its pages that are indexed, each by its own address, if the host is known, and otherwise none', () => {
    if (!site.host) {
      expect(filesOf(site)).not.toContain('sitemap.xml');
      return;
    }
    const listed = [...readFrom(site, 'sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
    const pages = pagesOf(site)
      // The front page of an archive of one event has the address of the event.
      .filter(({ file }) => isIndexed(file) && (several || file !== 'index.html'))
      .map(({ path }) => `${site.host}${path}`);
    expect(listed.toSorted()).toEqual(pages.toSorted());
  });
});
