import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Catalogue, Session } from '../../src/catalogue/types.ts';
import { checkContent } from '../../src/check.ts';
import { gapsOf } from '../../src/contribute/gaps.ts';
import { wordsOf } from '../../src/words/words.ts';
import { attribute, elementsOf, textOf } from '../sites/html.ts';
import { many, pagesOf, readFrom, type Site, sites, withoutOffline } from '../sites/sites.ts';

const gapWords = wordsOf('en').health.gaps;

function siteOf(name: string): Site {
  const found = [...sites, withoutOffline].find((site) => site.name === name);
  if (!found) throw new Error(`There is no site “${name}”.`);
  return found;
}

function catalogueOf({ content }: Site): Catalogue {
  const { catalogue } = checkContent(content);
  if (!catalogue) throw new Error(`${content} has problems.`);
  return catalogue;
}

const pageOf = (site: Site, path: string): Element[] => elementsOf(readFrom(site, `${path}index.html`));
/** The addresses of the links on a page with these words. */
const linksOn = (page: readonly Element[], words: string): (string | undefined)[] =>
  page.filter((element) => element.tagName === 'a' && textOf(element) === words).map((link) => attribute(link, 'href'));

/** The path of each page of an entry of the content, its file, and its name if it has no file. */
function entriesOf(catalogue: Catalogue): { path: string; file: string; name?: string }[] {
  const { events, sessions, topics, speakers, companies } = catalogue;
  const named = (kind: string, all: Iterable<{ id: string; name: string; file: string | undefined }>) =>
    [...all].map(({ id, name, file }) => ({
      path: `${kind}/${id}/`,
      ...(file === undefined ? { file: `${kind}/${id}.yaml`, name } : { file }),
    }));
  return [
    ...[...events.values()].flatMap(({ id, file, tracks }) => [
      { path: `events/${id}/`, file },
      ...[...tracks.values()].map((track) => ({ path: `events/${id}/tracks/${track.id}/`, file: track.file })),
    ]),
    ...sessions.map(({ id, event, file }) => ({ path: `events/${event.id}/sessions/${id}/`, file })),
    ...[...topics.values()].map(({ id, file }) => ({ path: `topics/${id}/`, file })),
    ...named('speakers', speakers.values()),
    ...named('companies', companies.values()),
  ];
}

describe.each([
  { host: 'GitHub', name: 'real', url: 'https://github.com/example/archive', edit: 'edit/main', newFile: true },
  { host: 'Forgejo', name: 'three', url: 'https://code.example.org/bells/archive', edit: 'src/branch/main' },
  { host: 'GitLab', name: 'without-offline', url: 'https://gitlab.com/society/moss', edit: '-/edit/main' },
])('an archive at $host', ({ name, url, edit, newFile }) => {
  const site = siteOf(name);
  const catalogue = catalogueOf(site);
  const entries = entriesOf(catalogue);

  test('links every page of an entry to its file, or to a new one if the host has one for everybody', () => {
    for (const { path, file, name: unknown } of entries) {
      const found = linksOn(pageOf(site, path), 'Edit this page');
      if (unknown === undefined) expect(found, path).toEqual([`${url}/${edit}/content/${file}`]);
      else if (!newFile) expect(found, path).toEqual([]);
      else {
        const [address = ''] = found;
        expect(address, path).toMatch(`${url}/new/main?`);
        const { searchParams } = new URL(address);
        expect(searchParams.get('filename'), path).toBe(`content/${file}`);
        expect(parse(searchParams.get('value') ?? ''), path).toEqual({ name: unknown });
      }
    }
    expect(entries.some((entry) => entry.name !== undefined)).toBe(true);
  });

  test('links every page of an entry to a form for errors, with its address filled in', () => {
    for (const { path } of entries) {
      const [address = ''] = linksOn(pageOf(site, path), 'Report an error');
      expect(address, path).toMatch(url);
      const values = [...new URL(address).searchParams.values()];
      const own = `${site.base}${path}`;
      expect(values, path).toEqual([`Error on ${own}`, `${site.host ?? ''}${own}\n\n`]);
    }
  });

  test('has no such links on other pages, but on the front page of its only event', () => {
    const known = new Set(entries.map(({ path }) => `${path}index.html`));
    const others = pagesOf(site).filter(({ file, html }) => !known.has(file) && html.includes('Edit this page</a>'));
    expect(others.map(({ file }) => file)).toEqual(catalogue.events.size === 1 ? ['index.html'] : []);
  });

  test('names what a talk lacks where it would be', () => {
    const lacking = new Map(gapsOf(catalogue.sessions).map(({ gap, missing }) => [gap, missing]));
    for (const session of catalogue.sessions) {
      const page = pageOf(site, `events/${session.event.id}/sessions/${session.id}/`);
      for (const gap of ['slides', 'video', 'abstract'] as const) {
        const lacks = lacking.get(gap)?.some((one) => one.session === session);
        const address = `${url}/${edit}/content/${session.file}`;
        expect(linksOn(page, gapWords[gap].add), `${session.id} ${gap}`).toEqual(lacks ? [address] : []);
      }
    }
  });

  test('says on the about page how to correct it', () => {
    const page = pageOf(site, 'about/');
    expect(linksOn(page, 'the repository of this archive')).toEqual([url]);
    const text = page.filter(({ tagName }) => tagName === 'p').map(textOf);
    expect(text.join('\n')).toContain(`you need an account at ${new URL(url).hostname}`);
  });

  test('lists what is missing, with a link to the file that lacks it', () => {
    const events = [...catalogue.events.values()];
    for (const event of events) {
      const page = pageOf(site, events.length === 1 ? 'health/' : `events/${event.id}/health/`);
      for (const { gap, missing } of gapsOf(event.sessions)) {
        const section = page.find((element) => attribute(element, 'id') === `no-${gap}`);
        const links = section ? elementsIn(section) : [];
        const fixes = links.filter((link) => textOf(link).startsWith(gapWords[gap].add)).map(hrefOf);
        expect(fixes, `${event.id} ${gap}`).toEqual(
          missing.map(({ session }) => `${url}/${edit}/content/${session.file}`),
        );
        const talks = links.map(hrefOf).filter((href) => href?.includes('/sessions/') && href.startsWith(site.base));
        expect(talks, `${event.id} ${gap}`).toEqual(missing.map(({ session }) => pathOf(site, session)));
      }
    }
  });
});

