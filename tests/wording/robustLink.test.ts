import { expect, test } from 'vitest';
import { renderAbstract } from '../../src/abstract/render.ts';
import { robustLink, withRobustLinks } from '../../src/wording/robustLink.ts';
import { elementsOf } from '../sites/html.ts';

const URL = 'https://example.org/tides.pdf#page=2';

test('a link about an event comes before its archived copy, of the year after the event', () => {
  expect(robustLink(URL, '2019-10-01', undefined)).toEqual({
    href: URL,
    other: `https://web.archive.org/web/2020/${URL}`,
    isDead: false,
    attributes: {
      'data-versionurl': `https://web.archive.org/web/2020/${URL}`,
      'data-versiondate': '2020-01-01',
    },
  });
});

test('the archived copy of a dead link comes first', () => {
  expect(robustLink(URL, '2019-10-01', '2026-11-28')).toEqual({
    href: `https://web.archive.org/web/2020/${URL}`,
    other: URL,
    isDead: true,
    attributes: { 'data-originalurl': URL, 'data-versiondate': '2020-01-01' },
  });
});

test('a link about no event has an archived copy only if it is dead, of the year in which that was found', () => {
  expect(robustLink(URL, undefined, undefined)).toEqual({ href: URL, other: undefined, isDead: false, attributes: {} });
  expect(robustLink(URL, undefined, '2026-11-28')).toEqual({
    href: `https://web.archive.org/web/2026/${URL}`,
    other: URL,
    isDead: true,
    attributes: { 'data-originalurl': URL, 'data-versiondate': '2026-01-01' },
  });
});

test('the links of a text are such links, whatever signs are in them; those within the site are not', () => {
  const [dead, alive] = ['https://example.org/a?b=1&c=%22#d', 'https://example.org/%C3%A9?x=1&y'];
  const { html } = renderAbstract(
    `[One](${dead}), [two](<${alive}>), [three](three.mdx), [four](mailto:a@example.org).`,
    '',
  );
  const robust = withRobustLinks(html, '2019-10-01', (url) => (url === dead ? '2026-11-28' : undefined));
  const copyOf = (url: string) => `https://web.archive.org/web/2020/${url}`;
  const links = elementsOf(robust).filter(({ tagName }) => tagName === 'a');
  expect(links.map(({ properties }) => properties)).toEqual([
    { href: copyOf(dead), dataVersiondate: '2020-01-01', dataOriginalurl: dead },
    { href: alive, dataVersiondate: '2020-01-01', dataVersionurl: copyOf(alive) },
    { href: '../three/' },
    { href: 'mailto:a@example.org' },
  ]);
});
