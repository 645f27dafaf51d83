import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { event, type Session, sessions, speakers } from './content.ts';

interface Additions {
  companies: { session: string; speaker: string; company: string }[];
  formats: Record<string, string>;
  levels: Record<string, string>;
  starts: Record<string, string>;
  gaps: { session: string; between: [string, string] }[];
  notes: Record<string, string[]>;
  bestRated: { label: string; url: string; sessions: string[] };
  linkKinds: Record<string, string>;
  speakers: Record<string, string[]>;
  event: string[];
}

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const additions = parse(read('additions.yaml')) as Additions;

test('the companies at the time of the talk are exactly those listed', () => {
  const found = sessions.flatMap((session) =>
    session.speakers.flatMap(({ name, company, laterCompany }) =>
      laterCompany ? [{ session: session.id, speaker: name, company }] : [],
    ),
  );
  expect(found).toEqual(additions.companies);
});

test('the formats, levels and times are exactly those listed', () => {
  const found = (get: (session: Session) => string | undefined) =>
    Object.fromEntries(
      sessions.flatMap((session) => {
        const value = get(session);
        return value === undefined ? [] : [[session.id, value]];
      }),
    );
  // Without a format, a talk is a talk.
  expect(found(({ format }) => (format === 'talk' ? undefined : format))).toEqual(additions.formats);
  expect(found(({ level }) => level)).toEqual(additions.levels);
  expect(found(({ start }) => start)).toEqual(additions.starts);
});

test('nothing else is stated that the source does not have', () => {
  for (const { id, duration, room, language, recorded, license, importId } of sessions) {
    expect({ duration, room, language, license, importId }, id).toEqual({});
    expect(recorded, id).not.toBe(false);
  }
});

test('the gaps are exactly those listed, between the same words', () => {
  const found = sessions.flatMap(({ id, body }) => {
    const pieces = body.split(/\s*<Gap \/>\s*/);
    return pieces.slice(1).map((after, index) => {
      const before = pieces.slice(0, index + 1).join(' ');
      const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
      const between = [words(before).slice(-2).join(' '), words(after).slice(0, 2).join(' ')];
      return { session: id, between };
    });
  });
  expect(found).toEqual(additions.gaps);
});

test("the talks with an editor's note are exactly those listed, and so are the links in abstracts and notes", () => {
  const found = sessions.flatMap(({ id, body }) => {
    const links = [...body.matchAll(/\bhttps?:[^\s)]+/g)].map(([url]) => url);
    return body.includes('<EditorsNote>') || links.length > 0 ? [[id, links]] : [];
  });
  expect(Object.fromEntries(found)).toEqual(additions.notes);
});

test('the links of each talk are exactly those listed', () => {
  const found = sessions.map(({ id, slides, video, links }) => {
    const others = links.filter(({ label }) => label !== additions.bestRated.label);
    const labels = others.map(({ label = '' }) => label);
    expect(new Set(labels).size, `${id} has each label once`).toBe(labels.length);
    const given = [['slides', slides], ['video', video], ...others.map(({ label, url }) => [label, url])];
    return [id, Object.fromEntries(given.filter(([, address]) => address !== undefined))] as const;
  });
  const linked = found.filter(([, addresses]) => Object.keys(addresses).length > 0);
  expect(Object.fromEntries(linked)).toEqual(JSON.parse(read('links.json')));
});

test('the kind of each link is the one listed for its label', () => {
  const links = sessions.flatMap((session) => session.links);
  expect(Object.fromEntries(links.map(({ label, kind }) => [label, kind]))).toEqual(additions.linkKinds);
  for (const { label = '', kind } of links) expect(kind, label).toBe(additions.linkKinds[label]);
});

test('the talks rated among the best are exactly those listed', () => {
  const { label, url, sessions: rated } = additions.bestRated;
  const found = sessions.flatMap(({ id, links }) => {
    const addresses = links.filter((link) => link.label === label).map((link) => link.url);
    return addresses.length > 0 ? [[id, ...addresses]] : [];
  });
  expect(found).toEqual(rated.map((id) => [id, url]));
});

test('the other names and the pages of speakers are exactly those listed', () => {
  const found = speakers.map(({ id, data }) => [id, [...data.aliases, ...data.links.map(({ url }) => url)]]);
  expect(Object.fromEntries(found)).toEqual(additions.speakers);
  for (const { id, data } of speakers) expect(data.bio, id).toBeUndefined();
});

test("the event's links are exactly those listed", () => {
  expect(event?.data.links.map(({ url }) => url)).toEqual(additions.event);
});
