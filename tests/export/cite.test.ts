import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/export/bibtex.ts';
import { type Citation, citationOf as citationIn } from '../../src/export/citation.ts';
import { cslJson } from '../../src/export/cslJson.ts';
import { plainCitation as plainIn } from '../../src/export/plainText.ts';
import { ris } from '../../src/export/ris.ts';
import { datesIn } from '../../src/wording/dates.ts';
import { wordsOf } from '../../src/words/words.ts';
import { citationNames, citationTexts, manyNames, oneLine, sessionWith } from './citationTexts.ts';

const english = wordsOf('en');
const citationOf = (session: Parameters<typeof citationIn>[0], url: string | undefined) =>
  citationIn(session, english, url);
const plainCitation = (citation: Citation): string => plainIn(citation, english, datesIn('en'));

const URL_OF_PAGE = 'https://talks.example.org/a_b/events/event/sessions/lamps/';

/** What a reference manager gets of a citation, whatever the format. */
interface Taken {
  readonly title: string;
  readonly names: readonly string[];
  readonly start: string;
  readonly event: string;
  readonly place: string;
  readonly url: string | undefined;
}

interface CslName {
  readonly literal?: string;
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly 'non-dropping-particle'?: string;
}

const nameOf = ({ literal, given, family, suffix, 'non-dropping-particle': particle }: CslName): string =>
  literal ?? [given, particle, family, suffix].filter(Boolean).join(' ');

const dayOf = (parts: readonly number[]): string => parts.map((part) => `${part}`.padStart(2, '0')).join('-');

function takenFromCsl(item: Record<string, unknown>): Taken {
  const days = item['event-date'] as { 'date-parts': number[][] };
  return {
    title: item.title as string,
    names: ((item.author ?? []) as CslName[]).map(nameOf),
    start: dayOf(days['date-parts'][0] ?? []),
    event: item['event-title'] as string,
    place: item['event-place'] as string,
    url: item.URL as string | undefined,
  };
}

/** The lines of a RIS file by tag; throws at one that is none. */
function risLines(text: string): readonly (readonly [string, string])[] {
  expect(text.endsWith('\r\n')).toBe(true);
  return text
    .split('\r\n')
    .slice(0, -1)
    .map((line) => {
      const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n\u2028\u2029]*)$/.exec(line) ?? [];
      expect(tag, line).not.toBe('');
      return [tag, value];
    });
}

function takenFromRis(text: string): Taken {
  const lines = risLines(text);
  const all = (tag: string): string[] => lines.filter(([found]) => found === tag).map(([, value]) => value);
  expect(lines[0]).toEqual(['TY', 'SLIDE']);
  expect(lines.at(-1)).toEqual(['ER', '']);
  expect([...all('TY'), ...all('ER')]).toHaveLength(2);
  return {
    title: all('TI')[0] ?? '',
    names: all('AU').map((name) => {
      const [last, first, suffix] = name.split(', ');
      return [first, last, suffix].filter(Boolean).join(' ');
    }),
    start: (all('DA')[0] ?? '').replace(/\/$/, '').replaceAll('/', '-'),
    event: all('T2')[0] ?? '',
    place: all('CY')[0] ?? '',
    url: all('UR')[0],
  };
}

/** The one entry of a BibTeX file, as another parser reads it. */
function bibtexItem(text: string): Record<string, unknown> {
  const [item, ...others] = new Cite(text).data;
  expect(others).toEqual([]);
  return { ...item };
}

function takenFromBibtex(text: string): Taken {
  return takenFromCsl(bibtexItem(text));
}

/** What each of the three formats says. */
const taken = (citation: Citation) => ({
  bibtex: takenFromBibtex(bibtex(citation)),
  ris: takenFromRis(ris(citation)),
  csl: takenFromCsl(JSON.parse(cslJson(citation))[0]),
});

function expectSame(citation: Citation): void {
  const { title, event, place, speakers, start, url } = citation;
  const expected = {
    title: oneLine(title),
    names: speakers.map(({ given, particle, family, suffix }) =>
      oneLine([given, particle, family, suffix].filter(Boolean).join(' ')),
    ),
    start,
    event: oneLine(event),
    place: oneLine(place),
    url,
  };
  const { bibtex: fromBibtex, ris: fromRis, csl } = taken(citation);
  expect(fromBibtex).toEqual(expected);
  expect(fromRis).toEqual(expected);
  expect({ ...csl, title: oneLine(csl.title), event: oneLine(csl.event), place: oneLine(csl.place) }).toEqual(expected);
}

describe('the three formats say the same', () => {
  test.each(citationTexts)('with the title, event and place %j', (text) => {
    const session = sessionWith({ title: `A ${text}`, event: { name: `B ${text}`, place: `C ${text}` } });
    expectSame(citationOf(session, URL_OF_PAGE));
  });

  test.each(citationNames)('with the speaker %j', (name) => {
    expectSame(citationOf(sessionWith({ names: [name, 'Ada Lovelace'] }), URL_OF_PAGE));
  });

  test('with 500 speakers, and with none', () => {
    expectSame(citationOf(sessionWith({ names: manyNames }), URL_OF_PAGE));
    expectSame(citationOf(sessionWith({ names: [] }), URL_OF_PAGE));
  });

  test('without the address of the site', () => {
    expectSame(citationOf(sessionWith({}), undefined));
  });

  test('with the day of the talk, or the days of its event', () => {
    const event = { start: '2031-04-30', end: '2031-05-02' };
    for (const start of ['2031-05-01', '2031-05-01T09:30', undefined]) {
      const citation = citationOf(sessionWith({ event, ...(start && { start }) }), URL_OF_PAGE);
      expectSame(citation);
      const days = start
        ? [[2031, 5, 1]]
        : [
            [2031, 4, 30],
            [2031, 5, 2],
          ];
      expect(JSON.parse(cslJson(citation))[0].issued).toEqual({ 'date-parts': days });
      expect(bibtexItem(bibtex(citation))['event-date']).toEqual({ 'date-parts': days });
    }
  });
});

