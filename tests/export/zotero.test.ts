import { describe, expect, test } from 'vitest';
import { citationOf } from '../../src/export/citation.ts';
import { zoteroMeta } from '../../src/export/zotero.ts';
import { wordsOf } from '../../src/words/words.ts';
import { citationNames, sessionWith } from './citationTexts.ts';

const metaOf = (session: Parameters<typeof citationOf>[0]) => zoteroMeta(citationOf(session, wordsOf('en'), undefined));

describe('the meta tags for Zotero', () => {
  test('make an unpublished item of a conference, with its event, place, day and speakers', () => {
    const session = sessionWith({
      title: 'Lamps “& more”',
      event: { name: 'Lighthouse Days', place: 'Lisbon' },
      names: ['Ludwig van Beethoven', 'Sammy Davis, Jr.', 'The Bell Committee'],
      start: '2031-05-02T10:00',
      format: 'workshop',
    });
    expect(metaOf(session)).toEqual([
      ['type', 'conference_item'],
      ['ispublished', 'unpub'],
      ['title', 'Lamps “& more”'],
      ['creators_name', 'van Beethoven, Ludwig'],
      ['creators_name', 'Davis, Sammy Jr.'],
      ['creators_name', 'The Bell Committee,'],
      ['event_title', 'Lighthouse Days'],
      ['event_location', 'Lisbon'],
      ['event_type', 'Workshop'],
      ['date', '2031-05-02'],
    ]);
  });

  test.each(citationNames)('have one comma for %j, at which Zotero divides it', (name) => {
    const creators = metaOf(sessionWith({ names: [name] })).filter(([key]) => key === 'creators_name');
    expect(creators).toEqual([['creators_name', expect.stringMatching(/^[^,]+,[^,]*$/)]]);
  });
});
