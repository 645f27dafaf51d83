import type { Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { attribute, elementsOf } from '../sites/html.ts';
import { german, pagesOf, readFrom, type Site, sites } from '../sites/sites.ts';

const TALK = 'events/water-clock-days-2025/sessions/wer-fuellt-die-uhr/';
const COPY = 'https://web.archive.org/web/2026/';
const DEAD = 'https://papers.example.org/fuellstaende.pdf';
const ALIVE = 'https://slides.example.com/wer-fuellt';

/** The text inside a node, with the spaces between its parts. */
const wordsIn = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsIn).join('') : '';

/** The links of a page to other sites that are listed, in their order. */
function linksOn(site: Site, page: string) {
  return elementsOf(readFrom(site, `${page}index.html`)).flatMap((element) => {
    const href = attribute(element, 'href') ?? '';
    if (element.tagName !== 'a' || !/^https?:/.test(href)) return [];
    const [original, version, date] = ['dataOriginalurl', 'dataVersionurl', 'dataVersiondate'].map((name) =>
      attribute(element, name),
    );
    return [{ href, text: wordsIn(element), original, version, date }];
  });
}

const named = (name: string): Site => {
  const found = sites.find((site) => site.name === name);
  if (!found) throw new Error(`There is no site ${name}.`);
  return found;
};
const three = named('three');

/** The two links to an address, whichever of them comes first. */
const pair = (site: Site, page: string, url: string) =>
  linksOn(site, page).filter(
    ({ href }) => href === url || /^https:\/\/web\.archive\.org\/web\/\d+\/(.*)$/.exec(href)?.[1] === url,
  );

describe('a link to a page that is gone', () => {
  test('comes after its archived copy, and says so in words', () => {
    expect(pair(three, TALK, DEAD)).toEqual([
      {
        href: COPY + DEAD,
        text: 'Füllstände dreier Jahre on papers.example.org, archived copy',
        original: DEAD,
        version: undefined,
        date: '2026-01-01',
      },
      { href: DEAD, text: 'original, no longer there: “Füllstände dreier Jahre” on papers.example.org' },
    ]);
  });

  test('says so in German', () => {
    expect(pair(german, TALK, DEAD).map(({ text }) => text)).toEqual([
      'Füllstände dreier Jahre auf papers.example.org, Archivkopie',
      'Original, nicht mehr da: „Füllstände dreier Jahre“ auf papers.example.org',
    ]);
  });

  test('cannot be opened in the page, which makes no frame of it', () => {
    const html = readFrom(three, `${TALK}index.html`);
    expect(html).not.toContain('data-frame');
    expect(html).not.toContain('frame-src');
  });

  test('is known whatever part of the page it leads to', () => {
    const page = 'events/ninth-congress-of-bells/sessions/six-links-and-a-bell/';
    const url = 'https://shop.example.com/crucible?size=large#top';
    expect(pair(three, page, url).map(({ original }) => original)).toEqual([url, undefined]);
  });

  test('has an archived copy even if it is about no event', () => {
    const url = 'https://soren.example.org/last-splice/';
    expect(pair(three, 'speakers/soren-akesson/', url).map(({ href, date }) => [href, date])).toEqual([
      [`${COPY}${url}`, '2026-01-01'],
      [url, undefined],
    ]);
    const other = 'https://soren.example.org/';
    expect(pair(three, 'speakers/soren-akesson/', other)).toMatchObject([{ href: other, version: undefined }]);
  });
});

test('the links of a text lead to the copy too where they are dead, and name it where they are not', () => {
  const programme = 'https://bells.example.org/programme.pdf';
  expect(pair(three, 'about/', programme)).toMatchObject([
    { href: COPY + programme, text: 'printed programmes', original: programme, date: '2026-01-01' },
  ]);
  const [partials] = linksOn(three, 'events/ninth-congress-of-bells/sessions/everything-a-bell-can-say/').filter(
    ({ href }) => href.startsWith('https://data.example.org/'),
  );
  expect(partials).toMatchObject({ version: `https://web.archive.org/web/2025/${partials?.href}`, date: '2025-01-01' });
});

test('any other link with an archived copy comes first, and names the copy for programs', () => {
  expect(pair(three, TALK, ALIVE)).toMatchObject([
    { href: ALIVE, original: undefined, version: COPY + ALIVE, date: '2026-01-01' },
    { href: COPY + ALIVE, original: undefined, version: undefined, date: undefined },
  ]);
});

test.each(sites)('“$name” has links to gone pages only where the content lists them', (site) => {
  const { catalogue } = checkContent(site.content);
  const originals = pagesOf(site).flatMap(({ html }) =>
    elementsOf(html).flatMap((element) => attribute(element, 'dataOriginalurl') ?? []),
  );
  expect(new Set(originals.map((url) => url.replace(/#.*/, '')))).toEqual(
    new Set([...(catalogue?.deadLinks.keys() ?? [])].filter((url) => !url.includes('of-no-talk'))),
  );
});