test('one talk in each format', () => {
  const citation = citationOf(
    sessionWith({
      title: '100% & more: Äther',
      event: { name: 'Lighthouse Days 2031', place: 'Lisbon', start: '2031-05-01', end: '2031-05-02' },
      names: ['Ludwig van Beethoven', 'The Bell Committee'],
      format: 'keynote',
    }),
    URL_OF_PAGE,
  );
  expect(plainCitation(citation)).toBe(
    `Ludwig van Beethoven, The Bell Committee: “100% & more: Äther”. Keynote at Lighthouse Days 2031, Lisbon, 1–2 May 2031. ${URL_OF_PAGE}`,
  );
  expect(bibtex(citation)).toBe(
    [
      '@unpublished{event:lamps,',
      '  author = {van Beethoven, Ludwig and {The Bell Committee}},',
      '  title = {{100\\% \\& more: Äther}},',
      '  type = {Keynote},',
      '  note = {Keynote at Lighthouse Days 2031, Lisbon},',
      '  eventtitle = {Lighthouse Days 2031},',
      '  venue = {Lisbon},',
      '  eventdate = {2031-05-01/2031-05-02},',
      '  year = {2031},',
      '  month = may,',
      '  langid = {en},',
      `  url = {${URL_OF_PAGE}},`,
      '}',
      '',
    ].join('\n'),
  );
  expect(ris(citation)).toBe(
    [
      'TY  - SLIDE',
      'TI  - 100% & more: Äther',
      'AU  - van Beethoven, Ludwig',
      'AU  - The Bell Committee',
      'T2  - Lighthouse Days 2031',
      'CY  - Lisbon',
      'PY  - 2031',
      'DA  - 2031/05/01/',
      'M3  - Keynote',
      'LA  - en',
      `UR  - ${URL_OF_PAGE}`,
      'ER  - ',
      '',
    ].join('\r\n'),
  );
  expect(JSON.parse(cslJson(citation))).toEqual([
    {
      id: 'event:lamps',
      type: 'speech',
      title: '100% & more: Äther',
      author: [
        { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' },
        { literal: 'The Bell Committee' },
      ],
      genre: 'Keynote',
      'event-title': 'Lighthouse Days 2031',
      'event-place': 'Lisbon',
      'event-date': {
        'date-parts': [
          [2031, 5, 1],
          [2031, 5, 2],
        ],
      },
      issued: {
        'date-parts': [
          [2031, 5, 1],
          [2031, 5, 2],
        ],
      },
      language: 'en',
      URL: URL_OF_PAGE,
    },
  ]);
});

test('a name is divided as its speaker is sorted', () => {
  const session = sessionWith({ names: ['Gabriel García Márquez', 'Acme Labs'] });
  const sorted = ['García Márquez, Gabriel', 'Acme Labs'];
  const citation = citationOf(
    {
      ...session,
      speakers: session.speakers.map((entry, index) => ({
        ...entry,
        speaker: { ...entry.speaker, sortAs: sorted[index] },
      })),
    },
    URL_OF_PAGE,
  );
  expectSame(citation);
  expect(bibtex(citation)).toContain('author = {García Márquez, Gabriel and {Acme Labs}},');
  expect(plainCitation(citation)).toContain('Gabriel García Márquez, Acme Labs: ');
});

describe('the citation to read', () => {
  test('has names as they are written', () => {
    const names = ['山田 太郎', 'Sammy Davis, Jr.', 'Wei Zhang (acoustics)', 'Lovelace, Ada'];
    expect(plainCitation(citationOf(sessionWith({ names }), undefined))).toContain(
      '山田 太郎, Sammy Davis Jr., Wei Zhang, Ada Lovelace: “Lamps”.',
    );
  });

  test('names ten speakers of a talk with more', () => {
    const text = plainCitation(citationOf(sessionWith({ names: manyNames }), undefined));
    expect(text.match(/Lovelace/g)).toHaveLength(10);
    expect(text).toContain('Lovelace, and 490 others: “Lamps”. Talk at An Event, Nowhere, 1–2 May 2031.');
  });

  test('is in the language of the interface', () => {
    const german = wordsOf('de');
    const session = sessionWith({ event: { name: 'Tage', place: 'Wien' }, format: 'keynote' });
    expect(plainIn(citationIn(session, german, undefined), german, datesIn('de'))).toBe(
      `Ada Lovelace: „Lamps“. ${german.talk.formats.keynote}, Tage, Wien, 1.–2. Mai 2031.`,
    );
  });

  test('of a talk without speakers begins with its title', () => {
    expect(plainCitation(citationOf(sessionWith({ names: [] }), undefined))).toBe(
      '“Lamps”. Talk at An Event, Nowhere, 1–2 May 2031.',
    );
  });
});
