import { describe, expect, test } from 'vitest';
import { makeFontFiles, unicodeRange } from '../../src/fonts/fontFiles.ts';
import { openFace } from '../../src/fonts/source.ts';

const points = (text: string): number[] => [...text].map((character) => character.codePointAt(0) as number);
const files = await makeFontFiles([]);
const charactersOf = (found: typeof files, script: string) =>
  found.find((file) => file.script === script)?.characters ?? [];

describe('the files of the font', () => {
  test('are two without content: Latin-1, and Latin Extended-A with the letters of Romanian', () => {
    expect(files.map(({ script }) => script)).toEqual(['latin', 'latin-ext']);
    expect(charactersOf(files, 'latin')).toEqual(expect.arrayContaining(points('Aaéßÿ“”’–—…€')));
    expect(charactersOf(files, 'latin-ext')).toEqual(expect.arrayContaining(points('łőşžȘșȚț')));
  });

  test('have exactly the characters that they are used for, and no character is in two', async () => {
    for (const { woff2, characters } of files) {
      expect([...(await openFace(woff2)).collectUnicodes()].toSorted((a, b) => a - b)).toEqual(characters);
    }
    const all = files.flatMap(({ characters }) => characters);
    expect(new Set(all).size).toBe(all.length);
  });

  test('are more if the content uses another script of the font, with only the characters it uses', async () => {
    const more = await makeFontFiles(['Тишина', 'Ελένη', 'Nguyễn']);
    expect(more.map(({ script }) => script)).toEqual(['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'greek']);
    expect(charactersOf(more, 'cyrillic')).toEqual(points('Таинш'));
    expect(charactersOf(more, 'vietnamese')).toEqual(points('ễ'));
  });

  test('are not used for characters that the font lacks', async () => {
    const same = await makeFontFiles(['钟声', 'صوت', '→', '🔔']);
    expect(same.map(({ characters }) => characters)).toEqual(files.map(({ characters }) => characters));
    expect(same.flatMap(({ characters }) => characters)).not.toEqual(expect.arrayContaining(points('→')));
  });

  test('are the same bytes for the same texts', async () => {
    const again = await makeFontFiles([]);
    expect(again.map(({ woff2 }) => woff2.toString('hex'))).toEqual(files.map(({ woff2 }) => woff2.toString('hex')));
  });

  test('keep the weights from 400 to 600', async () => {
    for (const { woff2 } of files) {
      const { wght } = (await openFace(woff2)).getAxisInfos();
      expect(wght).toMatchObject({ min: 400, default: 400, max: 600 });
    }
  });
});

describe('unicodeRange', () => {
  test.each([
    [[0x20], 'U+20'],
    [[0x20, 0x21, 0x22, 0xa0], 'U+20-22, U+a0'],
    [[0x41, 0x43, 0x44], 'U+41, U+43-44'],
  ])('of %j is %s', (characters, range) => {
    expect(unicodeRange(characters)).toBe(range);
  });
});