const hrefOf = (link: Element): string | undefined => attribute(link, 'href');
const pathOf = ({ base }: Site, { id, event }: Session): string => `${base}events/${event.id}/sessions/${id}/`;
const elementsIn = (element: Element): Element[] =>
  element.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === 'a' ? [child] : elementsIn(child),
  );

describe('an archive without a repository', () => {
  const site = siteOf('smallest');

  test('leads from talks to their form, has no page to report an error, and says to whom to send the file', () => {
    for (const { path, html } of pagesOf(site)) {
      expect(html, path).not.toContain('Report an error<');
      const form = '/contribute/?event=evening&amp;session=moss">Edit this page<';
      expect(html.includes('>Edit this page<'), path).toBe(path.endsWith('/sessions/moss/'));
      expect(html.includes(form), path).toBe(path.endsWith('/sessions/moss/'));
    }
    const text = pageOf(site, 'about/').map(textOf).join('\n');
    expect(text).toContain('send it to those who keep the archive');
  });

  test('lists what is missing', () => {
    const headings = pageOf(site, 'health/')
      .filter(({ tagName }) => tagName === 'h2')
      .map(textOf);
    const lacking = gapsOf(catalogueOf(site).sessions).filter(({ missing }) => missing.length > 0);
    expect(headings).toEqual(['What is known', ...lacking.map(({ gap }) => gapWords[gap].none)]);
    expect(lacking.length).toBeGreaterThan(0);
  });
});

describe('names that look like one', () => {
  test('are listed in the words of the check, with the file and the form that has a button for it', () => {
    const page = pageOf(many, 'health/');
    const section = page.find((element) => attribute(element, 'id') === 'spellings');
    const { warnings } = checkContent(many.content);
    const [similar, ...others] = warnings.filter(({ code }) => code === 'similar-name');
    expect(others).toEqual([]);
    const text = textOf(section as Element);
    expect(text).toContain(`${similar?.message} ${similar?.fix}`.replaceAll('`', ''));
    expect(text).toContain(similar?.file);
    const links = elementsIn(section as Element).filter((link) => textOf(link).startsWith('Open in the form'));
    expect(links.map(hrefOf)).toEqual(['/contribute/?event=event-0&session=session-0']);
  });

  test.each(sites)('are not on the page of “$name”, which has none', (site) => {
    expect(readFrom(site, 'health/index.html')).not.toContain('id="spellings"');
  });
});
