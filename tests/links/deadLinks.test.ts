import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { deadLinksFile, saveDeadLinks } from '../../src/links/deadLinks.ts';
import type { VisitedLink } from '../../src/links/report.ts';
import type { Outcome } from '../../src/links/visit.ts';
import { validArchive, writeContent } from '../helpers.ts';

const DAY = '2026-11-28';
const HEADER =
  '# The links that the last check found dead. `npm run check:links -- --save` writes this file, and removes what is in it.\n';
const dead: Outcome = { kind: 'dead', answered: true, reason: '404 Not Found' };
const visited = (url: string, outcome: Outcome = dead): VisitedLink => ({ url, places: ['a.mdx:3:9'], outcome });
const fine = visited('https://example.org/fine', { kind: 'fine', answered: true });

describe('the file of dead links', () => {
  test('has only those that are dead, sorted, and since when', () => {
    const links = [
      visited('https://example.org/b'),
      fine,
      visited('https://example.org/old', { kind: 'moved', answered: true, to: 'https://example.org/new' }),
      visited('https://example.org/slow', { kind: 'unsure', answered: false, reason: 'no answer in time' }),
      visited('https://example.org/a,b'),
    ];
    const before = new Map([
      ['https://example.org/b', '2026-03-01'],
      ['https://example.org/fine', '2026-03-01'],
    ]);
    expect(deadLinksFile(links, before, DAY)).toBe(`${HEADER}links:
  - url: "https://example.org/a,b"
    since: 2026-11-28
  - url: https://example.org/b
    since: 2026-03-01
`);
  });

  test('has each address once, as it is read again, and none that would be refused', () => {
    const links = ['https://example.org', 'https://example.org/', 'https://example.org/50%'].map((url) => visited(url));
    const before = new Map([['https://example.org/', '2026-03-01']]);
    expect(deadLinksFile(links, before, DAY)).toBe(
      `${HEADER}links:\n  - url: https://example.org/\n    since: 2026-03-01\n`,
    );
  });

  test('is none without dead links', () => {
    expect(deadLinksFile([fine], new Map(), DAY)).toBeUndefined();
  });
});

describe('saving dead links', () => {
  const contentWith = () => {
    const folder = writeContent(validArchive);
    return { folder, file: join(folder, 'dead-links.yaml') };
  };

  test('writes a file that the next check reads, and removes it when no link is dead', () => {
    const { folder, file } = contentWith();
    const links = [visited('https://example.org/a?b=[c]&d'), fine];
    expect(saveDeadLinks(folder, links, new Map(), DAY)).toBe('saved');
    const { catalogue, problems } = checkContent(folder);
    expect(problems).toEqual([]);
    expect([...(catalogue?.deadLinks ?? [])]).toEqual([['https://example.org/a?b=[c]&d', DAY]]);
    expect(saveDeadLinks(folder, [fine], new Map(), DAY)).toBe('none');
    expect(existsSync(file)).toBe(false);
    expect(saveDeadLinks(folder, [], new Map(), DAY)).toBe('none');
  });

  test('changes nothing when no link answered, as without a network', () => {
    const { folder, file } = contentWith();
    writeFileSync(file, 'links: []\n');
    const noHost: Outcome = { kind: 'dead', answered: false, reason: 'there is no such host' };
    expect(saveDeadLinks(folder, [visited('https://example.org/a', noHost)], new Map(), DAY)).toBe('unknown');
    expect(readFileSync(file, 'utf8')).toBe('links: []\n');
  });
});
