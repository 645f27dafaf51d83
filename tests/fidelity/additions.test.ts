import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Additions {
  then: { session: string; speaker: string; then: string }[];
  gaps: { session: string; between: [string, string] }[];
  notes: string[];
}

interface FrontMatter {
  speakers: { name: string; then?: string }[];
  slides?: string;
  video?: string;
  links?: { label: string; url: string }[];
}

const CONTENT = join(import.meta.dirname, '..', '..', 'content', 'sessions');
const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const additions = parse(read('additions.yaml')) as Additions;

const sessions = readdirSync(CONTENT)
  .toSorted()
  .map((file) => {
    const [, yaml = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(CONTENT, file), 'utf8')) ?? [];
    return { id: basename(file, '.mdx'), body, ...(parse(yaml) as FrontMatter) };
  });

test('the companies in `then` are exactly those listed', () => {
  const found = sessions.flatMap(({ id, speakers }) =>
    speakers.flatMap(({ name, then }) => (then ? [{ session: id, speaker: name, then }] : [])),
  );
  expect(found).toEqual(additions.then);
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

test("the talks with an editor's note are exactly those listed", () => {
  const found = sessions.filter(({ body }) => body.includes('<EditorsNote>')).map(({ id }) => id);
  expect(found).toEqual(additions.notes);
});

test('the links of each talk are exactly those listed', () => {
  const found = sessions.map(({ id, slides, video, links = [] }) => {
    const urlOf = (label: string) => links.find((link) => link.label === label)?.url;
    const addresses = { slides, video, page: urlOf('Talk page'), programme: urlOf('Event programme') };
    const count = [slides, video, ...links].filter((address) => address !== undefined).length;
    const given = Object.entries(addresses).filter(([, address]) => address !== undefined);
    expect(count, id).toBe(given.length);
    return [id, Object.fromEntries(given)] as const;
  });
  const linked = found.filter(([, addresses]) => Object.keys(addresses).length > 0);
  expect(Object.fromEntries(linked)).toEqual(JSON.parse(read('links.json')));
});
