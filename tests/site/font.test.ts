import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/files.ts';
import { openFace } from '../../src/fonts/source.ts';
import { attribute, elementsOf } from '../sites/html.ts';
import { filesOf, folderOf, pagesOf, readFrom, sites } from '../sites/sites.ts';

/** Latin letters, digits and punctuation. */
const LATIN = /[\p{Script=Latin}\p{N}!-/:-@–—‘’“”…]/u;

describe.each(sites)('the font of “$name”', (site) => {
  const files = filesOf(site).filter((file) => file.endsWith('.woff2'));
  const sheets = filesOf(site).filter((file) => file.endsWith('.css'));
  const styles = sheets.map((sheet) => readFrom(site, sheet)).join('');
  const faces = [...styles.matchAll(/@font-face\s*\{([^}]*url\([^}]*)\}/g)].map(([, rules = '']) => ({
    file: /url\("?([^")]*)"?\)/.exec(rules)?.[1]?.slice(site.base.length) ?? '',
    display: /font-display:\s*([a-z]+)/.exec(rules)?.[1],
    characters: charactersOf(/unicode-range:\s*([^;]*)/.exec(rules)?.[1] ?? ''),
  }));

  test('is one face for each file', () => {
    expect(faces.map(({ file }) => file).toSorted()).toEqual(files);
    for (const { file, display } of faces) expect(display, file).toBe(/latin\./.test(file) ? 'optional' : 'swap');
  });

  test('has the characters of each unicode-range', async () => {
    for (const { file, characters } of faces) {
      const has = new Set((await openFace(readFileSync(join(folderOf(site), file)))).collectUnicodes());
      expect([...characters].filter((character) => !has.has(character))).toEqual([]);
    }
  });

  test('has every Latin letter, figure and mark of the content', () => {
    const texts = listFiles(site.content)
      .filter((file) => /\.(?:mdx|yaml)$/.test(file))
      .map((file) => readFileSync(join(site.content, file), 'utf8'));
    const used = new Set(texts.join('').match(new RegExp(LATIN, 'gu')));
    expect(used.size).toBeGreaterThan(30);
    const lacking = [...used].filter((letter) => {
      const character = letter.codePointAt(0) as number;
      return !faces.some(({ characters }) => characters.has(character));
    });
    expect(lacking).toEqual([]);
  });

  test('has its licence beside it', () => {
    const [licence = '', ...others] = filesOf(site).filter((file) => /OFL/.test(file));
    expect(others).toEqual([]);
    for (const file of files) expect(dirname(file)).toBe(dirname(licence));
    expect(readFrom(site, licence)).toContain('The Literata Project Authors');
    expect(readFrom(site, licence)).toContain('SIL OPEN FONT LICENSE');
  });

  test('is preloaded by every page: its Latin file only', () => {
    const latin = files.filter((file) => /\/latin\.[^/]*$/.test(file)).map((file) => `${site.base}${file}`);
    expect(latin).toHaveLength(1);
    for (const { path, html } of pagesOf(site)) {
      const preloads = elementsOf(html).filter((element) => attribute(element, 'rel') === 'preload');
      expect(
        preloads.map((element) => attribute(element, 'href')),
        path,
      ).toEqual(latin);
      expect(preloads[0]?.properties, path).toMatchObject({ as: 'font', type: 'font/woff2', crossOrigin: '' });
    }
  });

  test('is at most 45 KB for the real archive, and 60 KB with other scripts', () => {
    const sum = files.reduce((total, file) => total + readFileSync(join(folderOf(site), file)).length, 0);
    expect(sum).toBeLessThanOrEqual(site.content === 'content' ? 45_000 : 60_000);
  });
});

/** The characters of a `unicode-range`. */
function charactersOf(range: string): Set<number> {
  const characters = new Set<number>();
  for (const [, from = '', to = from] of range.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)) {
    for (let one = Number.parseInt(from, 16); one <= Number.parseInt(to, 16); one += 1) characters.add(one);
  }
  return characters;
}
