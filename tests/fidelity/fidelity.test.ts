import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Session, sessions as sessionsById, tracks } from './content.ts';
import {
  collapse,
  compare,
  type Departure,
  describeDifference,
  ITEM,
  parseSource,
  plainText,
  undo,
  words,
} from './fidelity.ts';

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

const trackOrder = new Map(tracks.map((track) => [track.id, track.order]));
const placeOf = ({ track = '', order = 0 }: Session): number => (trackOrder.get(track) ?? 0) * 1000 + order;
const sessions = sessionsById.toSorted((a, b) => placeOf(a) - placeOf(b));
const departures = parse(read('departures.yaml')) as Departure[];
const headings = tracks.filter((track) => track.order > 1).map((track) => track.title);
const talks = parseSource(read('source.txt'), headings);
const pairs = sessions.map((session, index) => ({ id: session.id, session, talk: talks[index] }));

function of(session: string, ...fields: Departure['field'][]): Departure[] {
  return departures.filter((entry) => entry.session === session && fields.includes(entry.field));
}

/** The speakers as the source lists them: with the later company where it is known. */
function speakerLines(session: Session): string {
  return session.speakers.map(({ name, company, laterCompany }) => `${name}, ${laterCompany ?? company}`).join('\n');
}

function check(session: Session, body: string, source: string) {
  const text = undo(plainText(body), of(session.id, 'abstract'));
  return compare(words(source), words(text));
}

describe('the talks', () => {
  test('are those of the source, in the same order and under the same headings', () => {
    expect(sessions.length).toBe(talks.length);
    const ofSessions = sessions.map((session) => {
      const track = tracks.find(({ id }) => id === session.track);
      return track && track.order > 1 ? track.title : null;
    });
    expect(ofSessions).toEqual(talks.map((talk) => talk.heading));
  });

  test.each(pairs)("$id has the source's title and speakers", ({ session, talk }) => {
    expect(undo(session.title, of(session.id, 'title'))).toBe(talk?.title);
    const lines = undo(speakerLines(session), of(session.id, 'speaker', 'company'));
    expect(lines.split('\n').map(collapse)).toEqual(talk?.speakers.map(collapse));
  });

  test.each(pairs)("$id has the source's words", ({ session, talk }) => {
    const difference = check(session, session.body, talk?.abstract ?? '');
    expect(difference, describeDifference(session.id, difference)).toBeNull();
  });
});

describe('the departures', () => {
  test.each(departures)('$session, $field: $here', (departure) => {
    const { field, here, source, why } = departure;
    const pair = pairs.find(({ id }) => id === departure.session);
    expect(pair, 'names a session').toBeDefined();
    if (!pair?.talk) return;
    const fields = {
      title: pair.talk.title,
      speaker: pair.talk.speakers.join('\n'),
      company: pair.talk.speakers.join('\n'),
      abstract: pair.talk.abstract,
    };
    expect(Object.keys(fields)).toContain(field);
    expect(collapse(fields[field]), 'is in the source').toContain(source);
    expect(here).not.toBe(source);
    expect(why).toMatch(/\S/);
    const text = {
      title: pair.session.title,
      speaker: speakerLines(pair.session),
      company: speakerLines(pair.session),
      abstract: plainText(pair.session.body),
    }[field];
    expect(undo(text, [departure]), 'is used').toContain(source);
  });

  test('are refused if their words do not appear exactly once', () => {
    const departure: Departure = {
      session: 'any',
      field: 'abstract',
      source: 'tow',
      here: 'two',
      why: '',
    };
    expect(undo('one two three', [departure])).toBe('one tow three');
    expect(undo(`one ${ITEM} two`, [{ ...departure, here: 'one two' }])).toBe('tow');
    expect(() => undo('one three', [departure])).toThrow(/0 times/);
    expect(() => undo('two and two', [departure])).toThrow(/2 times/);
    expect(() => undo('one two', [{ ...departure, here: '' }])).toThrow(/0 times/);
    expect(() => undo('one two', [departure, { ...departure, here: 'one two' }])).toThrow(/overlaps/);
  });
});

describe('the comparison', () => {
  const pair = pairs.find(({ id }) => id === 'kafka-needs-no-keeper');
  const change = (from: string, to: string) => {
    if (!pair?.talk) throw new Error('the sample session is missing');
    expect(pair.session.body).toContain(from);
    return check(pair.session, pair.session.body.replace(from, to), pair.talk.abstract);
  };

  test('reports a missing sentence', () => {
    const sentence =
      'We will discuss the limitations we have found and how Kafka benefits both in terms of stability and scalability by bringing consensus in house. ';
    expect(change(sentence, '')).toEqual({
      source: 'it and how it will work. [We] will discuss the limitations we have',
      here: 'it and how it will work. [This] effort will not be completed over',
    });
  });

  test('reports an added word', () => {
    expect(change('served well by', 'served very well by')).not.toBeNull();
  });

  test('reports a changed word', () => {
    expect(change('ongoing effort', 'ongoing work')).not.toBeNull();
  });

  test('reports a missing last word in every abstract', () => {
    for (const { session, talk } of pairs) {
      if (!talk?.abstract) continue;
      const text = words(undo(plainText(session.body), of(session.id, 'abstract')));
      expect(compare(words(talk.abstract), text.slice(0, -1)), session.id).not.toBeNull();
    }
  });

  test('matches a list item with one marker of the source, or with none', () => {
    const body = words(`A list: ${ITEM} one ${ITEM} two`);
    expect(compare(words('A list: - one - two'), body)).toBeNull();
    expect(compare(words('A list: (1) one 2) two'), body)).toBeNull();
    expect(compare(words('A list: one two'), body)).toBeNull();
    expect(compare(words('A list: - - one two'), body)).not.toBeNull();
    expect(compare(words('A list: one two -'), body)).not.toBeNull();
    expect(compare(words('A - b'), words('A b'))).not.toBeNull();
  });

  test("ignores editor's notes and gaps", () => {
    const body = 'One **two**\n\n- three <Gap />-end\n\n<EditorsNote>\n\nA note.\n\n</EditorsNote>\n\nfour';
    expect(plainText(body)).toBe(`One two ${ITEM} three -end four`);
    expect(() => plainText('One {"two"}')).toThrow(/mdxTextExpression/);
  });
});
