import type { Nodes } from 'hast';
import { markdownToHast } from 'satteri';
import { expect, test } from 'vitest';
import { renderAbstract } from '../../src/abstract/render.ts';
import { companyTwin, speakerTwin } from '../../src/export/twins/entries.ts';
import { blocks, list, plain, twinLink, webLink } from '../../src/export/twins/parts.ts';
import { sessionTwin } from '../../src/export/twins/session.ts';
import { wordsOf } from '../../src/words/words.ts';
import { sessionIn, validCatalogue } from '../catalogue/records.ts';
import { hostileTexts } from './hostile.ts';

const catalogue = validCatalogue({
  event: { name: 'Bells & lamps', place: 'Lisbon' },
  tracks: [{ id: 'main', title: 'Main *hall*' }],
  topics: [{ id: 'rope', title: 'Ropes' }],
  companies: [{ id: 'acme', name: 'Acme', url: 'https://acme.example.org/', aliases: ['Acme Inc.'] }],
  speakers: [
    { id: 'ada', name: 'Ada', bio: 'Writes [things].', links: [{ label: 'Website', url: 'https://ada.example.org/' }] },
  ],
  sessions: [
    {
      id: 'lamp',
      title: 'Lamps [and] <oil>',
      text: 'How to **trim** a wick.',
      speakers: [{ name: 'Ada', company: 'Acme', laterCompany: 'Initech' }, 'Wei'],
      topics: ['rope'],
      level: 'beginner',
      start: '2031-05-01T09:30',
      duration: 45,
      slides: 'https://example.org/slides_(1).pdf',
      links: [{ kind: 'code', url: 'https://example.org/code' }],
    },
    { id: 'oil', speakers: ['Ada'], text: '' },
  ],
});

test('a talk, with links to the twins of what it names', () => {
  expect(sessionTwin(sessionIn(catalogue, 'lamp'))).toBe(String.raw`# Lamps \[and\] \<oil\>

- event: [Bells & lamps](/events/event/index.md)
- track: [Main \*hall\*](/events/event/tracks/main/index.md)
- speakers: [Ada](/speakers/ada/index.md), Acme (laterCompany: Initech); [Wei](/speakers/wei/index.md)
- topics: [Ropes](/topics/rope/index.md)
- format: talk
- level: beginner
- language: en
- start: 2031-05-01T09:30
- duration: 45
- slides: <https://example.org/slides_(1).pdf>
- links: [code](<https://example.org/code>)
- related: [oil](/events/event/sessions/oil/index.md)

How to **trim** a wick.
`);
});

test('a speaker and a company, with what is known of them', () => {
  const { speakers, companies } = catalogue;
  expect(speakerTwin(speakers.get('ada') as never)).toBe(String.raw`# Ada

- [Acme](/companies/acme/index.md)
- [Initech](/companies/initech/index.md)

Writes \[things\].

- [Website](<https://ada.example.org/>)

- [Lamps \[and\] \<oil\>](/events/event/sessions/lamp/index.md): Ada, Acme (laterCompany: Initech); Wei
- [oil](/events/event/sessions/oil/index.md): Ada
`);
  expect(companyTwin(companies.get('acme') as never, wordsOf('en'))).toContain(
    '## Speakers\n\n- [Ada](/speakers/ada/index.md)\n',
  );
});

/** The text of Markdown as it is read, and the names of the elements that it makes. */
function read(markdown: string): { text: string; elements: string[] } {
  const elements: string[] = [];
  const textOf = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (node.type === 'raw') return `raw:${node.value}`;
    if (node.type === 'element') elements.push(node.tagName);
    return 'children' in node ? node.children.map(textOf).join('') : '';
  };
  return {
    text: textOf(markdownToHast(markdown) as Nodes)
      .replaceAll(/\s+/g, ' ')
      .trim(),
    elements,
  };
}

test.each(hostileTexts)('a text is only a text: %s', (text) => {
  const line = text.replaceAll(/\s+/g, ' ').normalize();
  const { text: shown, elements } = read(blocks(`# ${plain(line)}`, list([plain(line)])));
  expect(shown).toBe(`${line} ${line}`);
  // An address is a link to itself, as on GitHub.
  expect(elements.filter((name) => name !== 'a')).toEqual(['h1', 'ul', 'li']);
});

test('links lead where they should, whatever their words', () => {
  const { html } = renderAbstract(webLink('a](b) *c*', 'https://example.org/(d)'), 'a.mdx');
  expect(html).toBe('<p><a href="https://example.org/(d)">a](b) *c*</a></p>');
  expect(twinLink('A [b]', '/c/')).toBe(String.raw`[A \[b\]](/c/index.md)`);
});
