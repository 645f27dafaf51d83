import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SavedList } from '../../src/saved/list.ts';
import { mergeLists } from '../../src/saved/merge.ts';
import { list } from './lists.ts';

const merged = (own: SavedList, other: SavedList): SavedList => mergeLists(own, other).list;
const of = (note: string): SavedList => ({ 'a/one': { title: 'One', note } });
const noteOf = (own: string, other: string): string | undefined => merged(of(own), of(other))['a/one']?.note;

/** The talks of a list with what its notes say, whatever the order of the paragraphs. */
const contents = (saved: SavedList) =>
  new Map(
    Object.entries(saved).map(([key, { note }]) => [
      key,
      new Set(
        note
          .split(/\n\s*\n/)
          .map((text) => text.trim())
          .filter((text) => text),
      ),
    ]),
  );

test('nothing of either list is lost, and nothing is added', () => {
  fc.assert(
    fc.property(list, list, (own, other) => {
      const expected = contents(own);
      for (const [key, paragraphs] of contents(other))
        expected.set(key, new Set([...(expected.get(key) ?? []), ...paragraphs]));
      expect(contents(merged(own, other))).toEqual(expected);
    }),
  );
});

test('which list is merged into which decides only the order', () => {
  fc.assert(
    fc.property(list, list, (a, b) => {
      expect(contents(merged(a, b))).toEqual(contents(merged(b, a)));
    }),
  );
});

test('a list that was merged already changes nothing', () => {
  fc.assert(
    fc.property(list, list, (own, other) => {
      const once = merged(own, other);
      expect(mergeLists(once, other)).toEqual({ list: once, added: [], newNotes: [], bothNotes: [] });
      expect(merged(own, own)).toEqual(own);
    }),
  );
});

test('one’s own notes begin as they were, to the letter', () => {
  fc.assert(
    fc.property(list, list, (own, other) => {
      const after = merged(own, other);
      for (const [key, { title, note }] of Object.entries(own)) {
        expect(after[key]?.title).toBe(title);
        expect(after[key]?.note.startsWith(note.trimEnd()) || note.trim() === '').toBe(true);
      }
    }),
  );
});

test.each([
  { own: 'Mine.', other: '', result: 'Mine.' },
  { own: '', other: 'Theirs.', result: 'Theirs.' },
  { own: 'Mine.', other: 'Theirs.', result: 'Mine.\n\nTheirs.' },
  { own: 'Mine.\n', other: 'Theirs.', result: 'Mine.\n\nTheirs.' },
  { own: 'Both.\n\nMine.', other: 'Theirs.\n\nBoth.', result: 'Both.\n\nMine.\n\nTheirs.' },
  { own: ' Mine. ', other: 'Mine.', result: ' Mine. ' },
])('the notes $own and $other become $result', ({ own, other, result }) => {
  expect(noteOf(own, other)).toBe(result);
});

test('says which talks are new, which got a note, and of which both notes are kept', () => {
  const talk = (note: string) => ({ title: 'T', note });
  const own = { 'a/same': talk('n'), 'a/empty': talk(''), 'a/both': talk('mine'), 'a/own': talk('o') };
  const other = { 'a/new': talk(''), 'a/same': talk('n'), 'a/empty': talk('n'), 'a/both': talk('theirs') };
  const { added, newNotes, bothNotes } = mergeLists(own, other);
  expect({ added, newNotes, bothNotes }).toEqual({ added: ['a/new'], newNotes: ['a/empty'], bothNotes: ['a/both'] });
});
