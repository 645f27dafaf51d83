import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { sessionKey } from '../../src/paths.ts';
import { CODE_LENGTH, codeOf } from '../../src/saved/code.ts';
import { decodeFragment, encodeFragment, MAX_FRAGMENT, receivedList } from '../../src/saved/fragment.ts';
import type { SavedList } from '../../src/saved/list.ts';
import { list } from './lists.ts';

const filled = list.filter((saved) => Object.keys(saved).length > 0);
const talksOf = (saved: SavedList) => Object.entries(saved).map(([key, { title }]) => ({ key, title }));
const withoutNotes = (saved: SavedList): SavedList =>
  Object.fromEntries(Object.entries(saved).map(([key, { title }]) => [key, { title, note: '' }]));

/** A fragment with a right check, however wrong the rest is. */
const checked = (content: string): string => `#list=${content}.${codeOf(content)}`;

describe('a code', () => {
  test('has seven lower-case letters and digits, and is the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(codeOf(text)).toMatch(new RegExp(`^[0-9a-z]{${CODE_LENGTH}}$`));
        expect(codeOf(text)).toBe(codeOf(text));
      }),
    );
  });

  test('is a promise to addresses that were sent: it never changes', () => {
    expect([codeOf(''), codeOf('lighthouse-2024/how-we-test')]).toEqual(['nx7w0vv', 'ihezivj']);
  });

  test('is different for 20,000 keys that are nearly the same', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `days-${2000 + (index % 20)}/part-${index}`);
    expect(new Set(keys.map(codeOf)).size).toBe(keys.length);
  });
});

describe('a list', () => {
  test('comes back from a fragment with its notes, and without them if they are not sent', () => {
    fc.assert(
      fc.property(filled, (saved) => {
        const read = (withNotes: boolean) => decodeFragment(encodeFragment(saved, withNotes));
        const [noted, plain] = [read(true), read(false)];
        if (!(noted instanceof Map) || !(plain instanceof Map)) throw new Error(`${noted} ${plain}`);
        expect(receivedList(noted, talksOf(saved))).toEqual(saved);
        expect(receivedList(plain, talksOf(saved))).toEqual(withoutNotes(saved));
      }),
    );
  });

  test('makes a fragment of letters, digits and few signs, which no program changes', () => {
    fc.assert(
      fc.property(filled, (saved) => {
        expect(encodeFragment(saved, true)).toMatch(/^#list=[0-9A-Za-z._-]+$/);
      }),
    );
  });

  test('of the 56 talks of the real archive takes 411 characters', () => {
    const sessions = checkContent('content').catalogue?.sessions ?? [];
    const saved = Object.fromEntries(
      sessions.map((session) => [sessionKey(session), { title: session.title, note: '' }]),
    );
    expect(Object.keys(saved)).toHaveLength(56);
    expect(encodeFragment(saved, false)).toHaveLength(6 + 2 + 56 * CODE_LENGTH + 2 + CODE_LENGTH);
  });

  test('has only the talks that the archive knows', () => {
    const saved = { 'a/one': { title: 'One', note: 'n' }, 'a/gone': { title: 'Gone', note: '' } };
    const read = decodeFragment(encodeFragment(saved, true)) as ReadonlyMap<string, string>;
    expect(read.size).toBe(2);
    expect(
      receivedList(read, [
        { key: 'a/one', title: 'One, renamed' },
        { key: 'a/other', title: 'Other' },
      ]),
    ).toEqual({
      'a/one': { title: 'One, renamed', note: 'n' },
    });
  });
});

describe('what is not a list', () => {
  test.each(['', '#', '#content', '#list', '#lists=1', 'list=1'])('such as %j is ignored', (fragment) => {
    expect(decodeFragment(fragment)).toBeUndefined();
  });

  test('because it was cut anywhere is refused', () => {
    fc.assert(
      fc.property(filled, fc.boolean(), fc.nat(), (saved, withNotes, at) => {
        const whole = encodeFragment(saved, withNotes);
        const length = '#list='.length + (at % (whole.length - '#list='.length));
        expect(decodeFragment(whole.slice(0, length))).toBe('damaged');
      }),
    );
  });

  test('because one character is another is refused', () => {
    fc.assert(
      fc.property(filled, fc.nat(), fc.constantFrom('0', 'z', 'A', '-', '.', '<', '%'), (saved, at, character) => {
        const whole = encodeFragment(saved, true);
        const index = '#list='.length + (at % (whole.length - '#list='.length));
        fc.pre(whole[index] !== character);
        const result = decodeFragment(`${whole.slice(0, index)}${character}${whole.slice(index + 1)}`);
        expect(['damaged', 'newer']).toContain(result);
      }),
    );
  });

  test('is refused whatever it is, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeFragment(`#list=${text}`)).toBeTypeOf('string');
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (codes, notes) => {
        expect(['string', 'object']).toContain(typeof decodeFragment(checked(`1.${codes}.${notes}`)));
      }),
    );
  });

  test.each([
    ['no talks', '1..', 'damaged'],
    ['half a code', '1.abcdefgabc.', 'damaged'],
    ['capital letters', '1.ABCDEFG.', 'damaged'],
    ['markup', '1.<script.', 'damaged'],
    ['more notes than talks', `1.abcdefg.${btoa('a\0b')}`, 'damaged'],
    ['notes that are not UTF-8', `1.abcdefg.${btoa('\xff').replaceAll('=', '').replaceAll('/', '_')}`, 'damaged'],
    ['notes that are not Base64', '1.abcdefg.***', 'damaged'],
    ['more parts', '1.abcdefg..', 'damaged'],
    ['no version', '.abcdefg.', 'damaged'],
    ['a later version', '2.abcdefg.', 'newer'],
  ])('with a right check but %s is refused', (_, content, problem) => {
    expect(decodeFragment(checked(content))).toBe(problem);
  });

  test('because it is too long is refused without being read', () => {
    expect(decodeFragment(checked(`1.${'a'.repeat(MAX_FRAGMENT)}.`))).toBe('too-long');
  });
});
