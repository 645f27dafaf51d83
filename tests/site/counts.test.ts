import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { unpackLists } from '../../src/search/lists.ts';
import { attribute, elementsOf, textOf } from '../sites/html.ts';
import { many, pagesOf, readFrom, sites } from '../sites/sites.ts';

// Every number of talks is the number that the reader finds behind the link beside it.

/** “3 talks”, “3 of 15 talks”, “3 of 15”, “3”, and such a number after a year or an affiliation. */
const NUMBER = /(?:^|, |; )(?:(\d+) of )?(\d+)(?: talks?)?$/;

interface Page {
  readonly path: string;
  readonly elements: readonly Element[];
}

/** The elements of a kind inside one. */
const inside = (element: Element, is: (inner: Element) => boolean): Element[] =>
  element.children.flatMap((child) =>
    child.type === 'element' ? [...(is(child) ? [child] : []), ...inside(child, is)] : [],
  );

const isLink = ({ tagName, properties }: Element): boolean => tagName === 'a' && properties.href !== undefined;
const hrefOf = (element: Element): string => attribute(element, 'href') ?? '';
const isSmall = (element: Element): boolean =>
  ((element.properties.className ?? []) as string[]).includes('small-print');

/** The addresses of the talks that a list has, with those of its other pages: of a company only those given for it. */
function talksBehind(pages: ReadonlyMap<string, Page>, path: string): Set<string> {
  const parts = [...pages.values()].filter((page) => page.path === path || page.path.startsWith(`${path}page/`));
  return new Set(
    parts.flatMap(({ elements }) => {
      const [main] = elements.filter(({ tagName }) => tagName === 'main');
      const earlier = main ? inside(main, ({ tagName }) => tagName === 'section').filter(isOfEarlier) : [];
      const left = new Set(earlier.flatMap((section) => inside(section, isLink)));
      const links = main ? inside(main, isLink).filter((link) => !left.has(link)) : [];
      return links.map(hrefOf).filter((href) => /\/sessions\/[a-z0-9-]+\/$/.test(href));
    }),
  );
}

const isOfEarlier = (section: Element): boolean =>
  inside(section, ({ tagName }) => tagName === 'h2').some((heading) =>
    /while with another company/.test(textOf(heading)),
  );

/** Each number beside a link to a page of the archive: in an item of a list, in the heading of a section or of a lane. */
function numbersOn({ elements }: Page): { href: string; text: string }[] {
  const groups = elements.filter(
    ({ tagName, properties }) =>
      tagName === 'li' || tagName === 'section' || (tagName === 'div' && properties.className !== undefined),
  );
  return groups.flatMap((group) => {
    const [link, ...others] = group.tagName === 'section' ? headingLinks(group) : inside(group, isLink);
    if (!link || others.length > 0) return [];
    const small = group.tagName === 'section' ? notesOf(group) : inside(group, isSmall);
    return small.map(textOf).flatMap((text) => (NUMBER.test(text) ? [{ href: hrefOf(link), text }] : []));
  });
}

const headingLinks = (section: Element): Element[] =>
  inside(section, ({ tagName }) => tagName === 'h2')
    .slice(0, 1)
    .flatMap((heading) => inside(heading, isLink));
/** The notes under the heading of a section. */
const notesOf = (section: Element): Element[] => {
  const [head] = section.children.filter((child) => child.type === 'element');
  return head ? inside(head, isSmall) : [];
};

