import { expect, test } from 'vitest';
import { linkReport, type VisitedLink } from '../../src/links/report.ts';

const dead = (url: string, places = ['content/a.mdx:3:9']): VisitedLink => ({
  url,
  places,
  outcome: { kind: 'dead', answered: true, reason: '404 Not Found' },
});
const fine: VisitedLink = {
  url: 'https://example.org/',
  places: ['content/a.mdx:4:9'],
  outcome: { kind: 'fine', answered: true },
};

test('the report lists dead, moved and unsure links with their places, and what to do', () => {
  const moved: VisitedLink = {
    url: 'https://example.org/old',
    places: ['content/a.mdx:5:9'],
    outcome: { kind: 'moved', answered: true, to: 'https://example.org/new' },
  };
  const unsure: VisitedLink = {
    url: 'https://example.org/page',
    places: ['content/b.mdx:12:5'],
    outcome: {
      kind: 'unsure',
      answered: true,
      reason: 'it redirects to the front page, https://example.org/: the page may be gone',
    },
  };
  const twice = dead('https://example.org/b', ['content/a.mdx:3:9', 'content/events/days/sessions/lamps.mdx:20:6']);
  expect(
    linkReport([fine, unsure, moved, twice, dead('https://example.org/a')], '2026-11-28'),
  ).toBe(`# Links on 2026-11-28

5 links visited: 2 dead, 1 moved, 1 unsure.

## Dead (2)

The page or its host is gone. Find its new address, or a copy at the [Internet Archive](https://web.archive.org/), or remove the link. \`npm run check:links -- --save\` writes these links into \`dead-links.yaml\`, and pages then lead to their archived copies first.

- <https://example.org/a>: 404 Not Found
  - \`content/a.mdx:3:9\`
- <https://example.org/b>: 404 Not Found
  - \`content/a.mdx:3:9\`
  - \`content/events/days/sessions/lamps.mdx:20:6\`

## Moved (1)

The host says that the page has this new address. Open it, and write it instead.

- <https://example.org/old>: now <https://example.org/new>
  - \`content/a.mdx:5:9\`

## Unsure (1)

This may be only for today, or for programs. Open these links in a browser.

- <https://example.org/page>: it redirects to the front page, <https://example.org/>: the page may be gone
  - \`content/b.mdx:12:5\`
`);
});

test('a report without anything to do is short', () => {
  expect(linkReport([fine], '2026-11-28')).toBe(
    '# Links on 2026-11-28\n\n1 link visited: 0 dead, 0 moved, 0 unsure.\n',
  );
  expect(linkReport([], '2026-11-28')).toBe('# Links on 2026-11-28\n\nThe content has no links to other sites.\n');
});

test('where nothing answered, no link is called dead', () => {
  const failed: VisitedLink = {
    ...fine,
    outcome: { kind: 'dead', answered: false, reason: 'there is no such host' },
  };
  expect(linkReport([failed, failed], '2026-11-28')).toBe(
    '# Links on 2026-11-28\n\nNone of 2 links answered: the computer that visited them is probably offline.\n',
  );
});

test('the report fits into an issue, and says how many are left out', () => {
  const many = Array.from({ length: 2000 }, (_, index) => dead(`https://example.org/${10_000 + index}`));
  const report = linkReport(many, '2026-11-28');
  expect(report.length).toBeLessThan(65_536);
  const shown = report.match(/^- </gm)?.length ?? 0;
  expect(shown).toBeGreaterThan(500);
  expect(report.split('\n').at(-2)).toBe(`${2000 - shown} links more: correct these first.`);
});

test('of a link in very many places, ten are listed', () => {
  const places = Array.from({ length: 14 }, (_, index) => `content/a.mdx:${index + 1}:1`);
  const report = linkReport([dead('https://example.org/a', places)], '2026-11-28');
  expect(report.match(/^ {2}- `/gm)).toHaveLength(10);
  expect(report).toContain('\n  - and 4 more\n');
});

test('what servers and files say cannot write Markdown or control a terminal', () => {
  const link: VisitedLink = {
    url: 'https://example.org/a',
    places: ['content/`a`\u001b.mdx:1:1'],
    outcome: { kind: 'moved', answered: true, to: 'https://example.org/>[x](y)\u001b' },
  };
  expect(linkReport([link], '2026-11-28')).toContain(
    '- <https://example.org/a>: now <https://example.org/%3E[x](y)\u{FFFD}>\n  - `content/a\u{FFFD}.mdx:1:1`\n',
  );
});