describe.each([...sites, many])('in “$name”', (site) => {
  const pages = new Map(
    pagesOf(site).map(({ path, html }): [string, Page] => [path, { path, elements: elementsOf(html) }]),
  );
  const isList = (href: string): boolean =>
    /\/(?:topics|speakers|companies|tracks|days|events)\/[a-z0-9-]+\/$/.test(href);

  test('a number beside a link is the number of talks on the page', () => {
    const shown = [...pages.values()].flatMap((page) =>
      numbersOn(page).map((number) => ({ on: page.path, ...number })),
    );
    const counted = shown.filter(({ href }) => isList(href));
    const wrong = counted.filter(({ href, text }) => Number(NUMBER.exec(text)?.[2]) !== talksBehind(pages, href).size);
    expect(wrong).toEqual([]);
    expect(counted.length).toBeGreaterThan(site.name === 'smallest' ? 0 : 20);
  });

  test('a search among the talks of a page finds those, and each filter as many as its page has', () => {
    const values = JSON.parse(readFrom(site, 'search/values.json'));
    const speakers = JSON.parse(readFrom(site, 'search/speakers.json'));
    const found = (facet: string, id: string): number => {
      const [all, column] =
        facet === 'speaker' ? [speakers.values, speakers.column] : [values[facet], values.columns[facet]];
      const index = all.findIndex((value: { id: string }) => value.id === id);
      return [...unpackLists(column).items].filter((item) => item === index).length;
    };
    for (const [facet, folder] of [
      ['topic', 'topics'],
      ['company', 'companies'],
      ['event', 'events'],
    ] as const) {
      for (const { id, empty } of values[facet]) {
        const talks = talksBehind(pages, `${site.base}${folder}/${id}/`).size;
        expect([facet, id, found(facet, id)]).toEqual([facet, id, talks]);
        expect(empty ?? false).toBe(talks === 0);
      }
    }
    let links = 0;
    for (const { path, elements } of pages.values()) {
      if (/\/page\/\d+\/$/.test(path)) continue;
      for (const link of elements.filter((element) => isLink(element) && isSearch(textOf(element)))) {
        const [[facet = '', id = ''] = []] = [...new URLSearchParams(hrefOf(link).split('?')[1])];
        // Only the reader's browser knows which talks are saved.
        if (facet === 'saved') continue;
        expect([path, found(facet, id)]).toEqual([path, talksBehind(pages, path).size]);
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(0);
  });

  test('the numbers of speakers, companies and topics are the same everywhere', () => {
    const paragraphs = (path: string): string[] =>
      pages
        .get(path)
        ?.elements.filter(({ tagName }) => tagName === 'p')
        .map(textOf) ?? [];
    const summary = paragraphs(`${site.base}about/`).find((text) => /The archive contains/.test(text)) ?? '';
    for (const { word, list, facet } of [
      { word: /(\d+) speakers?/, list: 'speakers', facet: 'speaker' },
      { word: /(\d+) compan(?:y|ies)/, list: 'companies', facet: 'company' },
      { word: /(\d+) topics?/, list: 'topics', facet: 'topic' },
    ]) {
      const number = word.exec(summary)?.[1];
      const onList = paragraphs(`${site.base}${list}/`).flatMap((text) => word.exec(text)?.[1] ?? []);
      expect([list, ...onList.slice(0, 1)]).toEqual([list, ...(number ? [number] : [])]);
      const filter = pages
        .get(`${site.base}search/`)
        ?.elements.find((element) => attribute(element, 'dataFacet') === facet);
      const all = filter && inside(filter, ({ tagName }) => tagName === 'button').map(textOf);
      if (all?.length) expect(all).toEqual([`All ${number}`]);
    }
  });

  test('a front page that names some of the companies leads to all of them', () => {
    const [main] = pages.get(site.base)?.elements.filter(({ tagName }) => tagName === 'main') ?? [];
    const links = main ? inside(main, isLink) : [];
    const named = new Set(links.map(hrefOf).filter((href) => /\/companies\/[a-z0-9-]+\/$/.test(href))).size;
    const toList = links.filter((link) => hrefOf(link) === `${site.base}companies/`).map(textOf);
    const number = toList.map((text) => /^(\d+) compan/.exec(text)?.[1]).find(Boolean) ?? '0';
    const toAll = toList.filter((text) => text.startsWith('All '));
    expect(toAll).toEqual(named < Number(number) ? [`All ${number} companies`] : []);
  });
});

const isSearch = (text: string): boolean => /^(?:Search these talks|Show in the search)$/.test(text);
